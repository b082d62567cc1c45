/** The page of one posting: the text, what is to be said about it, and those who work on it. */

import { start } from "./editor/start.ts";

start();
