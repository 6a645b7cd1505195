/**
 * Person–title pairs of real texts, labelled by hand (`test/labels/titles.csv`: offsets and ids, no text). The texts lie
 * beside the repository and may be absent; then this measurement is skipped, and says so.
 */
import { ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { buildModel } from '../../../server/src/model/document';
import type { TitleMention } from '../../../server/src/model/types';
import { knowledge } from '../../support/check';
import { root } from '../../support/rule-examples';

interface Label {
  readonly file: string;
  readonly title: readonly [number, number];
  readonly person: readonly [number, number];
  /** Empty: a title that the tables do not hold; `*`: its organ cannot be told from the text. */
  readonly titleId: string;
  readonly organId: string;
}

const corpus = join(root, '../shared/corpus');
const PRECISION = 0.97;
const RECALL = 0.95;

function readLabels(): Label[] {
  const csv = readFileSync(join(root, 'test/labels/titles.csv'), 'utf8');
  const rows = parse<Record<string, string>>(csv, { columns: true });
  return rows.map((row) => ({
    file: row['file'] ?? '',
    title: [Number(row['title_start']), Number(row['title_end'])],
    person: [Number(row['person_start']), Number(row['person_end'])],
    titleId: row['title_id'] ?? '',
    organId: row['organ_id'] ?? '',
  }));
}

function overlap([start, end]: readonly [number, number], span: { start: number; end: number }): number {
  return Math.min(end, span.end) - Math.max(start, span.start);
}

/** The same person, at least half of the title, and the same row of the tables. */
function matches(label: Label, mention: TitleMention): boolean {
  const person = mention.person?.span;
  if (!person || overlap(label.person, person) <= 0) return false;
  if (overlap(label.title, mention.span) * 2 < label.title[1] - label.title[0]) return false;
  if (label.titleId !== '*' && (mention.titleId ?? '') !== label.titleId) return false;
  return (
    label.organId === '' ||
    label.organId === '*' ||
    mention.titleId === undefined ||
    label.organId === mention.organId
  );
}

describe('titles of real texts', () => {
  const labels = readLabels();

  it('has at least 20 files labelled', () => ok(new Set(labels.map((label) => label.file)).size >= 20));

  it('pairs persons and titles', function () {
    if (!existsSync(corpus)) {
      console.log('      skipped: the corpus is not beside the repository');
      this.skip();
    }
    const byFile = new Map<string, Label[]>();
    for (const label of labels) byFile.set(label.file, [...(byFile.get(label.file) ?? []), label]);
    let predicted = 0;
    let right = 0;
    let found = 0;
    const misses: string[] = [];
    for (const [file, expected] of byFile) {
      const text = readFileSync(join(corpus, file), 'utf8');
      const pairs = buildModel(text, knowledge).titles.flatMap((title) =>
        (title.person ? [title.person, ...title.others] : []).map((person) => ({ ...title, person })),
      );
      predicted += pairs.length;
      for (const pair of pairs) {
        if (expected.some((label) => matches(label, pair))) right++;
        else misses.push(`+ ${file} ${pair.span.start} ${pair.titleId ?? '-'} ${pair.organId ?? '-'}`);
      }
      for (const label of expected) {
        if (pairs.some((pair) => matches(label, pair))) found++;
        else misses.push(`- ${file} ${label.title[0]} ${label.titleId} ${label.organId}`);
      }
    }
    const precision = right / predicted;
    const recall = found / labels.length;
    const figures = `precision ${right}/${predicted}, recall ${found}/${labels.length}`;
    console.log(`      ${figures}`);
    ok(precision >= PRECISION && recall >= RECALL, `${figures}\n${misses.join('\n')}`);
  });
});
