import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CodeAction, Hover } from 'vscode-languageserver';
import { type Bundle, bundleServer, overStdio } from '../support/client';

const URI = 'file:///drafts/a.vbd';
const BAD = 'Hội nghị họp ngày 30/02/2025 tại Sơn Hà.\n';

describe('the server over standard input and output', function () {
  this.timeout(60_000);
  let bundle: Bundle;
  let server: ReturnType<typeof overStdio>;
  before(async () => (bundle = await bundleServer()));
  after(() => bundle.remove());
  beforeEach(() => (server = overStdio(bundle.server)));
  afterEach(() => server.client.end());

  it('opens a draft, shows its findings, mends one, and ends when asked', async () => {
    const { client, process } = server;
    const { capabilities, serverInfo } = await client.initialize();
    equal(serverInfo?.name, 'partydoc');
    ok(capabilities.codeActionProvider && capabilities.hoverProvider && capabilities.renameProvider);
    await client.open(URI, BAD);
    const [found] = await client.diagnostics(URI, (all) => all.length === 1);
    equal(found?.code, 'date/impossible');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: found.range,
      context: { diagnostics: [found] },
    });
    const [edit] = actions[0]?.edit?.changes?.[URI] ?? [];
    ok(edit);
    await client.change(URI, { range: edit.range, text: edit.newText });
    await client.diagnostics(URI, (all) => all.length === 0);
    const ended = new Promise((resolve) => process.once('exit', resolve));
    await client.request('shutdown', null);
    await client.connection.sendNotification('exit');
    equal(await ended, 0);
    equal(server.errors(), '');
  });

  it('answers a hundred requests in flight, in order and without a word on standard error', async () => {
    const { client } = server;
    await client.initialize();
    const text = 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.\n';
    await client.open(URI, text);
    const position = { line: 0, character: text.indexOf('57-NQ') };
    const asked = Array.from({ length: 100 }, () =>
      client.request<Hover | null>('textDocument/hover', { textDocument: { uri: URI }, position }),
    );
    const answers = await Promise.all(asked);
    ok(answers[0]);
    for (const answer of answers) deepEqual(answer, answers[0]);
    equal(server.errors(), '');
  });

  it('goes on after a request that it does not know', async () => {
    const { client } = server;
    await client.initialize();
    await client.request('textDocument/nothingOfTheKind', {}).then(
      () => ok(false, 'an unknown request was answered'),
      () => undefined,
    );
    await client.open(URI, BAD);
    await client.diagnostics(URI, (all) => all.length === 1);
  });
});
