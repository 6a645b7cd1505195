import { distance } from 'fastest-levenshtein';
import type { Knowledge } from '../knowledge';
import { typeNames } from '../knowledge/citation-words';
import { formatForms, formatKinds, formatWords } from '../knowledge/format-words';
import type { Cell } from '../recognise/format/cells';
import { nth } from '../text/certain';
import { lookupKey } from '../text/fold';
import type { Language } from '../text/language';
import type { Block } from '../text/source';
import { words } from '../text/words';
import { joined } from './columns';
import type { Component, HeadPart, Issuer, Layout, Mark, TypeLine } from './format-types';
import { type CellKind, component, firstCells, type HeadSource, isMark, kindOf } from './format-head-cells';
import { NONE, perDocument } from './per-block';
import type { Source } from './source';
import type { DateMention, Header } from './types';

/** The head as far as it goes before the body. */
export interface Head extends Pick<
  Layout,
  | 'linear'
  | 'head'
  | 'sequence'
  | 'heading'
  | 'stateHeading'
  | 'stateCreed'
  | 'issuers'
  | 'type'
  | 'looseDate'
  | 'subject'
  | 'separator'
  | 'letter'
  | 'marks'
> {
  /** The last block that the body does not begin before; undefined where nothing of a head was found. */
  readonly last: Block | undefined;
}

/** The place-date line stands no more lines than this below the number. */
const NEAR_NUMBER = 6;
/** UTF-16 units: a heading, an issuer or a type name is no longer than this. */
const LONGEST_LINE = 110;
const LABEL = /^(?:\p{Lu}[-.]|[IVX]+[-.]|\d+[.-]|[a-zđ]\)|[-+–] )/u;
const PLACE = /^(\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,5}?)(,?) +(?:ngày +)?$/u;

/** The head of a draft, read from its first lines. */
export function readHead(
  source: Source,
  language: Language,
  knowledge: Knowledge,
  header: Header,
  dates: readonly DateMention[],
): Head {
  const cells = headCells(source, [firstCells(source.blocks)]);
  // The line with the draft's date is looked for where it was not read.
  const sought = header.placeDate ? NONE : dates;
  return headOf(source, cells, language, knowledge, header, sought);
}

const headCells = joined((cells: readonly Cell[]) => cells);

const headOf = perDocument(
  (
    _document,
    cells: readonly Cell[],
    language: Language,
    knowledge: Knowledge,
    header: Header,
    dates: readonly DateMention[],
  ): Head => headIn(cells, { language, knowledge, header, dates }),
);

function headIn(cells: readonly Cell[], source: HeadSource): Head {
  const kinds = cells.map((cell) => kindOf(cell, source));
  const loose = looseDate(source, cells, kinds, Math.max(kinds.indexOf('number'), 0) + NEAR_NUMBER);
  if (loose) kinds[loose.at] = 'place-date';
  const anchor = lastIndex(kinds, 'number', 'place-date');
  const firstSign = kinds.findIndex((kind) => kind === 'heading' || kind === 'number' || kind === 'star');
  const found = findType(source, cells, kinds, firstSign < 0 ? cells.length : firstSign);
  const at = found?.at ?? -1;
  const address = kinds.indexOf('address');
  const symbol = source.header.number?.typeSymbol;
  const letter =
    symbol === 'CV' || (symbol === undefined && found === undefined && address > Math.max(anchor, 0));
  const subject = found ? subjectBelow(cells, kinds, at) : letter ? letterSubject(cells, kinds, address) : [];
  for (const one of subject) kinds[one] = 'subject';
  if (at >= 0) kinds[at] = 'type';
  markIssuers(cells, kinds, at, source.language);
  const dashes = kinds.findIndex((kind, i) => kind === 'dashes' && i > Math.max(at, subject.at(-1) ?? -1));
  const near = dashes >= 0 && dashes - Math.max(at, subject.at(-1) ?? at) === 1 && at >= 0 ? dashes : -1;
  if (near >= 0) kinds[near] = 'separator';
  const lastOfHead = Math.max(at, near, subject.at(-1) ?? -1, anchor, letter ? address : -1);
  return assemble(source, cells, kinds, { found, subject, near, loose, lastOfHead, letter });
}

function lastIndex(kinds: readonly CellKind[], ...wanted: CellKind[]): number {
  return kinds.reduce((last, kind, i) => (wanted.includes(kind) ? i : last), -1);
}

interface FoundType {
  readonly at: number;
  readonly line: TypeLine;
}

/** The first line that is a type name; else one in its place that is nearly one. */
function findType(
  { knowledge, header }: HeadSource,
  cells: readonly Cell[],
  kinds: readonly CellKind[],
  from: number,
): FoundType | undefined {
  const names = typeNames(knowledge);
  const after = lastIndex(kinds, 'number', 'place-date', 'star');
  for (let at = from; at < cells.length; at++) {
    const cell = cells[at];
    if (!cell || kinds[at] !== 'other' || cell.text.length > LONGEST_LINE) continue;
    const read = words(cell.text);
    const known = names.longestAt(read, 0);
    const last = known && read[known.length - 1];
    const whole = last?.to === cell.text.length;
    const below = at > after && after >= 0;
    const meant =
      below && cell.capitals && !whole ? nearTypes(cell, knowledge, header.number?.typeSymbol) : [];
    if (meant.length > 0) {
      const right = meant.flatMap((name) => names.longestAt(words(name), 0)?.values ?? []);
      return { at, line: typeLine(cell, cell.text.length, right, meant) };
    }
    if (known && last && (cell.capitals || (whole && below)))
      return { at, line: typeLine(cell, last.to, known.values, []) };
    // Running text: the head is over.
    if (below && !cell.capitals) return undefined;
  }
  return undefined;
}

function typeLine(
  cell: Cell,
  to: number,
  values: readonly { readonly ids: readonly string[]; readonly symbols: readonly string[] }[],
  meant: readonly string[],
): TypeLine {
  return {
    ...component(cell),
    name: meant.length === 0 ? cell.text.slice(0, to) : undefined,
    nameSpan: cell.block.span(cell.from, cell.from + to),
    ids: values.flatMap((value) => value.ids),
    symbols: values.flatMap((value) => value.symbols),
    capitals: cell.capitals,
    meant,
  };
}

/** The types of Party documents whose names are one or two letters away; none where more than two are. */
function nearTypes({ key, text }: Cell, knowledge: Knowledge, symbol: string | undefined): string[] {
  if (text.length < 6 || text.length > 24) return [];
  const near = knowledge.documentTypes
    .filter((type) => type.system !== 'state')
    .flatMap((type) => type.names.vi.map((name) => ({ name, symbol: type.symbol })))
    .filter(({ name }) => name.length > 6)
    .map((one) => ({ ...one, away: distance(key, lookupKey(one.name)) }))
    .filter(({ away }) => away > 0 && away <= 2);
  // Of two as near as each other the one whose symbol is in the number.
  const least = Math.min(...near.map(({ away }) => away));
  const best = near.filter(({ away }) => away === least);
  const own = best.filter((one) => one.symbol === symbol);
  const names = new Set((own.length > 0 ? own : best).map(({ name }) => name.toUpperCase()));
  return names.size <= 2 ? [...names] : [];
}

/** Indices of the lines between type name and separator; without a separator, of the first and those in capitals. */
function subjectBelow(cells: readonly Cell[], kinds: readonly CellKind[], type: number): number[] {
  const MOST = 5;
  const below: number[] = [];
  for (let i = type + 1; i < cells.length && below.length <= MOST; i++) {
    const cell = cells[i];
    if (!cell || kinds[i] === 'dashes') return kinds[i] === 'dashes' ? below : below.slice(0, 1);
    if (kinds[i] !== 'other' || isBodyLine(cell)) break;
    below.push(i);
  }
  // Below “CỦA BAN THƯỜNG VỤ” the subject itself is still to come.
  const first = below[0] === undefined ? undefined : cells[below[0]];
  const isAuthor = formatKinds(first?.key.split(' ')[0] ?? '').includes('author') && first?.capitals === true;
  const running = below.findIndex((i, k) => k > (isAuthor ? 1 : 0) && cells[i]?.capitals !== true);
  return running < 0 ? below : below.slice(0, running);
}

function isBodyLine({ text }: Cell): boolean {
  if (LABEL.test(text) || text.endsWith(':') || text.length > 400) return true;
  const first = formatWords().longestAt(words(text.slice(0, 40)), 0)?.values ?? [];
  return first.includes('basis-first');
}

/** The lines of an official letter's subject: between the number and those addressed. */
function letterSubject(cells: readonly Cell[], kinds: readonly CellKind[], address: number): number[] {
  const from = lastIndex(kinds.slice(0, Math.max(address, 0)), 'number', 'place-date');
  const found: number[] = [];
  for (let i = kinds.indexOf('number') + 1; from >= 0 && i < address; i++)
    if (kinds[i] === 'other' && cells[i]?.capitals === false) found.push(i);
  return found;
}

/** “Sơn Hà ngày 05 tháng 10 năm 2026”, “Sơn Hà, 05/10/2026”: a place and a date that make no place-date line. */
function looseDate(
  { header, dates }: HeadSource,
  cells: readonly Cell[],
  kinds: readonly CellKind[],
  before: number,
):
  | { readonly at: number; readonly place: number; readonly date: DateMention; readonly sound: boolean }
  | undefined {
  if (header.placeDate) return undefined;
  for (let at = 0; at < before; at++) {
    const cell = cells[at];
    if (!cell || kinds[at] !== 'other' || cell.capitals || cell.text.length > 60) continue;
    const span = cell.block.span(cell.from, cell.to);
    const date = dates.find(
      (one) => one.span.anchor === cell.block && one.kind === 'day' && one.span.overlaps(span),
    );
    if (!date || date.span.end < span.end - 1) continue;
    let to = cell.from;
    while (cell.block.span(to, to).start < date.span.start && to < cell.to) to++;
    const match = PLACE.exec(cell.block.text.slice(cell.from, to));
    if (match?.[1] !== undefined)
      return { at, place: match[1].length, date, sound: match[2] === ',' && date.style === 'words' };
  }
  return undefined;
}

/** Lines in capitals before the number that are nothing else name the issuing body. */
function markIssuers(cells: readonly Cell[], kinds: CellKind[], type: number, language: Language): void {
  const number = kinds.indexOf('number');
  const star = kinds.indexOf('star');
  const end = number >= 0 ? number : star >= 0 ? star : type;
  const first = kinds.indexOf('heading');
  for (let i = 0; i < end; i++) {
    const cell = cells[i];
    if (!cell || kinds[i] !== 'other' || cell.text.length > LONGEST_LINE) continue;
    const before = i > 0 ? kinds[i - 1] : undefined;
    const place = before === 'heading' || before === 'issuer';
    if (cell.capitals || (language === 'vi' && place && first >= 0 && end - i <= 2 && isBodyName(cell)))
      kinds[i] = 'issuer';
  }
}

/** A short line that begins with a capital and names a body, not a sentence. */
function isBodyName({ text }: Cell): boolean {
  return text.length < 60 && /^\p{Lu}/u.test(text) && !/[.:;,]/u.test(text);
}

function assemble(
  source: HeadSource,
  cells: readonly Cell[],
  kinds: readonly CellKind[],
  read: {
    readonly found: FoundType | undefined;
    readonly subject: readonly number[];
    readonly near: number;
    readonly loose: ReturnType<typeof looseDate>;
    readonly lastOfHead: number;
    readonly letter: boolean;
  },
): Head {
  const { header } = source;
  const at = (wanted: CellKind): Cell | undefined => cells[kinds.indexOf(wanted)];
  const as = (cell: Cell | undefined): Component | undefined => cell && component(cell);
  const sequence = cells.flatMap((cell, i) => {
    const part = ['heading', 'issuer', 'star', 'number', 'place-date', 'type', 'subject', 'separator'].find(
      (one) => one === kinds[i],
    ) as HeadPart | undefined;
    if (part === undefined || kinds.indexOf(part) !== i) return [];
    return [
      {
        part,
        component: part === 'number' && header.number ? numberOf(cell, header.number.span) : component(cell),
      },
    ];
  });
  const heading = at('heading');
  const forms = formatForms('party-heading', source.language);
  const issuers = cells.flatMap((cell, i): Issuer[] =>
    kinds[i] === 'issuer' ? [{ ...component(cell), capitals: cell.capitals }] : [],
  );
  const firstIssuer = kinds.indexOf('issuer');
  const headingAt = kinds.indexOf('heading');
  const stateAt = kinds.indexOf('state-heading');
  const topmost = headingAt >= 0 ? headingAt : stateAt;
  const marks = cells.flatMap((cell, i): Mark[] => {
    const kind = kinds[i];
    return isMark(kind) ? [{ ...component(cell), kind, capitals: cell.capitals }] : [];
  });
  const loose = read.loose;
  const looseCell = loose && cells[loose.at];
  return {
    linear:
      (topmost >= 0 || firstIssuer >= 0) &&
      (topmost < 0 || firstIssuer < 0 || topmost < firstIssuer) &&
      oneColumn(cells, kinds),
    head: Object.fromEntries(sequence.map(({ part, component: one }) => [part, one])),
    sequence,
    heading: heading && {
      ...component(heading),
      key: heading.key,
      right: (forms.find((form) => lookupKey(form) === heading.key) ?? nth(forms, 0)).toUpperCase(),
    },
    stateHeading: as(at('state-heading')),
    stateCreed: as(at('state-creed')),
    issuers,
    type: read.found?.line,
    looseDate:
      loose && looseCell && !loose.sound
        ? {
            ...component(looseCell),
            place: looseCell.block.span(looseCell.from, looseCell.from + loose.place),
            date: loose.date.span,
            iso: loose.date.iso ?? undefined,
          }
        : undefined,
    subject: read.subject.map((i) => component(nth(cells, i))),
    separator: as(cells[read.near]),
    letter: read.letter,
    marks,
    last: cells[read.lastOfHead]?.block,
  };
}

/** No line of the head has two of its components. */
function oneColumn(cells: readonly Cell[], kinds: readonly CellKind[]): boolean {
  const parts = new Set<CellKind>(['heading', 'issuer', 'star', 'place-date', 'type']);
  const seen = new Set<Block>();
  for (const [i, cell] of cells.entries()) {
    const kind = kinds[i];
    if (kind === undefined || !parts.has(kind)) continue;
    if (seen.has(cell.block)) return false;
    seen.add(cell.block);
  }
  return true;
}

function numberOf(cell: Cell, span: Component['span']): Component {
  const whole = component(cell);
  return whole.span.start <= span.start && span.end <= whole.span.end ? whole : { ...whole, span };
}
