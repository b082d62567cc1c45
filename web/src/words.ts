/** What a person reads in the scripts. English is the source; another language is a table from it. */

let table: Readonly<Record<string, string>> = {};

/** `text` in the reader's language, with `{name}` replaced by what stands under that name. */
export function t(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  const words = table[text] ?? text;
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** One of two wordings by the number, which `{n}` stands for. */
export function tn(one: string, many: string, n: number): string {
  return t(n === 1 ? one : many, { n });
}

/** From now on `t` speaks by this table. */
export function speakBy(words: Readonly<Record<string, string>>): void {
  table = words;
}
