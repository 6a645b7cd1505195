import type { Knowledge } from '../knowledge';
import { type BlockTitles, type Found, recogniseTitles } from '../recognise/title';
import { lookupKey } from '../text/fold';
import type { Block } from '../text/source';
import { bindPersons, type Binding } from './title-binding';
import type { RunCitations } from './citations';
import { joined, NONE, perBlock, perRun } from './per-block';
import {
  type KnownNames,
  namesIn,
  namesOf,
  type Resolved,
  resolvePersons,
  type RunNames,
  settle,
} from './persons';
import type { Source } from './source';
import { titleIndex } from './title-index';
import { type SignatureBlock, signatureBlocks, signatureLines } from './title-signature';
import type { OrganFound } from '../recognise/title/organs';
import type { Token } from '../recognise/title/tokens';
import { startsPerson, type TitleFound } from '../recognise/title/titles';
import type {
  AbbreviationMention,
  Citation,
  Language,
  OrganMention,
  Part,
  PersonMention,
  ProvinceMention,
  TitleMention,
  ToneWord,
  WrongRendering,
} from './types';

export interface Titles {
  readonly titles: readonly TitleMention[];
  readonly organs: readonly OrganMention[];
  readonly persons: readonly PersonMention[];
  readonly renderings: readonly WrongRendering[];
  readonly provinces: readonly ProvinceMention[];
  readonly toneWords: readonly ToneWord[];
  readonly abbreviations: readonly AbbreviationMention[];
  readonly signatures: readonly SignatureBlock[];
}

const readTitles = perBlock(recogniseTitles);

/** What a run says of titles by itself; blocks without text are left out. */
interface RunTitles extends RunNames {
  readonly read: readonly BlockTitles[];
  /** Places in `read` of the lines that a signature block may begin with. */
  readonly signed: readonly number[];
  readonly marks: Marks;
}

const readRun = perRun(({ blocks }, language: Language, knowledge: Knowledge): RunTitles => {
  const read = blocks
    .filter(({ text }) => text !== '')
    .map((block) => readTitles(block, language, knowledge));
  const marks = read.map((titles) => (titles.marks.length === 0 ? NO_MARKS : marksOf(titles.block, titles)));
  return {
    read,
    ...namesOf(read, language),
    signed: read.flatMap((titles, i) => (signatureLines(titles).length > 0 ? i : [])),
    marks: {
      provinces: marks.flatMap(({ provinces }) => provinces),
      toneWords: marks.flatMap(({ toneWords }) => toneWords),
      abbreviations: marks.flatMap(({ abbreviations }) => abbreviations),
    },
  };
});

interface RunNamed extends Named {
  readonly persons: readonly PersonMention[];
}

const nameRun = perRun(
  (
    { blocks },
    { read, entries }: RunTitles,
    citationsOf: readonly (readonly Citation[])[],
    names: KnownNames,
    language: Language,
    knowledge: Knowledge,
  ): RunNamed => {
    const citations = new Map(blocks.map((block, i) => [block, citationsOf[i] ?? NONE]));
    const persons = read.map(({ block }, i) => resolvePersons(block, entries[i] ?? NONE, names, language));
    const made = read.map((titles, i) =>
      titles.found.length === 0
        ? NOTHING_NAMED
        : named(
            titles.block,
            titles,
            knowledge,
            citations.get(titles.block) ?? NONE,
            ...(persons[i] ?? NONE),
          ),
    );
    return {
      titles: made.flatMap(({ titles }) => titles),
      organs: made.flatMap(({ organs }) => organs),
      renderings: made.flatMap(({ renderings }) => renderings),
      persons: persons.flatMap((mentions) =>
        mentions.flatMap((mention) => (mention === 'place' ? [] : (mention ?? []))),
      ),
    };
  },
);

const allTitles = joined((run: RunNamed) => run.titles);
const allOrgans = joined((run: RunNamed) => run.organs);
const allPersons = joined((run: RunNamed) => run.persons);
const allRenderings = joined((run: RunNamed) => run.renderings);
const allProvinces = joined(({ marks }: RunTitles) => marks.provinces);
const allToneWords = joined(({ marks }: RunTitles) => marks.toneWords);
const allSignatures = joined((blocks: readonly SignatureBlock[]) => blocks);
const allAbbreviations = joined(({ marks }: RunTitles) => marks.abbreviations);

/** Official titles of the document with their organs, and the persons who bear them; `citations` of each run. */
export function buildTitles(
  source: Source,
  language: Language,
  knowledge: Knowledge,
  citations: readonly RunCitations[],
): Titles {
  const { blocks, runs } = source;
  const read = runs.map((run) => readRun(run, language, knowledge));
  const names = namesIn(source, read);
  const made = runs.map((run, i) =>
    nameRun(run, read[i] ?? NOTHING_READ, citations[i]?.citationsOf ?? NONE, names, language, knowledge),
  );
  const titlesAt = (i: number): BlockTitles | undefined => {
    const block = blocks[i];
    return block && readTitles(block, language, knowledge);
  };
  return {
    titles: allTitles(source, made),
    organs: allOrgans(source, made),
    persons: allPersons(source, made),
    renderings: allRenderings(source, made),
    signatures: allSignatures(source, [
      signatureBlocks(
        read.flatMap((run) => run.signed.flatMap((i) => run.read[i] ?? [])),
        titlesAt,
      ),
    ]),
    provinces: allProvinces(source, read),
    toneWords: allToneWords(source, read),
    abbreviations: allAbbreviations(source, read),
  };
}

type Named = Pick<Titles, 'titles' | 'organs' | 'renderings'>;

const NOTHING_NAMED: Named = { titles: NONE, organs: NONE, renderings: NONE };

/** Titles and organs of one block; `names`: what its capitalised runs are. */
const named = perBlock(
  (
    block,
    read: BlockTitles,
    knowledge: Knowledge,
    citations: readonly Citation[],
    ...names: readonly Resolved[]
  ): Named => {
    const { titles: blockTitles, persons } = settle(read, names);
    const { found } = blockTitles;
    const titles: TitleMention[] = [];
    const organs: OrganMention[] = [];
    const renderings: WrongRendering[] = [];
    const numbers = new Set(citations.flatMap(({ number }) => number?.span.from ?? []));
    const bound = bindPersons(blockTitles, persons);
    let list = {};
    let last: { readonly found: Found; readonly organ: OrganMention } | undefined;
    found.forEach((item, i) => {
      if (item.kind === 'rendering') {
        const { standard, certain } = item.rendering;
        renderings.push({
          span: block.span(item.start, item.end),
          standard,
          certain,
          quoted: item.quoted,
        });
        return;
      }
      if (item.kind === 'person') {
        last = undefined;
        return;
      }
      const organFound = item.kind === 'organ' ? item.organ : item.title.organ;
      const inTitle = item.kind === 'title';
      let organ: OrganMention | undefined;
      if (organFound && !numbers.has(block.span(item.start, item.end).from)) {
        const after =
          last && !inTitle && enumerated(block, last.found.end, item.start) ? last.organ : undefined;
        organ = organMention(blockTitles, item, organFound, inTitle, after);
        last = { found: item, organ };
        organs.push(organ);
      } else last = undefined;
      if (item.kind !== 'title') return;
      const binding = bound.get(i);
      if (!binding?.joined) list = {};
      const mention = titleMention(blockTitles, item, item.title, organ, knowledge, binding, list);
      if (mention) titles.push(mention);
    });
    return { titles, organs, renderings };
  },
);

const BETWEEN = /^\s*(?:[,;&]|và|and|,\s*(?:và|and)|as well as|cùng)\s*(?:the\s+)?$/iu;

type Marks = Pick<Titles, 'provinces' | 'toneWords' | 'abbreviations'>;

const NO_MARKS: Marks = { provinces: NONE, toneWords: NONE, abbreviations: NONE };

const NOTHING_READ: RunTitles = {
  read: NONE,
  entries: NONE,
  evident: NONE,
  addressed: NONE,
  headings: NONE,
  places: NONE,
  signed: NONE,
  marks: NO_MARKS,
};

/** The marks of a block, by kind. */
const marksOf = perBlock((block, { tokens, marks }: BlockTitles): Marks => {
  const provinces: ProvinceMention[] = [];
  const toneWords: ToneWord[] = [];
  const abbreviations: AbbreviationMention[] = [];
  for (const mark of marks) {
    const span = block.span(mark.start, mark.end);
    if (mark.kind === 'province') {
      const { from, to, unitAt, key, unit, committee } = mark.province;
      const unitSpan = part(block, tokens, unitAt, unitAt + 1, 0).span;
      const { quoted, context } = mark;
      provinces.push({
        span,
        key,
        unit,
        committee,
        unitSpan,
        quoted,
        context,
        // “Đảng bộ tỉnh Bến Tre khoá XI”: of that term, which may be over.
        former: besideFormer(tokens, { from, to }) || (tokens.at(to)?.key === TERM && tokens.close(to)),
      });
    } else if (mark.kind === 'abbreviation') {
      const { introduces, common } = mark.abbreviation;
      abbreviations.push({ span, short: block.text.slice(mark.start, mark.end), introduces, common });
    } else {
      const capital = tokens.at(mark.at)?.letters !== 'lower';
      const starts = mark.at === 0 || /[.!?:]/.test(tokens.gap(mark.at));
      toneWords.push({
        span,
        style: mark.tone.style,
        proper: mark.quoted || (capital && !mark.named && !starts),
      });
    }
  }
  return { provinces, toneWords, abbreviations };
});

const TERM = lookupKey('khoá');

/** Whether only a comma or “and” stands between two offsets of a block's text. */
function enumerated(block: Block, from: number, to: number): boolean {
  return to - from < 24 && BETWEEN.test(block.text.slice(from, to));
}

type Item = Exclude<Found, { kind: 'rendering' }>;

function part<T>(block: Block, tokens: BlockTitles['tokens'], from: number, to: number, value: T): Part<T> {
  const last = tokens.at(to - 1);
  const end = (last?.to ?? 0) - (last?.possessive ? 2 : 0);
  return { span: block.span(tokens.at(from)?.from ?? 0, end), value };
}

function organMention(
  { block, tokens }: BlockTitles,
  item: Item,
  organ: OrganFound,
  inTitle: boolean,
  after: OrganMention | undefined,
): OrganMention {
  const first = tokens.at(organ.from);
  const last = tokens.at(organ.nameEnd - 1);
  const { place } = organ;
  const key = place?.from === organ.from ? organ.from + (place.to - place.from) : organ.from;
  return {
    span: part(block, tokens, organ.from, organ.to, 0).span,
    organIds: organ.forms.map((form) => form.organ.id),
    specific: organ.forms.every((form) => !form.bare),
    levels: organ.level?.levels,
    unit: organ.level?.kind,
    levelValidTo: organ.level?.validTo,
    levelWord: tokens.list
      .slice(organ.from, organ.to)
      .find((token) => token.level)
      ?.raw.toLowerCase(),
    levelNoun: tokens.list.slice(organ.from, organ.to).find((token) => token.level)?.level?.noun,
    place: place && part(block, tokens, place.from, place.to, place.key),
    name: part(
      block,
      tokens,
      key,
      organ.nameEnd,
      block.text.slice(tokens.at(key)?.from, (last?.to ?? 0) - (last?.possessive ? 2 : 0)),
    ),
    letters: first?.letters ?? 'lower',
    abbreviation: organ.forms.every((form) => form.abbreviation),
    plural: tokens.list.slice(organ.from, organ.nameEnd).some(isPlural),
    quoted: item.quoted,
    context: item.context,
    after,
    former:
      besideFormer(tokens, organ) ||
      (item.kind === 'title' && item.title.modifiers.some((modifier) => modifier.id === 'former')),
    inTitle,
    open: isOpen(tokens, organ),
    turned: organ.turned,
  };
}

/** Whether the tables know a word in the singular alone: “committees”, not “communications”. */
function isPlural({ raw, key, level, possessive }: Token): boolean {
  return level === undefined && !possessive && /s$/i.test(raw) && !key.endsWith('s');
}

/** Whether the word that follows is capitalised, and neither a name of a person nor a title. */
function isOpen(tokens: BlockTitles['tokens'], organ: OrganFound): boolean {
  const next = tokens.at(organ.to);
  if (!next || !tokens.close(organ.to) || next.letters !== 'title') return false;
  return !startsPerson(tokens, organ.to) && !tokens.startsTitle(organ.to);
}

const FORMER = new Set(['nguyên', 'cựu', 'cũ', 'former', 'old', 'then']);

/** “cũ” after an organ, “former” before it. */
function besideFormer(
  tokens: BlockTitles['tokens'],
  organ: { readonly from: number; readonly to: number },
): boolean {
  const before = tokens.at(organ.from - 1);
  const after = tokens.at(organ.to);
  const bracket = after && tokens.gap(organ.to).trim() === '(';
  return (
    FORMER.has(before?.key ?? '') ||
    (after !== undefined &&
      (tokens.close(organ.to) || bracket === true) &&
      ['cũ', 'trước'].includes(after.key))
  );
}

function titleMention(
  { block, tokens }: BlockTitles,
  item: Item,
  title: TitleFound,
  organ: OrganMention | undefined,
  knowledge: Knowledge,
  binding: Binding | undefined,
  list: object,
): TitleMention | undefined {
  const letters = tokens.at(title.from)?.letters ?? 'lower';
  const person = binding?.person;
  const { role } = title;
  const modifiers = title.modifiers.map((m) => m.id);
  const known = title.organ !== undefined || title.rows.length > 0;
  // A common noun: “đảng viên”; a role alone that nobody bears here: “Chủ tịch”, “Director”.
  if (!person && letters === 'lower' && !title.organ) return undefined;
  const index = titleIndex(knowledge);
  const found = role && organ ? index.find(organ.organIds, role.form, modifiers, organ.unit) : undefined;
  const row =
    found?.title ??
    rowOf(title) ??
    (role && !known && !title.otherOrgan ? index.alone(role.form, modifiers) : undefined);
  return {
    span: block.span(item.start, item.end),
    titleId: row?.id,
    organId: found?.organId ?? row?.organId ?? organ?.organIds[0],
    modifiers,
    place: title.place?.key,
    gender: role?.form.gender,
    role: role && part(block, tokens, role.from, role.to, role.form.id),
    organ: organ && { span: organ.span, value: organ.organIds[0] ?? '' },
    person,
    others: binding?.others ?? [],
    roleKind: role?.form.kind,
    modifierParts: title.modifiers.map((m) => part(block, tokens, m.from, m.to, m.id)),
    organMention: organ,
    levels: title.level,
    list,
    plural: role?.form.plural ?? false,
    letters,
    quoted: item.quoted,
    context: item.context,
  };
}

/** The row of a title found as a whole; of several (Phó Trưởng Ban) only a level word tells which. */
function rowOf({ rows, level }: TitleFound): TitleFound['rows'][number] | undefined {
  return rows.length === 1 || level ? rows[0] : undefined;
}
