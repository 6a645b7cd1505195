import { type ListWordKind, listWords } from '../knowledge/lists';
import { type LoneMark, loneMarks } from '../recognise/list/brackets';
import { wrongChangesIn } from '../recognise/list/changes';
import { figuresIn } from '../recognise/list/figures';
import { namedCountsIn } from '../recognise/list/named';
import { type TableLine, tableLine, wrongTotals } from './list-tables';
import { excessIn } from '../recognise/list/excess';
import { sharesIn } from '../recognise/list/shares';
import { slogansIn } from '../recognise/list/slogans';
import { wrongSumsIn } from '../recognise/list/sums';
import { alternation } from '../text/alternation';
import { lazy } from '../text/lazy';
import type { Block } from '../text/source';
import { concat, joined, perRun } from './columns';
import { type TallyLine, tallyLine, wrongTallies } from './list-tallies';
import { perBlock } from './per-block';
import type { Source } from './source';
import type {
  Language,
  LoneBracket,
  NamedCount,
  ShareOfCount,
  SloganCount,
  SumOfCounts,
  WordedFigure,
} from './types';

const allSlogans = joined((run: RunEnumerations) => run.slogans);
const allNamed = joined((run: RunEnumerations) => run.namedCounts);
const allShares = joined((run: RunEnumerations) => run.shares);
const sumsInBlocks = joined((run: RunEnumerations) => run.sums);
const allRows = joined((run: RunEnumerations) => run.rows);
const allTallies = joined((run: RunEnumerations) => run.tallies);
const allSums = joined((sums: readonly SumOfCounts[]) => sums);
const allFigures = joined((run: RunEnumerations) => run.figures);

/** What is counted and unpacked in one sentence, and brackets without a counterpart, each in the order of the text. */
export interface Enumerations {
  readonly slogans: readonly SloganCount[];
  readonly namedCounts: readonly NamedCount[];
  readonly shares: readonly ShareOfCount[];
  readonly sums: readonly SumOfCounts[];
  readonly figures: readonly WordedFigure[];
  readonly slogansOf: readonly RunEnumerations[];
  readonly loneBrackets: readonly LoneBracket[];
}

/** Reads the slogans, the counts whose members are named, the shares of counts, sums that do not come out, the figures with their words and the lone brackets of a draft, run by run. */
export function buildEnumerations(source: Source, language: Language): Enumerations {
  const read = readRuns(source, [], language);
  return {
    slogans: allSlogans(source, read),
    namedCounts: allNamed(source, read),
    shares: allShares(source, read),
    sums: allSums(source, [
      sumsInBlocks(source, read),
      wrongTallies(allTallies(source, read), source.blocks),
      wrongTotals(allRows(source, read)),
    ]),
    figures: allFigures(source, read),
    slogansOf: read,
    loneBrackets: allBrackets(source, [withoutPairs(allAlone(source, read))]),
  };
}

export interface RunEnumerations {
  readonly slogans: readonly SloganCount[];
  readonly namedCounts: readonly NamedCount[];
  readonly shares: readonly ShareOfCount[];
  readonly sums: readonly SumOfCounts[];
  readonly tallies: readonly TallyLine[];
  readonly rows: readonly TableLine[];
  readonly figures: readonly WordedFigure[];
  readonly alone: readonly Alone[];
}

const readRuns = perRun(({ blocks }, _none: readonly [], language: Language): RunEnumerations => {
  const found: InBlock[] = [];
  for (const block of blocks) {
    const read = block.text === '' ? undefined : enumerationsOf(block, language);
    if (read) found.push(read);
  }
  return {
    slogans: concat(found, ({ slogans }) => slogans),
    namedCounts: concat(found, ({ namedCounts }) => namedCounts),
    shares: concat(found, ({ shares }) => shares),
    sums: concat(found, ({ sums }) => sums),
    tallies: concat(blocks, (block) => tallyLine(block, language)),
    rows: concat(blocks, (block) => tableLine(block, language)),
    figures: concat(found, ({ figures }) => figures),
    alone: concat(found, ({ alone }) => alone),
  };
});

type InBlock = Omit<RunEnumerations, 'tallies' | 'rows'>;

const signs = { vi: lazy(() => signOf('vi')), en: lazy(() => signOf('en')) };

/** Without one of these signs a block has nothing of it: a colon or bracket before what is named, names that are joined, a share in per cent, a part with its whole, a whole with its parts. */
function signOf(language: Language): RegExp {
  const any = (...kinds: readonly ListWordKind[]): string =>
    `(?:${alternation(kinds.flatMap((kind) => [...listWords(kind, language)]))})`;
  return new RegExp(
    String.raw`[:()“”%]|\d ?\/ ?\d+ \p{L}|\d ${any('of')} |, ${any('change', 'change-from')} |cent|${any('comprising', 'within', 'absent', 'total')}| ${any('and')} \p{Lu}`,
    'u',
  );
}

const enumerationsOf = perBlock((block, language: Language): InBlock | undefined => {
  if (!signs[language]().test(block.text)) return undefined;
  const alone = loneMarks(block.text).map((mark): Alone => ({
    block,
    mark,
    bracket: { span: block.span(mark.at, mark.at + 1), mark: mark.mark },
  }));
  const slogans = slogansIn(block.text, language).map((slogan): SloganCount => {
    const { count, digits, name, parts } = slogan;
    const span = block.span(slogan.from, slogan.to);
    return { span, count, digits, name, parts, content: block.span(slogan.partsFrom, slogan.partsTo) };
  });
  const namedCounts = namedCountsIn(block.text, language).map((named): NamedCount => {
    const { count, least, most, partsFrom, partsTo } = named;
    return {
      span: block.span(count.from, count.to),
      count: count.count,
      digits: count.digits,
      noun: count.noun,
      least,
      most,
      content: block.span(partsFrom, partsTo),
    };
  });
  const shares = sharesIn(block.text, language).map(({ from, to, ...share }): ShareOfCount => ({
    span: block.span(from, to),
    ...share,
  }));
  const wrong = [wrongSumsIn, wrongChangesIn, excessIn].flatMap((read) => read(block.text, language));
  const sums = wrong.map(({ from, to, ...sum }): SumOfCounts => ({
    span: block.span(from, to),
    ...sum,
  }));
  const figures =
    language === 'vi'
      ? figuresIn(block.text).map(({ from, to, wordsFrom, wordsTo, ...figure }): WordedFigure => ({
          span: block.span(from, to),
          words: block.span(wordsFrom, wordsTo),
          ...figure,
        }))
      : [];
  return alone.length + slogans.length + namedCounts.length + shares.length + sums.length + figures.length ===
    0
    ? undefined
    : { alone, slogans, namedCounts, shares, sums, figures };
});

interface Alone {
  readonly block: Block;
  readonly mark: LoneMark;
  readonly bracket: LoneBracket;
}

const allAlone = joined(({ alone }: RunEnumerations) => alone);
const allBrackets = joined((brackets: readonly LoneBracket[]) => brackets);

/** Blocks over which a bracket or quotation may go on. */
const FAR = 12;
const OPENER: Readonly<Record<string, string>> = { ')': '(', '”': '“' };

/** Marks that no mark of a later block closes. */
function withoutPairs(alone: readonly Alone[]): LoneBracket[] {
  const paired = new Set<Alone>();
  const open: Record<string, Alone[]> = { '(': [], '“': [] };
  for (const one of alone) {
    const waiting = open[OPENER[one.mark.mark] ?? ''];
    if (!waiting) {
      open[one.mark.mark]?.push(one);
      continue;
    }
    const opener = waiting.pop();
    if (!opener || one.block.index - opener.block.index > FAR) continue;
    paired.add(opener);
    paired.add(one);
  }
  return alone.filter((one) => one.mark.encloses && !paired.has(one)).map(({ bracket }) => bracket);
}
