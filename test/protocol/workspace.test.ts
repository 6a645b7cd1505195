import { equal, ok } from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentText } from '../support/archive';
import { type Bundle, bundleServer, overStdio } from '../support/client';
import { temporaryFolder } from '../support/cli';

const DIRECTIVE = documentText({
  number: '12-CT/TU',
  date: '01/3/2026',
  type: 'CHỈ THỊ',
  subject: 'về chống lãng phí',
});

describe('the server process with a folder on the disk', function () {
  this.timeout(60_000);
  let bundle: Bundle;
  let folder: ReturnType<typeof temporaryFolder>;
  before(async () => (bundle = await bundleServer()));
  after(() => bundle.remove());
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('compares a draft with the documents in it, and keeps its index when it ends', async () => {
    const drafts = join(folder.path, 'văn bản');
    const store = join(folder.path, 'store');
    mkdirSync(drafts);
    writeFileSync(join(drafts, 'ct-12.vbd'), DIRECTIVE);
    writeFileSync(join(drafts, 'a (1).vbd'), 'Bản cũ trên đĩa.\n');
    for (const run of ['first', 'second']) {
      const { client, process: server, errors } = overStdio(bundle.server);
      const root = pathToFileURL(drafts).href;
      // An editor that encodes other characters than this product does.
      const uri = `${root}/a%20(1).vbd`;
      await client.initialize({}, { storage: pathToFileURL(store).href }, [root]);
      await client.open(uri, 'Thực hiện Chỉ thị số 12-CT/TU, ngày 11/3/2026 của Ban Thường vụ Tỉnh uỷ.\n');
      const found = await client.diagnostics(uri, (all) =>
        all.some(({ code }) => code === 'citation/folder-document'),
      );
      ok(found.length > 0, run);
      await client.request('shutdown', undefined);
      const lines = readFileSync(join(store, 'index.ndjson'), 'utf8').trimEnd().split('\n');
      // The head and the directive: what is open is as it is in the editor, and read again from the disk.
      equal(lines.length, 2, run);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      await client.connection.sendNotification('exit');
      await ended;
      equal(errors(), '');
      await client.end();
    }
  });
});
