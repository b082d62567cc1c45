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

/** A sentence of the studio in pieces: `values` stand in the template, or in `many` where the number `n` is not one. */
export interface Translatable {
  template: string;
  many: string | null;
  values: Readonly<Record<string, string | number | Translatable>>;
}

/** A sentence of the studio in the reader's language. */
export function said({ template, many, values }: Translatable): string {
  const told = Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? said(value) : value]);
  const filled = Object.fromEntries(told) as Record<string, string | number>;
  return t(many !== null && filled.n !== 1 ? many : template, filled);
}

/** A sentence that was made elsewhere, as what `said` takes: it is looked up as it stands. */
export function whole(template: string): Translatable {
  return { template, many: null, values: {} };
}

/** From now on `t` speaks by this table. */
export function speakBy(words: Readonly<Record<string, string>>): void {
  table = words;
}
