import type { CatalogueDocument, Knowledge } from '../knowledge';
import { citationWords, typeNames } from '../knowledge/citation-words';
import { formatDay } from '../model/date-format';
import type { Citation, DocumentModel } from '../model/types';
import { fold } from '../text/fold';
import { type Word, words } from '../text/words';
import { firstMention } from './citations';
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
    if (found?.length === length) return found.values.flatMap(({ ids }) => ids);
  }
  return undefined;
}

/** Numbers of documents after a type word: those of the draft in short form, those of the catalogue in full. */
export function completeCitation(model: DocumentModel, offset: number, knowledge: Knowledge): Completion[] {
  const context = asked(model, offset, knowledge);
  if (!context) return [];
  const cue = context.cue ? '' : model.language === 'vi' ? 'số ' : 'No. ';
  const place = { kind: 'document', start: context.from, end: offset } as const;
  const found: Completion[] = [];
  const seen = new Set<string>();
  for (const citation of model.citations) {
    const number = citation.number?.normal;
    if (number === undefined || seen.has(number) || citation.number?.span.contains(offset) === true) continue;
    if (citation.own || !sameType(context.typeIds, citation)) continue;
    seen.add(number);
    const full = firstMention(model, citation, knowledge).span;
    found.push({
      ...place,
      label: number,
      detail: model.text.slice(full.start, full.end).replace(/\s+/gu, ' '),
      newText: cue + number,
      sortText: `0 ${String(found.length).padStart(5, '0')}`,
    });
  }
  const issued = knowledge.catalogue.filter(
    (row) =>
      row.confidence !== 'low' &&
      (context.typeIds === undefined || context.typeIds.includes(row.typeId)) &&
      (model.date === undefined || row.date <= model.date.iso) &&
      !seen.has(row.number),
  );
  for (const row of issued) found.push({ ...place, ...catalogueCompletion(row, cue, model) });
  return found;
}

function sameType(typeIds: readonly string[] | undefined, { type }: Citation): boolean {
  return typeIds === undefined || (type?.value.some((id) => typeIds.includes(id)) ?? true);
}

/** The newest first: its date, with every figure turned round. */
function newestFirst(date: string): string {
  return date.replace(/\d/g, (figure) => String(9 - Number(figure)));
}

function catalogueCompletion(row: CatalogueDocument, cue: string, model: DocumentModel) {
  const { language } = model;
  const day =
    language === 'vi'
      ? `, ngày ${formatDay(row.date, 'slash')}`
      : `, dated ${formatDay(row.date, 'month-day')}`;
  // Where sources do not tell which of two bodies issued it, the name is left to the person.
  const [name] = row.issuerIds.length === 1 ? row.issuer[language] : [];
  const issuer = name === undefined ? '' : language === 'vi' ? ` của ${name}` : ` of the ${name}`;
  const words = row.subjectComplete ? row.subject[language] : '';
  const subject =
    words === '' ? '' : ` ${language === 'en' ? words.charAt(0).toLowerCase() + words.slice(1) : words}`;
  return {
    label: row.number,
    detail: `${day.slice(2)}${issuer}${subject}`,
    newText: `${cue}${row.number}${day}${issuer}${subject}`,
    sortText: `1 ${newestFirst(row.date)}`,
  };
}
