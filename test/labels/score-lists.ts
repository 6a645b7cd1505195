/**
 * Compares the lists of the model with the labels of `lists.csv`. `npx tsx test/labels/score-lists.ts [--list]`; the texts
 * lie beside the repository, and nothing is scored where they are absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { globSync } from 'tinyglobby';
import { builtInKnowledge } from '../../server/src/knowledge';
import { buildModel } from '../../server/src/model/document';
import type { List, ListItem } from '../../server/src/model/types';

const here = dirname(fileURLToPath(import.meta.url));
export const corpus = join(here, '../../../shared/corpus');

interface Label {
  readonly file: string;
  readonly start: string;
  readonly style: string;
  readonly ordinal: string;
  readonly level: string;
  readonly list: string;
  readonly optional: string;
}

export interface ListScore {
  readonly labels: number;
  readonly found: number;
  /** Recognised labels that are none; optional ones and quoted headings count neither way. */
  readonly wrong: number;
  readonly style: number;
  readonly ordinal: number;
  readonly level: number;
  /** Neighbours of a labelled list that are neighbours in one recognised list. */
  readonly together: number;
  readonly pairs: number;
  readonly differences: readonly string[];
}

export function corpusIsPresent(): boolean {
  return existsSync(corpus);
}

interface Recognised {
  readonly list: List;
  readonly item: ListItem;
}

export function scoreLists(): ListScore {
  const labels = parse<Label>(readFileSync(join(here, 'lists.csv'), 'utf8'), { columns: true });
  const knowledge = builtInKnowledge();
  const score = { labels: 0, found: 0, wrong: 0, style: 0, ordinal: 0, level: 0, together: 0, pairs: 0 };
  const differences: string[] = [];
  for (const file of globSync('*/*.txt', { cwd: corpus }).sort()) {
    const text = readFileSync(join(corpus, file), 'utf8');
    const model = buildModel(text, knowledge);
    const at = new Map<number, Recognised>();
    for (const list of model.lists) for (const item of list.items) at.set(item.label.start, { list, item });
    const own = labels.filter((label) => label.file === file);
    const last = new Map<string, Recognised>();
    for (const label of own) {
      const recognised = at.get(Number(label.start));
      at.delete(Number(label.start));
      if (label.optional === 'yes') continue;
      score.labels++;
      const place = `${file}:${model.lines.positionAt(Number(label.start)).line + 1}`;
      if (!recognised) {
        differences.push(`${place} missed ${label.style} ${label.ordinal}`);
        continue;
      }
      const { list, item } = recognised;
      score.found++;
      if (item.style === label.style) score.style++;
      else differences.push(`${place} style ${item.style}, labelled ${label.style}`);
      if (String(item.ordinal) === label.ordinal) score.ordinal++;
      else differences.push(`${place} ordinal ${item.ordinal}, labelled ${label.ordinal}`);
      if (String(list.level) === label.level) score.level++;
      else differences.push(`${place} ${item.text} level ${list.level}, labelled ${label.level}`);
      const before = last.get(label.list);
      if (before) {
        score.pairs++;
        if (before.list === list) score.together++;
        else differences.push(`${place} ${item.text} in another list than ${before.item.text}`);
      }
      last.set(label.list, recognised);
    }
    for (const { item } of at.values()) {
      // Headings of articles that are quoted are not labelled.
      if ('“"'.includes(text.charAt(item.label.start - 1) || ' ')) continue;
      score.wrong++;
      differences.push(`${file}:${model.lines.positionAt(item.label.start).line + 1} no label: ${item.text}`);
    }
  }
  return { ...score, differences };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!corpusIsPresent()) console.log('SKIPPED: the corpus ../shared/corpus is absent.');
  else {
    const { differences, ...score } = scoreLists();
    console.log(score);
    if (process.argv.includes('--list')) for (const difference of differences) console.log(difference);
  }
}
