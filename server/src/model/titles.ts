import type { Knowledge } from '../knowledge';
import { type Found, recogniseTitles, tokensOf } from '../recognise/title';
import { type AuthorityLine, authorityLines } from '../recognise/title/signature';
import type { Run } from '../text/runs';
import type { Block } from '../text/source';
import { bindPersons, type Binding } from './title-binding';
import type { RunCitations } from './citations';
import { concat, joined, nextRuns, perRun } from './columns';
import { NONE, perBlock, perBlockBeside, trimmed } from './per-block';
import {
  entriesOf,
  type KnownNames,
  namesIn,
  namesOf,
  placesIn,
  type ReadNames,
  type Resolved,
  resolvePersons,
  type RunNames,
  settle,
} from './persons';
import type { Source } from './source';
import { titleIndex } from './title-index';
import {
  type Marks,
  marksOf,
  NO_MARKS,
  type Said,
  type SaidOfTitle,
  saidOf,
  type TitleItem,
} from './title-mentions';
import { type SignatureBlock, signatureBlocks } from './title-signature';
import type { Tokens } from '../recognise/title/syllables';
import type { TitleFound } from '../recognise/title/titles';
import type {
  AbbreviationMention,
  Citation,
  Language,
  OrganMention,
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
  /** By run, its titles, organs and persons … */
  readonly namedOf: readonly RunNamed[];
  /** … and its marks. */
  readonly readOf: readonly RunTitles[];
}

/** What is read of a block; its words are made again where they are needed. */
export interface BlockTitles extends ReadNames {
  readonly block: Block;
  readonly found: readonly Found[];
  /** What its words say of each of those. */
  readonly said: readonly Said[];
  readonly marks: Marks;
  /** What a signature block may begin with. */
  readonly signed: readonly AuthorityLine[];
}

export const readTitles = perBlock(
  (block, language: Language, knowledge: Knowledge): BlockTitles | undefined => {
    const tokens = tokensOf(block, language, knowledge);
    const { found: all, marks } = recogniseTitles(block, tokens);
    const places = placesIn(block, all, tokens);
    const signed = authorityLines(tokens);
    const found = all.some(({ kind }) => kind === 'person')
      ? all
      : all.filter((item) => item.kind !== 'title' || !isCommonNoun(item.title, tokens));
    if (found.length + marks.length + places.length + signed.length === 0) return undefined;
    return {
      block,
      found: trimmed(found),
      said: found.map((item) => saidOf(block, tokens, item)),
      entries: entriesOf(block, found, language),
      marks: marks.length === 0 ? NO_MARKS : marksOf(block, marks, tokens),
      places,
      signed,
    };
  },
);

/** “đảng viên”, “director”, where nobody bears it: no official title. */
function isCommonNoun({ from, organ }: TitleFound, tokens: Tokens): boolean {
  return !organ && tokens.at(from)?.letters === 'lower';
}

/** What a run says of titles by itself; blocks that say nothing are left out. */
export interface RunTitles extends RunNames {
  readonly read: readonly BlockTitles[];
  /** Those that a signature block may begin with. */
  readonly signed: readonly BlockTitles[];
  readonly marks: Marks;
}

const readRuns = perRun(
  ({ blocks }, _none: readonly [], language: Language, knowledge: Knowledge): RunTitles => {
    const read: BlockTitles[] = [];
    for (const block of blocks) {
      const titles = block.text === '' ? undefined : readTitles(block, language, knowledge);
      if (titles) read.push(titles);
    }
    const marked = read.filter(({ marks }) => marks !== NO_MARKS);
    return {
      read,
      signed: read.filter(({ signed }) => signed.length > 0),
      ...namesOf(read),
      marks: {
        provinces: concat(marked, ({ marks }) => marks.provinces),
        toneWords: concat(marked, ({ marks }) => marks.toneWords),
        abbreviations: concat(marked, ({ marks }) => marks.abbreviations),
      },
    };
  },
);

export interface RunNamed extends Named {
  readonly persons: readonly PersonMention[];
}

/** What the capitalised runs of each block are. By itself: a name that comes up makes other persons of those alone that bear it. */
const resolveRuns = perRun((_run, [{ read }]: readonly [RunTitles], known: KnownNames, language: Language) =>
  read.map(({ block, entries }) => resolvePersons(block, entries, known, language)),
);

const nameRuns = perRun(
  (
    { blocks },
    [{ read }, { citationsOf }, resolved]: readonly [
      RunTitles,
      RunCitations,
      readonly (readonly Resolved[])[],
    ],
    language: Language,
    knowledge: Knowledge,
  ): RunNamed => {
    const citations = new Map<Block, readonly Citation[]>();
    blocks.forEach((block, i) => {
      const cited = citationsOf[i];
      if (cited && cited.length > 0) citations.set(block, cited);
    });
    const persons: PersonMention[] = [];
    const made: Named[] = [];
    read.forEach((titles, i) => {
      const { block, entries, found } = titles;
      const names = resolved[i] ?? NONE;
      for (const name of names) if (name !== undefined && name !== 'place') persons.push(name);
      if (found.length > entries.length)
        made.push(named(block, titles, language, knowledge, citations.get(block) ?? NONE, names));
    });
    return {
      titles: concat(made, ({ titles }) => titles),
      organs: concat(made, ({ organs }) => organs),
      renderings: concat(made, ({ renderings }) => renderings),
      persons,
    };
  },
);

const signRuns = perRun(
  (
    run,
    [{ signed }, next]: readonly [RunTitles, Run | undefined],
    language: Language,
    knowledge: Knowledge,
  ) => signatureBlocks(signed, run, next?.blocks ?? NONE, language, knowledge),
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
  const read = readRuns(source, [], language, knowledge);
  const names = namesIn(source, read);
  const resolved = resolveRuns(source, [read], names, language);
  const made = nameRuns(source, [read, citations, resolved], language, knowledge);
  return {
    titles: allTitles(source, made),
    organs: allOrgans(source, made),
    persons: allPersons(source, made),
    renderings: allRenderings(source, made),
    signatures: allSignatures(
      source,
      signRuns(source, [read, nextRuns(source, source.runs)], language, knowledge),
    ),
    provinces: allProvinces(source, read),
    toneWords: allToneWords(source, read),
    abbreviations: allAbbreviations(source, read),
    namedOf: made,
    readOf: read,
  };
}

type Named = Pick<Titles, 'titles' | 'organs' | 'renderings'>;

/** Titles and organs of one block; `names`: what its capitalised runs are. */
const named = perBlockBeside(
  (
    block,
    read: BlockTitles,
    language: Language,
    knowledge: Knowledge,
    citations: readonly Citation[],
    names: readonly Resolved[],
  ): Named => {
    let made: Tokens | undefined;
    const tokens = (): Tokens => (made ??= tokensOf(block, language, knowledge));
    const { found, places, persons } = settle(read.found, names, tokens);
    const titles: TitleMention[] = [];
    const organs: OrganMention[] = [];
    const renderings: WrongRendering[] = [];
    const numbers = new Set<number>();
    for (const { number } of citations) if (number) numbers.add(number.span.from);
    const bound = bindPersons(block, found, persons);
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
      const at = places?.[i] ?? i;
      const said = read.found[at] === item ? read.said[at] : saidOf(block, tokens(), item);
      const ofTitle = said && 'modifiers' in said ? said : undefined;
      let organ = said && 'modifiers' in said ? said.organ : said;
      if (organ && !(numbers.size > 0 && numbers.has(block.span(item.start, item.end).from))) {
        if (last && !organ.inTitle && enumerated(block, last.found.end, item.start))
          organ = { ...organ, after: last.organ };
        last = { found: item, organ };
        organs.push(organ);
      } else last = organ = undefined;
      if (item.kind !== 'title' || !ofTitle) return;
      const binding = bound.get(i);
      if (!binding?.joined) list = {};
      const mention = titleMention(block, item, ofTitle, organ, knowledge, binding, list);
      if (mention) titles.push(mention);
    });
    return { titles: trimmed(titles), organs: trimmed(organs), renderings: trimmed(renderings) };
  },
);

const BETWEEN = /^\s*(?:[,;&]|và|and|,\s*(?:và|and)|as well as|cùng)\s*(?:the\s+)?$/iu;

/** Whether only a comma or “and” stands between two offsets of a block's text. */
function enumerated(block: Block, from: number, to: number): boolean {
  return to - from < 24 && BETWEEN.test(block.text.slice(from, to));
}

function titleMention(
  block: Block,
  item: TitleItem,
  said: SaidOfTitle,
  organ: OrganMention | undefined,
  knowledge: Knowledge,
  binding: Binding | undefined,
  list: object,
): TitleMention | undefined {
  const { letters } = said;
  const person = binding?.person;
  const { title } = item;
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
    role: said.role,
    organ: organ && { span: organ.span, value: organ.organIds[0] ?? '' },
    person,
    others: binding?.others ?? NONE,
    roleKind: role?.form.kind,
    modifierParts: said.modifiers,
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
