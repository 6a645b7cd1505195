import type { Knowledge } from '../knowledge';
import { citationWords, typeNames } from '../knowledge/citation-words';
import type { DocumentModel } from '../model/types';
import { writesAscii } from '../rules/citation/support';
import { fold } from '../text/fold';
import { type Word, words } from '../text/words';
import { afterNumber, type CitationSource, citationSources } from './citation-sources';
import { type Completion, lineHead } from './completion';

/** What stands before the cursor: a type word, the word “số” or “No.”, and the number as far as it is typed. */
interface Asked {
  /** Candidates of the type word; undefined for a mere “số”. */
  readonly typeIds: readonly string[] | undefined;
  readonly cue: boolean;
  /** Offset of the first unit of what is typed of the number. */
  readonly from: number;
}

const ENDS_WORD = /[\s,;()“"]/u;
const MAX_TYPE_WORDS = 5;

/** Reads what stands before the cursor; undefined where nobody is citing anything. */
function asked(model: DocumentModel, offset: number, knowledge: Knowledge): Asked | undefined {
  const head = lineHead(model, offset);
  let typed = head.text.length;
  while (typed > 0 && !ENDS_WORD.test(head.text.charAt(typed - 1))) typed--;
  // A number begins with a figure; other words are being written here.
  if (typed < head.text.length && !/\d/.test(head.text.charAt(typed))) return undefined;
  const from = head.start + typed;
  const before = words(fold(head.text.slice(0, from - head.start)).text);
  const last = before.length - 1;
  const cue = isCue(before, last);
  const typeIds = typeBefore(before, cue ? last - 1 : last, knowledge);
  return cue || typeIds ? { typeIds, cue, from } : undefined;
}

function isCue(before: readonly Word[], at: number): boolean {
  return citationWords().longestAt(before, at)?.values.includes('cue') === true;
}

/** Ids of the type whose name ends at a word. */
function typeBefore(
  before: readonly Word[],
  last: number,
  knowledge: Knowledge,
): readonly string[] | undefined {
  const names = typeNames(knowledge);
  for (let length = Math.min(MAX_TYPE_WORDS, last + 1); length > 0; length--) {
    const found = names.longestAt(before, last - length + 1);
    if (found?.length === length) return [...new Set(found.values.flatMap(({ ids }) => ids))];
  }
  return undefined;
}

/**
 * Numbers of documents after a type word: in short form where the draft cites the document already, else in full.
 * `sources` are asked in their order.
 */
export function completeCitation(
  model: DocumentModel,
  offset: number,
  knowledge: Knowledge,
  sources: readonly CitationSource[] = citationSources(model, knowledge),
): Completion[] {
  const context = asked(model, offset, knowledge);
  if (!context) return [];
  const { language } = model;
  const { typeIds, from } = context;
  const cue = context.cue ? '' : language === 'vi' ? 'số ' : 'No. ';
  const prefix = model.text.slice(from, offset);
  const request = { typeIds, prefix, language, citedOn: model.date?.iso, offset };
  // An English draft writes Đ or D, one of them throughout.
  const ascii = writesAscii(model);
  const found: Completion[] = [];
  const seen = new Set<string>();
  for (const [place, source] of sources.entries()) {
    // One number may be of several documents of one source: all are offered, but none that an earlier source knows.
    const here: string[] = [];
    for (const known of source.candidates(request)) {
      if (seen.has(known.number)) continue;
      if (known.mention === 'short') seen.add(known.number);
      else here.push(known.number);
      const after = known.mention === 'short' ? '' : afterNumber(known, language);
      const detail = known.detail ?? after.replace(/^, /u, '').trim();
      found.push({
        kind: 'document',
        start: from,
        end: offset,
        label: known.number,
        ...(detail === '' ? {} : { detail }),
        newText: `${cue}${ascii ? known.number.replace(/Đ/gu, 'D') : known.number}${after}`,
        sortText: `${place} ${String(found.length).padStart(5, '0')}`,
      });
    }
    for (const number of here) seen.add(number);
  }
  return found;
}
