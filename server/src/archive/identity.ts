import type { Knowledge } from '../knowledge';
import { typeNames } from '../knowledge/citation-words';
import type { Citation, DocumentModel } from '../model/types';
import { nth } from '../text/certain';
import { lookupKey } from '../text/fold';
import type { Block } from '../text/source';
import type { Span } from '../text/span';
import { words } from '../text/words';
import { placeOf } from './place';
import type { Identity } from './types';

/** National headings, which stand beside or above the issuer's name: no part of it. */
const HEADINGS =
  /đảng cộng sản việt nam|communist party of viet ?nam|c[ộo]ng h[òo]a x[ãa] h[ộo]i ch[ủu] ngh[ĩi]a vi[ệe]t nam|socialist republic of viet ?nam/giu;
/** A head is at most so many lines before the number, and the subject begins at most so many after it. */
const HEAD_LINES = 12;
const SUBJECT_WITHIN = 8;
const MOST_SUBJECT_LINES = 4;
const LONGEST_SUBJECT = 400;
/** A line after the first one of the subject. */
const LONGEST_LINE = 150;
/** Blank lines (or the issuer's name) between the type and the subject. */
const MOST_BLANKS = 2;
/** A line of dashes or asterisks that ends the heading. */
const RULED = /^[\s\-–—_*=.]+$/u;

/** Who a draft says that it is; undefined where it has no number line. */
export function identityOf(model: DocumentModel, knowledge: Knowledge): Identity | undefined {
  const own = model.citations.find((citation) => citation.own);
  const number = own?.number;
  if (!own || !number) return undefined;
  const at = blockOf(model, own);
  const issuer = at === undefined ? [] : issuerLines(model.blocks, at);
  const heading =
    at === undefined ? undefined : headingAfter(model, at, knowledge, lookupKey(issuer.join(' ')));
  const ordinal = number.ordinal === undefined ? undefined : Number(number.ordinal);
  return {
    key: own.key,
    number: number.normal,
    system: number.system,
    ordinal: Number.isSafeInteger(ordinal) ? ordinal : undefined,
    typeSymbol: number.typeSymbol,
    issuerSymbols: number.issuerSymbols,
    year: number.year,
    numberPlace: placeOf(model, number.span),
    typeIds: heading?.typeIds ?? [],
    issuer: issuer.at(-1),
    issuerKey: issuer.length === 0 ? undefined : lookupKey(issuer.join(' | ')),
    subject: heading?.subject,
    subjectPlace: heading?.span && placeOf(model, heading.span),
  };
}

function blockOf(model: DocumentModel, own: Citation): number | undefined {
  const at = model.blocks.findIndex((block) => block === own.span.anchor);
  return at < 0 ? undefined : at;
}

/** The lines of the issuer's name before the number line, the superior body's first. */
function issuerLines(blocks: readonly Block[], at: number): string[] {
  const lines: string[] = [];
  for (const block of blocks.slice(Math.max(0, at - HEAD_LINES), at)) {
    const line = block.text.replace(HEADINGS, ' ').replace(/\*/gu, ' ').replace(/\s+/gu, ' ').trim();
    if (line !== '' && !RULED.test(line) && isUpper(line)) lines.push(line);
  }
  return lines;
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

interface FoundHeading {
  readonly typeIds: readonly string[];
  readonly subject: string | undefined;
  readonly span: Span | undefined;
}

/** The type's name and the subject under it; an official letter has the subject alone, after “V/v”. */
function headingAfter(
  model: DocumentModel,
  at: number,
  knowledge: Knowledge,
  issuerKey: string | undefined,
): FoundHeading | undefined {
  const { blocks } = model;
  let seen = 0;
  for (let i = at + 1; i < blocks.length && seen < SUBJECT_WITHIN; i++) {
    const text = nth(blocks, i).text.trim();
    if (text === '' || RULED.test(text)) continue;
    seen++;
    if (/^v\/v\b/iu.test(text)) return { typeIds: [], ...subjectFrom(model, i, 0, issuerKey) };
    const found = words(text);
    const type = isUpper(text.slice(0, found[1]?.to ?? text.length))
      ? typeNames(knowledge).longestAt(found, 0)
      : undefined;
    const last = type && found[type.length - 1];
    if (!type || !last) continue;
    const typeIds = [...new Set(type.values.flatMap(({ ids }) => ids))];
    const alone = text.length === last.to;
    return {
      typeIds,
      ...(alone ? subjectFrom(model, i + 1, 0, issuerKey) : subjectFrom(model, i, last.to, issuerKey)),
    };
  }
  return undefined;
}

/** The lines of the subject from one on, up to a blank or ruled line; none where what follows is no subject. */
function subjectFrom(
  model: DocumentModel,
  at: number,
  from: number,
  issuerKey: string | undefined,
): Omit<FoundHeading, 'typeIds'> {
  const nothing = { subject: undefined, span: undefined };
  const lines: string[] = [];
  let span: Span | undefined;
  for (let i = at; i < model.blocks.length && lines.length < MOST_SUBJECT_LINES; i++) {
    const block = nth(model.blocks, i);
    const start = i === at ? from : 0;
    const rest = block.text.slice(start);
    const begin = start + (rest.length - rest.trimStart().length) + issuerLength(rest.trimStart());
    const line = block.text.slice(begin).trim();
    if (line === '' && lines.length === 0 && i <= at + MOST_BLANKS) continue;
    if (line === '' || RULED.test(line)) break;
    const last = lines.at(-1);
    if (last !== undefined && endsBefore(line, last, issuerKey)) break;
    if (line.length > LONGEST_SUBJECT) return nothing;
    span ??= block.span(begin, begin + line.length);
    lines.push(line);
  }
  const subject = lines.join(' ').replace(/\s+/gu, ' ');
  // A sentence that ends with a stop is the text itself.
  if (subject === '' || subject.length > LONGEST_SUBJECT || /[.;:]$/u.test(subject)) return nothing;
  return { subject, span };
}

/** Whether a line after one of the subject is the text already: a sentence, another letter case, the issuer's name. */
function endsBefore(line: string, last: string, issuerKey: string | undefined): boolean {
  if (/[.;:,]$/u.test(line) || line.length > LONGEST_LINE || isUpper(last) !== isUpper(line)) return true;
  return issuerKey !== undefined && lookupKey(line) === issuerKey;
}

/** Length of the issuer's name in capitals at the start of a line: “CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH về …”. */
function issuerLength(line: string): number {
  if (!/^(?:CỦA|OF)\s/u.test(line)) return 0;
  return words(line).find((word) => !isUpper(line.slice(word.from, word.to)))?.from ?? line.length;
}
