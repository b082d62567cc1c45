/**
 * Markdown drawn as what it means: headings large, bullets round, marks hidden while the cursor is elsewhere.
 *
 * Nothing is changed in the text: where a mark is hidden, it is still there, and the cursor brings it back.
 */

import { syntaxTree } from "@codemirror/language";
import type { EditorState, Range } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import type { SyntaxNode, SyntaxNodeRef } from "@lezer/common";
import { Chip, ignoredBy, said } from "./chip.ts";
import { titlesIn } from "./titles.ts";

const DEEPEST = 5;

class Bullet extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override toDOM(): HTMLElement {
    const bullet = document.createElement("span");
    bullet.className = "md-bullet";
    bullet.textContent = "•";
    bullet.setAttribute("aria-hidden", "true");
    return bullet;
  }
}

const bullet = Decoration.replace({ widget: new Bullet() });
const hidden = Decoration.replace({});
const mark = (name: string): Decoration => Decoration.mark({ class: name });
const line = (name: string): Decoration => Decoration.line({ class: name });

/** What is drawn, and which of it the cursor steps over as one. */
interface Drawn {
  all: DecorationSet;
  atomic: DecorationSet;
}

class Look {
  drawn: Drawn;

  constructor(view: EditorView) {
    this.drawn = draw(view);
  }

  update(update: ViewUpdate): void {
    const grown = syntaxTree(update.startState) !== syntaxTree(update.state);
    const told = titlesIn(update.startState) !== titlesIn(update.state);
    if (told || update.docChanged || update.selectionSet || update.viewportChanged || update.focusChanged || grown) {
      this.drawn = draw(update.view);
    }
  }
}

export const look = ViewPlugin.fromClass(Look, {
  decorations: (self) => self.drawn.all,
  provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.drawn.atomic ?? Decoration.none),
});

function draw(view: EditorView): Drawn {
  const pen = new Pen(view.state, view.hasFocus);
  for (const { from, to } of view.visibleRanges) {
    pen.blanks(from, to);
    syntaxTree(view.state).iterate({ from, to, enter: (node) => pen.draw(node) });
  }
  return { all: Decoration.set(pen.all, true), atomic: Decoration.set(pen.atomic, true) };
}

class Pen {
  readonly all: Range<Decoration>[] = [];
  readonly atomic: Range<Decoration>[] = [];

  constructor(
    private readonly state: EditorState,
    private readonly focused: boolean,
  ) {}

  draw(node: SyntaxNodeRef): boolean | undefined {
    const { name, from, to } = node;
    const heading = /^(?:ATX|Setext)Heading([1-6])$/.exec(name);
    if (heading) this.lines(from, to, `md-heading md-h${heading[1]}`);
    switch (name) {
      case "HeaderMark":
        this.headerMark(node.node);
        break;
      case "ListItem":
        this.item(node.node);
        break;
      case "Blockquote":
        this.lines(from, to, "md-quote");
        break;
      case "QuoteMark":
      case "HardBreak":
      case "Escape":
        this.all.push(mark("md-mark").range(from, to));
        break;
      case "HorizontalRule":
        this.lines(from, to, "md-rule");
        break;
      case "FencedCode":
      case "Table":
        this.lines(from, to, "md-block");
        return false;
      case "InlineCode":
        this.all.push(mark("md-code").range(from, to));
        this.marks(node.node, "CodeMark");
        break;
      case "StrongEmphasis":
        this.all.push(mark("md-strong").range(from, to));
        this.marks(node.node, "EmphasisMark");
        break;
      case "Emphasis":
        this.all.push(mark("md-emphasis").range(from, to));
        this.marks(node.node, "EmphasisMark");
        break;
      case "Strikethrough":
        this.all.push(mark("md-strike").range(from, to));
        this.marks(node.node, "StrikethroughMark");
        break;
      case "Link":
        this.link(node.node);
        break;
      case "URL":
        this.all.push(mark("md-url").range(from, to));
        break;
      case "Comment":
      case "CommentBlock":
        this.comment(from, to);
        return false;
    }
    return undefined;
  }

  /** Empty lines part paragraphs; half a line is enough for that. */
  blanks(from: number, to: number): void {
    for (let at = from; at <= to; ) {
      const here = this.state.doc.lineAt(at);
      if (here.text.trim() === "" && !this.touched(here.from, here.to)) this.all.push(line("md-blank").range(here.from));
      at = here.to + 1;
    }
  }

  private lines(from: number, to: number, name: string): void {
    for (let at = from; ; ) {
      const here = this.state.doc.lineAt(at);
      this.all.push(line(name).range(here.from));
      if (here.to >= to) return;
      at = here.to + 1;
    }
  }

  /** Whether the cursor or the selection reaches this place, so that its marks are of interest. */
  private touched(from: number, to: number): boolean {
    return this.focused && this.state.selection.ranges.some((range) => range.from <= to && range.to >= from);
  }

  private hide(from: number, to: number): void {
    if (from < to) this.all.push(hidden.range(from, to));
  }

  /** `##` hangs in the margin while its line is edited, so that the words do not move. */
  private headerMark(node: SyntaxNode): void {
    const here = this.state.doc.lineAt(node.from);
    if (node.parent?.name.startsWith("Setext")) {
      this.ruling(node.from, node.to, node.parent);
      return;
    }
    if (node.from !== here.from) {
      this.all.push(mark("md-mark").range(node.from, node.to));
      return;
    }
    const space = /^[ \t]*/.exec(here.text.slice(node.to - here.from))?.[0].length ?? 0;
    const to = node.to + space;
    if (to === here.to || !this.touched(here.from, here.to)) {
      if (to < here.to) this.hide(node.from, to);
      else this.all.push(mark("md-mark").range(node.from, node.to));
    } else {
      this.all.push(mark("md-hanging").range(node.from, to));
    }
  }

  /** The ruling under a heading is seen while its heading is edited. */
  private ruling(from: number, to: number, heading: SyntaxNode): void {
    if (this.touched(heading.from, heading.to)) {
      this.all.push(mark("md-mark").range(from, to));
    } else {
      this.hide(from, to);
      this.all.push(line("md-ruling").range(this.state.doc.lineAt(from).from));
    }
  }

  private item(node: SyntaxNode): void {
    const listMark = node.getChild("ListMark");
    if (listMark === null) return;
    let depth = 0;
    for (let up = node.parent; up !== null; up = up.parent) if (up.name.endsWith("List")) depth++;
    const level = Math.min(depth, DEEPEST);
    const first = this.state.doc.lineAt(listMark.from);
    this.all.push(line(`md-item md-depth-${level}`).range(first.from));
    const space = /^[ \t]?/.exec(first.text.slice(listMark.to - first.from))?.[0].length ?? 0;
    const from = this.indent(first.from, listMark.from) ? first.from : listMark.from;
    if (node.parent?.name === "BulletList") {
      const range = bullet.range(from, listMark.to + space);
      this.all.push(range);
      this.atomic.push(range);
    } else {
      if (from < listMark.from) this.hide(from, listMark.from);
      this.all.push(mark("md-number").range(listMark.from, listMark.to + space));
    }
    this.continued(node, first.to, level);
  }

  private indent(from: number, to: number): boolean {
    return this.state.sliceDoc(from, to).trim() === "";
  }

  /** The further lines of an item's own paragraphs stand under its words. */
  private continued(node: SyntaxNode, after: number, level: number): void {
    for (const paragraph of node.getChildren("Paragraph")) {
      for (let at = paragraph.from; at <= paragraph.to; ) {
        const here = this.state.doc.lineAt(at);
        if (here.from > after) {
          this.all.push(line(`md-more md-depth-${level}`).range(here.from));
          this.hide(here.from, here.from + (/^[ \t]*/.exec(here.text)?.[0].length ?? 0));
        }
        at = here.to + 1;
      }
    }
  }

  private marks(node: SyntaxNode, name: string): void {
    const shown = this.touched(node.from, node.to);
    for (const { from, to } of node.getChildren(name)) {
      if (shown) this.all.push(mark("md-mark").range(from, to));
      else this.hide(from, to);
    }
  }

  private link(node: SyntaxNode): void {
    const [open, close] = node.getChildren("LinkMark");
    if (!open || !close || node.getChild("URL") === null) return;
    this.all.push(mark("md-link").range(open.to, close.from));
    if (this.touched(node.from, node.to)) {
      this.all.push(mark("md-mark").range(open.from, open.to), mark("md-mark").range(close.from, node.to));
    } else {
      this.hide(open.from, open.to);
      this.hide(close.from, node.to);
    }
  }

  private comment(from: number, to: number): void {
    const text = this.state.sliceDoc(from, to);
    const ignored = ignoredBy(text);
    const end = from + text.trimEnd().length;
    const isOneLine = !text.trimEnd().includes("\n");
    if (ignored !== null && isOneLine && !this.touched(from, end)) {
      const alone = this.indent(this.state.doc.lineAt(from).from, from);
      const reach = ignored.everywhere ? "everywhere" : alone ? "below" : "here";
      const widget = new Chip(said(ignored, reach, titlesIn(this.state)));
      this.all.push(Decoration.replace({ widget }).range(from, end));
    } else {
      this.all.push(mark("md-comment").range(from, end));
    }
  }
}
