import { deepEqual, equal, ok } from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver';
import { noFiles } from '../../../server/src/workspace/host';
import { documentText } from '../../support/archive';
import { inProcess, TestClient } from '../../support/client';
import { MemoryFiles } from '../../support/files';

export const FOLDER = 'file:///van-ban';
export const uri = (name: string): string => `${FOLDER}/${name}`;

const capabilities: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true } },
  window: { workDoneProgress: true },
};

interface Server {
  readonly client: TestClient;
  readonly files: MemoryFiles;
  readonly progress: unknown[];
}

async function start(
  texts: Readonly<Record<string, string>>,
  options: unknown = {},
  more: ClientCapabilities = {},
): Promise<Server> {
  const files = new MemoryFiles(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [uri(name), text])),
  );
  const client = inProcess({}, { ...noFiles, files });
  const progress: unknown[] = [];
  client.connection.onRequest('window/workDoneProgress/create', () => null);
  client.connection.onNotification('$/progress', ({ value }: { value: unknown }) => progress.push(value));
  await client.initialize({ ...capabilities, ...more }, options, [FOLDER]);
  return { client, files, progress };
}

const DIRECTIVE = documentText({
  number: '12-CT/TU',
  date: '01/3/2026',
  type: 'CHỈ THỊ',
  subject: 'về chống lãng phí',
});
const CITING = 'Thực hiện Chỉ thị số 12-CT/TU, ngày 01/3/2026 của Ban Thường vụ Tỉnh uỷ.\n';

/** Asks again until the answer is as expected: indexing goes on in the background. */
async function eventually<T>(ask: () => Promise<T>, expected: (answer: T) => boolean): Promise<T> {
  for (let i = 0; ; i++) {
    const answer = await ask();
    if (expected(answer) || i > 200) return answer;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('the server with a folder', () => {
  let server: Server | undefined;
  afterEach(async () => {
    await server?.client.end();
    server = undefined;
  });

  it('reads its drafts in the background, shows how far it is, and keeps the index', async () => {
    const texts = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.vbd`, CITING]));
    server = await start(texts, { storage: 'file:///store' });
    const { files, progress } = server;
    await eventually(
      () => Promise.resolve(files.kept.get('file:///store')?.length),
      (length) => length === 31,
    );
    equal(files.reads.length, 30);
    deepEqual(progress[0], {
      kind: 'begin',
      title: 'Đọc các văn bản trong thư mục',
      percentage: 0,
      cancellable: true,
    });
    await eventually(
      () => Promise.resolve(progress.at(-1)),
      (last) => (last as { kind: string }).kind === 'end',
    );
    deepEqual(progress.at(-1), { kind: 'end' });
  });

  it('reads nothing of a folder that is not trusted', async () => {
    server = await start({ 'a.vbd': CITING }, { trusted: false });
    await server.client.open(uri('b.vbd'), CITING);
    await server.client.diagnostics(uri('b.vbd'));
    deepEqual(server.files.reads, []);
  });

  it('answers while it reads', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${i}.vbd`, DIRECTIVE.repeat(20)]),
    );
    server = await start(texts);
    await server.client.open(uri('b.vbd'), CITING);
    await server.client.diagnostics(uri('b.vbd'));
    ok(server.files.reads.length < 40, `${server.files.reads.length} files were read first`);
  });
});
