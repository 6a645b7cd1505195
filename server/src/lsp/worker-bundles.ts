import type * as Library from '../workspace/library';

/** The worker itself, of which this much is used; the DOM's types are not those that the server is compiled with. */
interface Scope {
  readonly location: { readonly href: string };
  importScripts(address: string): void;
  partydocLibrary?: typeof Library;
}

const scope = globalThis as unknown as Scope;

let folder: string | undefined;

/** Says where the bundles lie. An editor may start a worker in such a way that it does not know its own address. */
export function bundlesAt(uri: string): void {
  folder = uri;
}

/** Called by the bundle of the libraries: a worker's scripts have nothing else to hand over by. */
export function handOver(library: typeof Library): void {
  scope.partydocLibrary = library;
}

/** Loads the bundle of the libraries. */
export function fetchLibrary(): typeof Library {
  scope.importScripts(new URL('library.worker.js', folder ?? scope.location.href).href);
  if (!scope.partydocLibrary) throw new Error('library.worker.js handed over nothing');
  return scope.partydocLibrary;
}
