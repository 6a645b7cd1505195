import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Host } from './host';

/** Reads files of the machine; anything but a `file:` URI has no text. */
export function nodeHost(): Host {
  return {
    async readText(uri) {
      if (!uri.startsWith('file:')) return undefined;
      try {
        return await readFile(fileURLToPath(uri), 'utf8');
      } catch {
        return undefined;
      }
    },
    rulePages: pagesBeside(process.argv[1]),
  };
}

/** The pages of the rules, found from the program that runs: `dist/cli.js` lies beside `docs/rules`. */
function pagesBeside(program: string | undefined): string | undefined {
  if (program === undefined) return undefined;
  try {
    let folder = dirname(realpathSync(program));
    for (let up = 0; up < 4; up++) {
      const pages = join(folder, 'docs', 'rules');
      if (existsSync(pages)) return `${pathToFileURL(pages).href}/`;
      folder = dirname(folder);
    }
  } catch {
    // A program without a path on disk has no pages beside it.
  }
  return undefined;
}
