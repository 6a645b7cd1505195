import { Unzip, UnzipInflate } from 'fflate';
import { nth } from '../text/certain';
import { ImportProblem } from './problem';

/** Bytes; far more than a document of text needs. */
const MAX_FILE = 100_000_000;
/** Bytes that may come out of one part, and of all of them. */
const MAX_PART = 64_000_000;
const MAX_TOTAL = 128_000_000;
/** Text packs to a tenth, a bomb to a thousandth; small parts may do as they like. */
const MAX_RATIO = 200;
const SMALL = 1_000_000;
const MAX_ENTRIES = 10_000;
/** Bytes given to the inflater at once: what comes out is counted in between. */
const CHUNK = 16_384;

/** The parts of a package that hold text, and the names of all. */
export interface WordPackage {
  readonly names: ReadonlySet<string>;
  /** The text of a part; undefined where there is none of that name. */
  part(name: string): string | undefined;
}

/** The parts that are read; pictures and programs never are. */
const WANTED = /^(?:\[Content_Types\]\.xml|word\/[A-Za-z0-9]+\.xml|word\/_rels\/document\.xml\.rels)$/;
const MACROS = /(?:^|\/)vba(?:Project|Data)[^/]*$/i;

/** Unpacks a Word file in memory. Throws an `ImportProblem` for all that is no such file, or is more than it may be. */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (bytes.length > MAX_FILE) throw new ImportProblem('too-large');
  refuseOthers(bytes);
  const { names, parts } = unpack(bytes);
  if ([...names].some((name) => MACROS.test(name))) throw new ImportProblem('macros');
  const types = parts.get('[Content_Types].xml');
  if (types === undefined) throw new ImportProblem('damaged');
  if (!names.has('word/document.xml')) throw new ImportProblem('not-word');
  if (text(types).includes('macroEnabled')) throw new ImportProblem('macros');
  return {
    names,
    part: (name) => {
      const found = parts.get(name);
      return found && text(found);
    },
  };
}

/** Files of another kind under the name of a Word file, by their first bytes. */
function refuseOthers(bytes: Uint8Array): void {
  const begins = (...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  if (bytes.length === 0) throw new ImportProblem('empty');
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
    throw new ImportProblem(contains(bytes, name) ? 'encrypted' : 'old-format');
  }
  if (begins(0x7b, 0x5c, 0x72, 0x74, 0x66)) throw new ImportProblem('rtf');
  if (!begins(0x50, 0x4b, 0x03, 0x04)) throw new ImportProblem('not-word');
  // The first entry is locked with a password.
  if (((bytes[6] ?? 0) & 1) === 1) throw new ImportProblem('encrypted');
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = nth(wanted, 0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

function unpack(bytes: Uint8Array): { names: Set<string>; parts: Map<string, Uint8Array> } {
  const names = new Set<string>();
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  const unzip = new Unzip((file) => {
    if (names.size >= MAX_ENTRIES) throw new ImportProblem('bomb');
    // Two parts of one name: readers would not agree on which is meant.
    if (names.has(file.name)) throw new ImportProblem('damaged');
    names.add(file.name);
    if (!WANTED.test(file.name)) return;
    const pieces: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, data, final) => {
      // The inflater hands back what is thrown below.
      if (error) throw (error as Error) instanceof ImportProblem ? error : new ImportProblem('damaged');
      length += data.length;
      total += data.length;
      const packed = file.size ?? bytes.length;
      if (length > MAX_PART || total > MAX_TOTAL || (length > SMALL && length > packed * MAX_RATIO))
        throw new ImportProblem('bomb');
      pieces.push(data);
      if (final) parts.set(file.name, joined(pieces, length));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK)
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch (error) {
    throw error instanceof ImportProblem ? error : new ImportProblem('damaged');
  }
  return { names, parts };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function text(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportProblem('damaged');
  }
}
