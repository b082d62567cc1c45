/** Markdown as its reader has it: the words without the marks, for quotes and for pieces of a text. */

import { posting } from "./language.ts";

/** Marks that mean nothing to a reader, with the space after them where they begin a line. */
const MARKS = new Set([
  "HeaderMark", "QuoteMark", "EmphasisMark", "CodeMark", "StrikethroughMark", "LinkMark", "URL", "Comment", "CommentBlock",
]);
const BEGINS_LINE = new Set(["HeaderMark", "QuoteMark"]);

/** The words of a piece of Markdown; entries of lists begin with a bullet. An address that is all there is stays. */
export function plainWords(markdown: string): string {
  let words = "";
  let at = 0;
  const leave = (from: number, to: number, instead = ""): void => {
    words += markdown.slice(at, Math.max(at, from)) + instead;
    at = Math.max(at, to);
  };
  posting.parser.parse(markdown).iterate({
    enter: ({ name, from, to, node }) => {
      if (name === "ListMark" && node.parent?.parent?.name === "BulletList") leave(from, to, "•");
      else if (name === "URL" && node.parent?.name !== "Link") return;
      else if (name === "LinkTitle") leave(from - 1, to);
      else if (MARKS.has(name)) leave(from, BEGINS_LINE.has(name) ? to + spaceAt(markdown, to) : to);
    },
  });
  return words + markdown.slice(at);
}

/** The beginning of a line without what makes it a heading or an entry of a list. */
export function withoutMark(beginning: string): string {
  return beginning.replace(/^[ \t]*(?:#{1,6}[ \t]+|([-*+])[ \t]+)/, (_, item: string | undefined) => (item ? "• " : ""));
}

/** The words of a piece of a line that is not its beginning. */
export function wordsWithin(piece: string): string {
  // Behind a letter nothing begins a list, a heading or the like.
  return plainWords(`x${piece}`).slice(1);
}

/** The words of a passage in one line, as they are quoted. */
export function quoted(markdown: string): string {
  return plainWords(markdown).replace(/^\s*•\s*/, "").replace(/\s+/g, " ").trim();
}

function spaceAt(text: string, at: number): number {
  return /^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0;
}
