import type { ReportAnswer } from '../../server/src/lsp/desk';
import { reportDocx } from './report-docx';

/** The worker itself, of which this much is used; the DOM's types are not those that the client is compiled with. */
interface Scope {
  onmessage: ((event: { readonly data: ReportAnswer }) => void) | null;
  postMessage(message: unknown): void;
}

const scope = globalThis as unknown as Scope;

/** Entry in the browser: answers a report with the bytes of its Word file, or with what went wrong. */
scope.onmessage = ({ data }) => {
  reportDocx(data).then(
    (bytes) => {
      scope.postMessage(bytes);
    },
    (error: unknown) => {
      scope.postMessage(String(error));
    },
  );
};
