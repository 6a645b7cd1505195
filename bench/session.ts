import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Random } from '../scripts/evaluate/random';
import type { Language } from '../server/src/text/language';
import { LineIndex, type Position } from '../server/src/text/lines';
import { overStdio, type TestClient } from '../test/support/client';
import { draftText, root } from './texts';

/** Milliseconds by the clock, from what the client sends to what it is told. */
export interface Waited {
  readonly median: number;
  readonly p99: number;
}

export interface Session {
  /** From a key to the findings that it changes. */
  readonly findings: Waited;
  /** Asked for with a key, at its place. */
  readonly completion: Waited;
  /** Asked for with a key, on the date beside it. */
  readonly hover: Waited;
}

const URI = 'untitled:report';
/** What is typed shows at once: it is the server that is measured, not its manners. */
const SETTINGS = { detect: 'always', delay: 0, holdBack: 0 };
/** Keys before the first that counts: the engine compiles what it meets often. */
const WARM_UP = 40;
/** Milliseconds between two keys of a person who types fast. */
const KEY = 60;
const OPENING_TIMEOUT = 120_000;
/** The first figure of a day of two; with a 9 there no month has such a day. */
const DAY = /(?<!\d)\d(?=\d\/\d{1,2}\/20\d\d)|(?<=\p{Lu}\p{Ll}{2,8} )\d(?=\d, 20\d\d)/gu;

function waited(times: readonly number[]): Waited {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p99: at(0.99) };
}

/** Starts the server as it is shipped and opens drafts in it; resolves when their findings are there. */
async function opened(texts: ReadonlyMap<string, string>): Promise<ReturnType<typeof overStdio>> {
  const server = overStdio(join(root, 'dist/server.js'));
  const { client } = server;
  client.settings = SETTINGS;
  await client.initialize({ workspace: { configuration: true } });
  for (const [uri, text] of texts) {
    await client.open(uri, text);
    await client.until(`findings of ${uri}`, () => client.published.has(uri), OPENING_TIMEOUT);
  }
  return server;
}

/** Types over a figure of a day, or mends it again; each changes the findings. */
function keysOf(
  client: TestClient,
  text: string,
): () => { readonly at: Position; press: () => Promise<void> } {
  const lines = new LineIndex(text);
  const days = [...text.matchAll(DAY)].map(({ 0: figure, index }) => ({ figure, index }));
  const random = new Random(5);
  let wrong: (typeof days)[number] | undefined;
  return () => {
    const day = wrong ?? random.pick(days);
    if (!day) throw new Error('no date in the draft');
    const range = { start: lines.positionAt(day.index), end: lines.positionAt(day.index + 1) };
    const change = { range, text: wrong ? day.figure : '9' };
    wrong = wrong ? undefined : day;
    return { at: range.end, press: () => client.change(URI, change) };
  };
}

/** A person types in a long draft: what she waits for over standard streams, as any editor does. */
export async function typing(language: Language, length: number, keys: number): Promise<Session> {
  const text = draftText(language, length);
  const { client } = await opened(new Map([[URI, text]]));
  // What is found on the first screens of a long draft may be told before the rest: this is answered when all is read.
  await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
  const next = keysOf(client, text);
  const each = async (answer: (at: Position) => Promise<unknown>): Promise<Waited> => {
    const times: number[] = [];
    for (let i = 0; i < keys + WARM_UP; i++) {
      const { at, press } = next();
      const told = client.publications.length;
      const start = performance.now();
      await press();
      await answer(at);
      if (i >= WARM_UP) times.push(performance.now() - start);
      await client.until('the findings of a key', () => client.publications.length > told);
      client.publications.length = 0;
      await wait(KEY);
    }
    return waited(times);
  };
  const ask = (method: string) => (position: Position) =>
    client.request(method, { textDocument: { uri: URI }, position });
  try {
    return {
      findings: await each(() => client.until('the findings', () => client.publications.length > 0)),
      completion: await each(ask('textDocument/completion')),
      hover: await each(ask('textDocument/hover')),
    };
  } finally {
    await client.end();
  }
}

/** Megabytes of the server's process with so many drafts open; undefined where the system does not tell. */
export async function openDrafts(count: number, length: number): Promise<number | undefined> {
  const texts = Array.from({ length: count }, (_, i): [string, string] => [
    `untitled:draft-${String(i)}`,
    draftText('vi', length, i + 1),
  ]);
  const { client, process } = await opened(new Map(texts));
  try {
    const status = readFileSync(`/proc/${String(process.pid)}/status`, 'utf8');
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  } finally {
    await client.end();
  }
}
