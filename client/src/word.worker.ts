import { type WordTools, wordTools } from './word';

/** A call of one of the tools. */
export interface WordCall {
  readonly tool: keyof WordTools;
  readonly argument: unknown;
}

/** What came of it. */
export type WordAnswer = { readonly done: unknown } | { readonly failed: string };

/** The worker itself, of which this much is used; the DOM's types are not those that the client is compiled with. */
interface Scope {
  onmessage: ((event: { readonly data: WordCall }) => void) | null;
  postMessage(message: WordAnswer): void;
}

const scope = globalThis as unknown as Scope;

/** Entry in the browser: answers one call. */
scope.onmessage = ({ data: { tool, argument } }) => {
  // The caller's types have put the tool and its argument together.
  const tools = wordTools as unknown as Readonly<Record<string, (argument: unknown) => Promise<unknown>>>;
  (tools[tool]?.(argument) ?? Promise.reject(new Error(tool))).then(
    (done) => {
      scope.postMessage({ done });
    },
    (error: unknown) => {
      scope.postMessage({ failed: String(error) });
    },
  );
};
