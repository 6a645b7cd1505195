import type { FileHost } from './files';

/** What the product needs from the machine it runs on; a browser worker has less of it than Node. */
export interface Host {
  /**
   * The text of a file, by its URI; undefined where there is none, or none that can be read. Rejects with `FileTooLarge`
   * for one of more than `maxBytes` bytes, without reading it.
   */
  readText(uri: string, limits?: ReadLimits): Promise<string | undefined>;
  /** URI of the folder of the rules' pages, ending with a slash; undefined where they are not at hand. */
  readonly rulePages: string | undefined;
  /** Told of the folder (a URI, ending with a slash) where the product's bundles lie, by hosts that cannot know it. */
  bundlesAt?(uri: string): void;
  /** Told when so many drafts are open that memory counts for more than time, and when they are no longer. */
  savesMemory?(saves: boolean): void;
  /** Folders to index; absent where there are none. */
  readonly files?: FileHost;
}

export interface ReadLimits {
  readonly maxBytes: number;
  /** URI of a folder that the file must lie in, links followed; another file is as if it were not there. */
  readonly within: string;
}

export class FileTooLarge extends Error {}

/** A host without files: settings come from the editor alone. */
export const noFiles: Host = { readText: () => Promise.resolve(undefined), rulePages: undefined };

/** The page of a rule, or undefined where the host has no pages. */
export function rulePage(host: Host, ruleId: string): string | undefined {
  return host.rulePages === undefined ? undefined : `${host.rulePages}${ruleId}.md`;
}
