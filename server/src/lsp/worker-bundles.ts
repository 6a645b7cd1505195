import type * as Library from './library';

/** The worker itself, of which this much is used; the DOM's types are not those that the server is compiled with. */
interface Scope {
  readonly location: { readonly href: string };
  importScripts(address: string): void;
  /** What the build has stand for the import of the library. */
  partydocFetch?: () => typeof Library;
  /** A worker's script hands over in no other way. */
  readonly partydocLibrary?: typeof Library;
}

const scope = globalThis as unknown as Scope;

let folder: string | undefined;

/** Says where the bundles lie. An editor may start a worker in such a way that it does not know its own address. */
export function bundlesAt(uri: string): void {
  folder = uri;
}

scope.partydocFetch = () => {
  if (!scope.partydocLibrary)
    scope.importScripts(new URL('library.worker.js', folder ?? scope.location.href).href);
  if (!scope.partydocLibrary) throw new Error('library.worker.js handed over nothing');
  return scope.partydocLibrary;
};
