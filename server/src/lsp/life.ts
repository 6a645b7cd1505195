import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  type Message,
  ResponseError,
} from 'vscode-languageserver';

/** A refused request goes on under this name, so that it is answered in its turn. */
const REFUSED = '$/partyDocuments/refused';

interface Refusal {
  readonly code: number;
  readonly message: string;
}

function refusal(method: string, state: 'new' | 'running' | 'ended'): Refusal | undefined {
  if (state === 'ended')
    return { code: ErrorCodes.InvalidRequest, message: `${method} came after “shutdown”.` };
  if (method === 'initialize')
    return state === 'new'
      ? undefined
      : { code: ErrorCodes.InvalidRequest, message: 'The server is initialized already.' };
  return state === 'new'
    ? { code: ErrorCodes.ServerNotInitialized, message: `${method} came before “initialize”.` }
    : undefined;
}

/**
 * How a connection is made on which a server lives as the protocol says: before `initialize` and after `shutdown` requests
 * are refused and notifications dropped, but for the one that ends it. Give it to `createConnection`, one for each.
 */
export function lifeOptions(): ConnectionOptions {
  let state: 'new' | 'running' | 'ended' = 'new';
  return {
    messageStrategy: {
      handleMessage(message, next) {
        const { method, id } = message as Message & { readonly method?: string; readonly id?: unknown };
        // An answer to a request of ours.
        if (method === undefined) return next(message);
        if (id === undefined) return state === 'running' || method === 'exit' ? next(message) : undefined;
        const refused = refusal(method, state);
        if (refused) return next({ ...message, method: REFUSED, params: refused } as Message);
        if (method === 'initialize') state = 'running';
        if (method === 'shutdown') state = 'ended';
        return next(message);
      },
    },
  };
}

/** Answers what a connection with these options refuses. */
export function registerRefusals(connection: Connection): void {
  connection.onRequest(REFUSED, ({ code, message }: Refusal) => new ResponseError(code, message));
}
