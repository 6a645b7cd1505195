import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { builtInKnowledge } from '../../../server/src/knowledge';
import { root } from '../../support/rule-examples';

const rows: Record<string, string>[] = parse(readFileSync(join(root, 'test/labels/citations.csv'), 'utf8'), {
  columns: true,
});
const corpus = join(root, '../shared/corpus');
const knowledge = builtInKnowledge();

describe('labels of citations', () => {
  it('lie in order and do not overlap', () => {
    let file = '';
    let end = 0;
    for (const row of rows) {
      const start = Number(row['start']);
      if (row['file'] !== file) end = 0;
      ok(start >= end && Number(row['end']) > start, `${row['file']} at ${row['start']}`);
      file = row['file'] ?? '';
      end = Number(row['end']);
    }
  });

  it('name types and issuers that the tables have', () => {
    const types = new Set(knowledge.documentTypes.map((type) => type.id));
    const issuers = new Set(['?', ...knowledge.issuers.map((i) => i.id), ...knowledge.organs.map((o) => o.id)]);
    const unknown = rows.flatMap((row) => [
      ...(row['type_word'] ?? '').split(';').filter((id) => id !== '' && !types.has(id)),
      ...(row['issuer'] ?? '').split(';').filter((id) => id !== '' && !issuers.has(id)),
    ]);
    deepEqual(unknown, []);
  });

  it('stand on what they say (skipped where the corpus is not beside the repository)', function () {
    if (!existsSync(corpus)) this.skip();
    for (const row of rows) {
      const text = readFileSync(join(corpus, row['file'] ?? ''), 'utf8');
      const labelled = text.slice(Number(row['start']), Number(row['end'])).normalize('NFC');
      const place = `${row['file']} at ${row['start']}`;
      ok(labelled === labelled.trim(), place);
      if (row['kind'] !== 'number') continue;
      const digits = /^\d+/.exec(labelled)?.[0];
      ok(digits === undefined ? row['ordinal'] === '' : Number(digits) === Number(row['ordinal']), place);
    }
  });
});
