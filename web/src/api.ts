/** The REST API, called from a page: JSON both ways, the token against forged requests, problems as sentences. */

import { said, t, type Translatable } from "./words.ts";

export interface Problem {
  /** What is wrong, in the reader's language. */
  message: string;
  where?: string | null;
  line?: number | null;
}

/** What the server said instead of an answer. `status` is 0 when it was not reached. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly problems: readonly Problem[] = [],
    readonly body: unknown = null,
    /** What was asked for, so that what is said of the failure goes when it succeeds. */
    readonly asked = "",
  ) {
    super(message);
    this.name = "ApiError";
  }

  /** Whether trying again later may succeed: not reached, overloaded or broken, not refused. */
  get mayPass(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** The event that tells that a request succeeded; its detail is what was asked. */
export const ANSWERED = "api:answered";
/** The event that tells that nobody is signed in here any more. */
export const REFUSED = "api:refused";
/** What the studio answers to those whom it does not know. */
export const UNKNOWN = 401;
const NOT_REACHED = "not reached";

export interface Options {
  signal?: AbortSignal;
  /** Let the request outlive the page, as when it is being left. */
  keepalive?: boolean;
}

/** The answer of `method path`; ApiError for everything but success. An AbortError is passed on. */
export async function call<Answer>(
  method: string,
  path: string,
  body?: unknown,
  options: Options = {},
): Promise<Answer> {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (method !== "GET") headers["X-CSRF-Token"] = csrf();
  const isForm = body instanceof FormData;
  // The browser names the type of a form itself, with what parts its fields.
  if (body !== undefined && !isForm) headers["Content-Type"] = "application/json";
  const init: RequestInit = { method, headers, credentials: "same-origin", ...options };
  if (body !== undefined) init.body = isForm ? body : JSON.stringify(body);
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError(0, t("The studio cannot be reached."), [], null, NOT_REACHED);
  }
  const answer = await content(response);
  const asked = `${method} ${path.split("?")[0]}`;
  if (response.ok) {
    for (const detail of [NOT_REACHED, asked]) document.dispatchEvent(new CustomEvent(ANSWERED, { detail }));
    return answer as Answer;
  }
  if (response.status === UNKNOWN) document.dispatchEvent(new CustomEvent(REFUSED));
  throw new ApiError(response.status, told(answer, response), problemsOf(answer), answer, asked);
}

function csrf(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csrf"]')?.content ?? "";
}

async function content(response: Response): Promise<unknown> {
  if (response.status === 204) return null;
  const type = response.headers.get("Content-Type") ?? "";
  if (!/[/+]json\b/.test(type)) return response.text();
  return response.json().catch(() => null);
}

function problemsOf(answer: unknown): Problem[] {
  const problems = (answer as { problems?: unknown } | null)?.problems;
  return Array.isArray(problems) ? inWordsOfReader(problems as WireProblem[]) : [];
}

/** A problem as the API tells it, in English and in pieces. */
export interface WireProblem extends Problem {
  translatable?: Translatable | null;
}

/** Problems as they are told to the reader. */
export function inWordsOfReader(problems: readonly WireProblem[]): Problem[] {
  return problems.map((each) => (each.translatable ? { ...each, message: said(each.translatable) } : each));
}

function told(answer: unknown, response: Response): string {
  // The API speaks of tokens here, too; a person has none.
  if (response.status === UNKNOWN) return t("You are not signed in any more.");
  const { title, detail, translatable } = (answer ?? {}) as { title?: string; detail?: string; translatable?: Translatable };
  if (translatable) return said(translatable);
  return detail || title || t("The studio answered with {status}.", { status: response.status });
}
