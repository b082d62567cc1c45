/** The editor's page. */
import { markdownLanguage, insertNewlineContinueMarkup } from "@codemirror/lang-markdown";
import { syntaxTree } from "@codemirror/language";
import { diff } from "@codemirror/merge";
import { search } from "@codemirror/search";
import { EditorView } from "@codemirror/view";
import { Positions } from "./editor/positions.ts";

import { history } from "@codemirror/commands";
console.log(history, EditorView, search, diff, syntaxTree, insertNewlineContinueMarkup, markdownLanguage, Positions);
