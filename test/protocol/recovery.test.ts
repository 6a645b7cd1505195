import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, WorkspaceSymbol } from 'vscode-languageserver';
import { temporaryFolder } from '../support/cli';
import { type Bundle, bundleServer, overStdio } from '../support/client';

const FILES = 60;
/** The draft that is open says something else. */
const OTHERS = FILES - 1;
const BAD = 'Hội nghị họp ngày 30/02/2025 tại Sơn Hà.\nThực hiện Nghị quyết số 57 -NQ/TW.\n';

describe('a server that is killed', function () {
  this.timeout(60_000);
  let bundle: Bundle;
  before(async () => (bundle = await bundleServer()));
  after(() => bundle.remove());

  /** Starts a server on a folder, opens a draft in it, and types one sign. */
  async function session(folder: string, storage: string) {
    const server = overStdio(bundle.server);
    const { client } = server;
    const options = { storage: pathToFileURL(storage).href, partyDocuments: { holdBack: 0 } };
    await client.initialize({}, options, [pathToFileURL(folder).href]);
    const uri = pathToFileURL(join(folder, '1.vbd')).href;
    await client.open(uri, BAD);
    await client.insert(uri, { line: 1, character: 0 }, ' ');
    return { ...server, uri };
  }

  const told = (all: readonly Diagnostic[]) => all.map(({ code, range }) => [code, range]);

  it('at any moment, while it reads a folder and keeps its index, leaves nothing that harms the next one', async () => {
    const folder = temporaryFolder();
    try {
      const drafts = join(folder.path, 'drafts');
      mkdirSync(drafts);
      for (let i = 1; i <= FILES; i++)
        writeFileSync(
          join(drafts, `${i}.vbd`),
          `TỈNH UỶ SƠN HÀ\n*\nSố ${i}-NQ/TU\nNGHỊ QUYẾT\nsố ${i}\nHội nghị họp ngày 03/02/2025.\n`,
        );
      const findings = async (storage: string): Promise<[unknown, number]> => {
        const { client, uri } = await session(drafts, storage);
        try {
          const found = told(await client.diagnostics(uri, (all) => all.length > 1));
          let symbols = 0;
          for (let wait = 0; wait < 100 && symbols < OTHERS; wait++) {
            const all = await client.request<WorkspaceSymbol[] | null>('workspace/symbol', {
              query: '-NQ/TU',
            });
            symbols = new Set(all?.map(({ location }) => location.uri)).size;
            if (symbols < OTHERS) await new Promise((resolve) => setTimeout(resolve, 50));
          }
          await client.request('shutdown', null);
          return [found, symbols];
        } finally {
          await client.end();
        }
      };
      const undisturbed = await findings(join(folder.path, 'fresh'));
      equal(undisturbed[1], OTHERS);
      const storage = join(folder.path, 'kept');
      for (const moment of [0, 20, 60, 120, 250, 500]) {
        const { client, process } = await session(drafts, storage);
        await new Promise((resolve) => setTimeout(resolve, moment));
        const gone = new Promise((resolve) => process.once('exit', resolve));
        process.kill('SIGKILL');
        await gone;
        await client.end();
      }
      deepEqual(await findings(storage), undisturbed);
      equal(readdirSync(drafts).length, FILES, 'something was left beside the drafts');
    } finally {
      folder.remove();
    }
  });

  it('ends by itself when its client goes away', async () => {
    const { client, process } = overStdio(bundle.server);
    await client.initialize();
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.stdin?.end();
    await ended;
    ok(process.exitCode !== null);
    await client.end();
  });
});
