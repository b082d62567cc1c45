/** Markdown as postings use it: with front matter at the top, and without the languages inside HTML and code. */

import { markdownLanguage } from "@codemirror/lang-markdown";
import { Language } from "@codemirror/language";
import type { BlockContext, Line, MarkdownConfig, MarkdownParser } from "@lezer/markdown";

export const FRONT_MATTER = "FrontMatter";

/** The length of the front matter that `text` begins with, without the line end after it; 0 where there is none. */
export function frontMatterLength(text: string): number {
  return /^---[ \t]*\n(?:[\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?=\n|$)/.exec(text)?.[0].length ?? 0;
}

const frontMatter: MarkdownConfig = {
  defineNodes: [{ name: FRONT_MATTER, block: true }],
  parseBlock: [
    {
      name: FRONT_MATTER,
      before: "HorizontalRule",
      parse(context: BlockContext, line: Line) {
        if (context.lineStart !== 0 || line.text.trimEnd() !== "---") return false;
        while (context.nextLine()) {
          if (/^(?:---|\.\.\.)\s*$/.test(line.text)) {
            context.nextLine();
            context.addElement(context.elt(FRONT_MATTER, 0, context.prevLineEnd()));
            return true;
          }
        }
        return true;
      },
    },
  ],
};

// The same language data, so that commands for Markdown know it as theirs.
export const posting = new Language(
  markdownLanguage.data,
  (markdownLanguage.parser as MarkdownParser).configure(frontMatter),
  [],
  "posting",
);
