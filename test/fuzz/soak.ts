/**
 * Edits a small draft on one server (in process, over the protocol's streams) as an editor does for weeks, and looks at the heap
 * after a collection at even distances: it must stay flat.
 *   npm run soak [-- --edits 100000] [--record]
 */
import { equal, ok } from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeHeapSnapshot } from 'node:v8';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Random } from '../../scripts/evaluate/random';
import { inProcess } from '../support/client';
import { root } from '../support/rule-examples';
import { capabilities } from '../support/trust/requests';
import { record } from './record';

const { values } = parseArgs({
  options: { edits: { type: 'string', default: '100000' }, record: { type: 'boolean', default: false } },
});
const edits = Number(values.edits);
/** Looks at the heap. */
const LOOKS = 10;
/** The heap may be so much larger at last than at first, once it is warm. */
const GROWTH = 1.02;
/** What is typed before it is taken back, and how often the draft is closed and opened again. */
const RUN = 40;
const REOPEN = 2000;
/** Keys after which an editor asks for the findings. */
const KEYS = 4;

const { gc } = globalThis as { gc?: () => void };
if (!gc) throw new Error('run it with --expose-gc');

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
}

/** What the engine makes of the program and throws away again: machine code, what it has learnt of types. */
const OF_THE_ENGINE = new Set(['code', 'hidden', 'object shape', 'synthetic', 'native']);

/** Megabytes that the program keeps; what the engine keeps of its own for it is left out. */
function heap(): number {
  for (let i = 0; i < 4; i++) gc?.();
  const file = join(tmpdir(), `partydoc-soak-${process.pid}.heapsnapshot`);
  try {
    writeHeapSnapshot(file);
    const { snapshot, nodes } = JSON.parse(readFileSync(file, 'utf8')) as Snapshot;
    const { node_fields: fields, node_types: types } = snapshot.meta;
    const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
    let bytes = 0;
    for (let at = 0; at < nodes.length; at += fields.length)
      if (!OF_THE_ENGINE.has(types[0][nodes[at + type] ?? 0] ?? '')) bytes += nodes[at + size] ?? 0;
    return bytes / 1e6;
  } finally {
    rmSync(file, { force: true });
  }
}

const DRAFT = readFileSync(join(root, 'examples/thong-bao-hoi-nghi-mistakes.vbd'), 'utf8').slice(0, 1500);
const TYPED = [
  'Nghị quyết số 57-NQ/TW, ngày 30/02/2025; ',
  'đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh uỷ,',
  '\n1. Nhiệm vụ\n2. Giải pháp\n4. Tổ chức\n',
];

const start = Date.now();
const client = inProcess();
await client.initialize(capabilities(), { partyDocuments: { delay: 0, holdBack: 0 } });
const random = new Random(5);
const looks: number[] = [];
let number = 0;
let copy = TextDocument.create('', 'party-document', 1, '');

async function reopen(): Promise<void> {
  if (number > 0) await client.close(copy.uri);
  // Another address each time, as with drafts of one day.
  copy = TextDocument.create(`file:///drafts/${++number}.vbd`, 'party-document', 1, DRAFT);
  await client.open(copy.uri, DRAFT);
}

/** Replaces a stretch by its offsets, as one key does. */
async function edit(from: number, to: number, text: string): Promise<void> {
  const change = { range: { start: copy.positionAt(from), end: copy.positionAt(to) }, text };
  TextDocument.update(copy, [change], copy.version + 1);
  await client.change(copy.uri, change);
}

const pull = async (uri: string): Promise<Diagnostic[]> =>
  (await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } })).items;

let place = 0;
let words = '';
for (let i = 0; i < edits; i++) {
  if (i % REOPEN === 0) await reopen();
  const step = i % (2 * RUN);
  if (step === 0) {
    place = random.below(copy.getText().length);
    words = random.pick(TYPED) ?? '';
  }
  // Letter by letter, then all of it back, so that the draft stays as long as it was.
  if (step < RUN) await edit(place + step, place + step, words.charAt(step) || '.');
  else await edit(place + 2 * RUN - 1 - step, place + 2 * RUN - step, '');
  const textDocument = { uri: copy.uri };
  const position = copy.positionAt(place + Math.min(step, 2 * RUN - step));
  // Keys that follow fast are read together.
  if (i % KEYS === 0) await pull(copy.uri);
  if (i % 10 === 0) await client.request('textDocument/hover', { textDocument, position });
  if (i % 20 === 0) await client.request('textDocument/completion', { textDocument, position });
  if (i % 50 === 0) await client.request('textDocument/semanticTokens/full', { textDocument });
  if (i % 100 === 0)
    await client.request('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
  // What this client keeps of the server is not the server's.
  client.publications.length = 0;
  client.published.clear();
  if ((i + 1) % Math.round(edits / LOOKS) === 0) {
    looks.push(heap());
    console.log(`${String(i + 1)} edits: ${(looks.at(-1) ?? NaN).toFixed(2)} MB`);
  }
}

// The server still knows what stands there.
const fresh = 'file:///drafts/fresh.vbd';
await client.open(fresh, copy.getText());
const tell = (all: readonly Diagnostic[]): string =>
  JSON.stringify(all.map(({ range, code }) => [range, code]));
equal(tell(await pull(copy.uri)), tell(await pull(fresh)));
equal(client.log.join('\n'), '');

// In the first fifth the tables of words met often still fill, which are as large as they ever get then.
const warm = looks.slice(Math.round(LOOKS / 5));
const third = Math.ceil(warm.length / 3);
const [before, after] = [Math.max(...warm.slice(0, third)), Math.max(...warm.slice(-third))];
const minutes = Math.round((Date.now() - start) / 60_000);
console.log(
  `${edits} edits in ${minutes} min: ${before.toFixed(2)} MB at first, ${after.toFixed(2)} MB at last`,
);
ok(after <= before * GROWTH, 'the heap grows');
if (values.record)
  record('soak', {
    date: new Date().toISOString().slice(0, 10),
    minutes,
    edits,
    draft: DRAFT.length,
    heap: looks.map((megabytes) => Number(megabytes.toFixed(2))),
  });
// Nothing else keeps the process.
process.exit();
