import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { productText, type ProductText } from '../messages';
import type { Language } from '../model/types';
import { type Encoding, recognise } from './encoding';
import { MAX_BYTES, readBytes, readProblem } from './files';
import type { Io } from './io';
import { writeFileWhole } from './write';

/** What people call the encodings. */
const names: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
};

/**
 * `partydoc convert`: writes a text file in an old encoding as UTF-8 to another file, or prints it. The file itself is never
 * changed. Resolves to the exit status: 0, or 2 where it could not be done.
 */
export async function convertCommand(
  path: string,
  { output }: { readonly output: string | undefined },
  { io, language }: { readonly io: Io; readonly language: Language },
): Promise<number> {
  const say = (message: ProductText, params: Readonly<Record<string, string | number>> = {}): void => {
    io.stderr.write(`partydoc: ${productText(language, message, params)}\n`);
  };
  const bytes = await read(path, io);
  if (typeof bytes === 'string') {
    say(bytes, { path, limit: MAX_BYTES / 1_000_000 });
    return 2;
  }
  const found = bytes.length === 0 ? undefined : recognise(bytes);
  if (!found) {
    say(bytes.length === 0 ? 'cli.empty' : 'cli.no-encoding', { path });
    return 2;
  }
  if (output === undefined) io.stdout.write(found.text);
  else {
    const target = resolve(io.cwd, output);
    // What is there already may be the file itself, or somebody's work.
    if (
      await stat(target).then(
        () => true,
        () => false,
      )
    ) {
      say('cli.exists', { path: output });
      return 2;
    }
    try {
      await writeFileWhole(target, [found.text]);
    } catch {
      say('cli.not-made', { path: output });
      return 2;
    }
  }
  say('cli.converted', { path, encoding: names[found.encoding] });
  return 0;
}

async function read(path: string, io: Io): Promise<Uint8Array | ProductText> {
  if (path === '-') return io.readStdin();
  try {
    const file = resolve(io.cwd, path);
    if ((await stat(file)).isDirectory()) return 'cli.is-folder';
    return (await readBytes(file)) ?? 'cli.too-large';
  } catch (error) {
    return readProblem(error);
  }
}
