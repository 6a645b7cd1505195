import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import fc from 'fast-check';
import { CancellationTokenSource, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { figure } from '../../support/figure';
import { inProcess, type TestClient } from '../../support/client';
import {
  anyChange,
  anyRequest,
  ask,
  capabilities,
  DRAFT,
  METHODS,
  pull,
  sameAfterChanges,
  URI,
} from '../../support/trust/requests';

describe('any request at any position and moment', function () {
  this.timeout(60_000);
  let client: TestClient;
  const start = (): void => void (client = inProcess());
  afterEach(() => client.end());

  const refused = async (method: string, code: number): Promise<void> => {
    const params = { textDocument: { uri: URI }, position: { line: 0, character: 0 } };
    await rejects(
      client.request(method, params),
      (error) => error instanceof ResponseError && error.code === code,
      method,
    );
  };
  const works = async (): Promise<void> => {
    await client.open('file:///drafts/probe.vbd', 'Họp ngày 30/02/2025.\n');
    equal((await pull(client, 'file:///drafts/probe.vbd'))[0]?.code, 'date/impossible');
    await client.close('file:///drafts/probe.vbd');
  };

  it('before the server is initialised is refused, and the server goes on', async () => {
    start();
    // What is told then counts for nothing.
    await client.open(URI, DRAFT);
    for (const method of [...METHODS.map(([name]) => name), 'shutdown', 'no/method'])
      await refused(method, ErrorCodes.ServerNotInitialized);
    await client.initialize(capabilities());
    deepEqual(await pull(client), []);
    await works();
    deepEqual(client.log, []);
  });

  it('to initialize again is refused, and the server goes on', async () => {
    start();
    await client.initialize(capabilities());
    await refused('initialize', ErrorCodes.InvalidRequest);
    await works();
  });

  for (const encoding of ['utf-8', 'utf-16', 'utf-32'])
    it(`of any place, on an open, a closed and an unknown document is answered (${encoding})`, async () => {
      start();
      const { capabilities: agreed } = await client.initialize(capabilities(encoding));
      equal(agreed.positionEncoding, encoding);
      const now = { open: false };
      await fc.assert(
        fc.asyncProperty(fc.array(anyRequest, { maxLength: 8 }), async (requests) => {
          const under = requests.map(async ({ method: [method, more], place, uri, turn }) => {
            if (turn === 0) {
              await (now.open ? client.close(URI) : client.open(URI, DRAFT));
              now.open = !now.open;
            }
            await ask(client, method, more, place, uri);
          });
          await Promise.all(under);
        }),
        { numRuns: 60 },
      );
      if (now.open) await client.close(URI);
      await works();
    });

  it('that is taken back at once is answered or given up, and the others are answered', async () => {
    start();
    await client.initialize(capabilities());
    await client.open(URI, DRAFT);
    const position = { line: 1, character: 30 };
    const whole = JSON.stringify(await ask(client, 'textDocument/hover', {}, position));
    for (const [method, more] of METHODS) {
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: URI }, position, positions: [position], ...more };
      const taken = client.connection.sendRequest(method, params, source.token);
      const other = ask(client, 'textDocument/hover', {}, position);
      source.cancel();
      await taken.catch((error: unknown) =>
        ok(error instanceof ResponseError, `${method}: ${String(error)}`),
      );
      equal(JSON.stringify(await other), whole, method);
    }
    await works();
  });

  it('a thousand in flight, with edits between them, are all answered', async () => {
    start();
    await client.initialize(capabilities());
    await client.open(URI, DRAFT);
    const asked: Promise<unknown>[] = [];
    for (let i = 0; asked.length < 1000; i++) {
      const [method, more] = METHODS[i % METHODS.length] ?? ['textDocument/hover', {}];
      asked.push(ask(client, method, more, { line: i % 6, character: (i * 7) % 80 }));
      if (i % 100 === 0) await client.insert(URI, { line: 4, character: 0 }, 'x');
    }
    equal((await Promise.all(asked)).length, 1000);
    figure('requests in flight', 1000);
    figure('kinds of requests', METHODS.length);
    await works();
  });

  it('after any edits, be their ranges outside the text, the findings are those of the text as it then is', async () => {
    start();
    // What is being typed would be held back for a moment.
    await client.initialize(capabilities(), { partyDocuments: { holdBack: 0 } });
    let number = 0;
    const place = (line: number, character: number) => ({ line, character });
    const pastTheEnd = [
      { text: 'Họp ngày 31/4/20' },
      { range: { start: place(1, 0), end: place(2, 0) }, text: '\n' },
      { range: { start: place(1, 0), end: place(99, 0) }, text: '' },
      { range: { start: place(0, 15), end: place(99, 5000) }, text: '1' },
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 12 }), (changes) =>
        sameAfterChanges(client, String(++number), DRAFT, changes),
      ),
      { numRuns: 60, examples: [[pastTheEnd]] },
    );
  });

  it('after the end is refused, and nothing fails', async () => {
    start();
    await client.initialize(capabilities());
    await client.open(URI, DRAFT);
    await client.request('shutdown', null);
    for (const method of [...METHODS.map(([name]) => name), 'initialize', 'shutdown', 'no/method'])
      await refused(method, ErrorCodes.InvalidRequest);
    // What is told then counts for nothing, either.
    await client.open('file:///drafts/late.vbd', DRAFT);
    await refused('textDocument/diagnostic', ErrorCodes.InvalidRequest);
    deepEqual(client.log, []);
  });
});
