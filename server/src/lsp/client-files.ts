import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { DRAFT_FILE, type FileHost, fileStamp, type ListedFile } from '../workspace/files';
import { FileTooLarge, type Host } from '../workspace/host';
import type { Entry, Tree } from '../workspace/walk';
import type { Client } from './client';

/**
 * Request to the client: the text of a file by `{ uri, maxBytes }`, null where there is none, `{ tooLarge: true }` where it
 * has more bytes than that. With `base64: true` its bytes, in that form. Only asked of a client that says `readsFiles` in its
 * initialization options.
 */
const READ_FILE = 'partyDocuments/readFile';
/** … what lies in a folder by `{ uri }`: names, without links; null where it cannot be read. Of a client that `listsFiles`. */
const LIST_FOLDER = 'partyDocuments/listFolder';
/** … the size in bytes and the time of a file by `{ uri }`; null where there is none, or a link. Of a client that `listsFiles`. */
const STAT_FILE = 'partyDocuments/statFile';

interface FileFacts {
  readonly bytes: number;
  /** Milliseconds. */
  readonly time: number;
}

interface TooLarge {
  readonly tooLarge: true;
}

/** Each file, and each folder, may be a question to a machine far away; nobody asked for a whole archive to be fetched. */
const MAX_FILES = 2000;
const MAX_FOLDERS = 2000;

/** Files that the client has and this machine has not: those of a virtual folder, and all of them in a browser. */
export function clientFiles(connection: Connection, own: FileHost | undefined): FileHost {
  const ask = <T>(method: string, uri: string, more: object = {}): Promise<T | null> =>
    connection.sendRequest<T | null>(method, { uri, ...more }).catch(() => null);
  const readBytes = async (uri: string): Promise<Uint8Array | undefined> => {
    const read = await ask<string>(READ_FILE, uri, { base64: true });
    return read === null ? undefined : Uint8Array.from(atob(read), (byte) => byte.charCodeAt(0));
  };
  const stat = async (uri: string): Promise<ListedFile | undefined> => {
    const facts = await ask<FileFacts>(STAT_FILE, uri);
    return facts ? { uri, bytes: facts.bytes, stamp: fileStamp(facts.time, facts.bytes) } : undefined;
  };
  const tree: Tree = {
    entries: async (folder) => (await ask<readonly Entry[]>(LIST_FOLDER, folder)) ?? [],
    stat,
    async readText(uri) {
      const bytes = await readBytes(uri);
      return bytes && new TextDecoder().decode(bytes);
    },
    join: (folder, name) => Utils.joinPath(URI.parse(folder), name).toString(),
    below: (folder, uri) => URI.parse(uri).path.slice(Utils.joinPath(URI.parse(folder), '/').path.length),
  };
  const far: Pick<FileHost, 'list' | 'stat' | 'readBytes'> = {
    async *list(folder, { maxFiles, cancelled }) {
      const { walk } = await import('./library');
      let folders = 0;
      const entries = (one: string): Promise<readonly Entry[]> =>
        ++folders > MAX_FOLDERS ? Promise.resolve([]) : tree.entries(one);
      yield* walk({ ...tree, entries }, folder, { maxFiles: Math.min(maxFiles, MAX_FILES), cancelled });
    },
    stat: async (uri) => (DRAFT_FILE.test(URI.parse(uri).path) ? stat(uri) : undefined),
    readBytes,
  };
  const of = (uri: string): typeof far => (own && uri.startsWith('file:') ? own : far);
  return {
    list: (folder, options) => of(folder).list(folder, options),
    stat: (uri) => of(uri).stat(uri),
    readBytes: (uri) => of(uri).readBytes(uri),
    storage: (folder) => own?.storage(folder),
    // In a browser there is nothing that waits for less.
    pause: () => own?.pause() ?? new Promise((resolve) => setTimeout(resolve, 0)),
  };
}

/**
 * A host as its client lets it be: an open file is as the person sees it, and the client reads what this machine does not
 * reach. In a folder that is not trusted there is nothing to read.
 */
export function hostWithClient(
  connection: Connection,
  host: Host,
  client: () => Client,
  openText: (uri: string) => string | undefined,
): Host {
  return {
    async readText(uri, limits) {
      const { readsFiles, trusted } = client();
      if (!trusted) return undefined;
      const open = openText(uri);
      if (open !== undefined) return open;
      // A client is busy while its first draft opens: what lies on this machine is read here.
      if (!readsFiles || (host.files && uri.startsWith('file:'))) return host.readText(uri, limits);
      const params = { uri, maxBytes: limits?.maxBytes };
      const answer = await connection.sendRequest<string | TooLarge | null>(READ_FILE, params);
      if (typeof answer === 'object' && answer !== null) throw new FileTooLarge();
      return answer ?? undefined;
    },
    get rulePages() {
      return client().rulePages ?? host.rulePages;
    },
  };
}
