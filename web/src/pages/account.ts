export { default } from "../shown_once.ts";
