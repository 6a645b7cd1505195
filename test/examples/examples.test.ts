import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkText } from '../support/check';
import { root } from '../support/rule-examples';
import { type Planted, planted } from './mistakes';

const folder = join(root, 'examples');
const drafts = readdirSync(folder).filter((name) => /\.(?:vbd|md|txt)$/.test(name) && name !== 'README.md');

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

function findings(name: string): { text: string; found: Finding[] } {
  const text = readFileSync(join(folder, name), 'utf8');
  const found = checkText(text).diagnoses.map(({ rule, severity, finding: { span } }) => ({
    rule: rule.id,
    severity,
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
  }));
  return { text, found };
}

function places({ at }: Planted, text: string): { start: number; end: number }[] {
  return (typeof at === 'string' ? [at] : at).map((words) => {
    const start = text.indexOf(words);
    ok(start >= 0, `not in the draft: ${words}`);
    equal(text.indexOf(words, start + 1), -1, `twice in the draft: ${words}`);
    return { start, end: start + words.length };
  });
}

const say = ({ rule, quote }: Finding): string => `${rule} “${quote}”`;

describe('example drafts', () => {
  it('come clean and with mistakes, in both languages', () => {
    deepEqual(
      drafts.filter((name) => !/-(?:clean|mistakes)\./.test(name)),
      [],
    );
    deepEqual(
      drafts.filter((name) => name.includes('-mistakes.')).sort(),
      Object.keys(planted).sort(),
    );
  });

  for (const name of drafts.filter((draft) => draft.includes('-clean.')))
    it(`${name} has no finding`, () => deepEqual(findings(name).found.map(say), []));

  for (const [name, mistakes] of Object.entries(planted)) {
    it(`${name} has the mistakes planted in it, and each is found once`, () => {
      const { text, found } = findings(name);
      const left = new Set(found);
      const missed: string[] = [];
      for (const mistake of mistakes) {
        const at = places(mistake, text);
        const hit = found.find(
          (f) => left.has(f) && f.rule === mistake.rule && at.some((p) => f.start < p.end && p.start < f.end),
        );
        if (hit) left.delete(hit);
        else missed.push(`${mistake.rule} “${String(mistake.at)}”`);
      }
      deepEqual(missed, [], 'planted, not found');
      deepEqual([...left].map(say), [], 'found, not planted');
    });
  }
});
