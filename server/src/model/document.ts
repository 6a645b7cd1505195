import type { Knowledge } from '../knowledge';
import { lazy } from '../text/lazy';
import { type IsoDate, type Language, languageOf, lettersIn, SAMPLE } from '../text/language';
import { splitAgain, splitText } from '../text/runs';
import { LineIndex } from '../text/lines';
import { type Block, editBetween, type TextChange } from '../text/source';
import type { SourceText } from '../text/source-text';
import { buildCitations, readCitations, type RunCitations } from './citations';
import { buildDates, readTime, type RunDates } from './dates';
import { beginEdit } from './edit';
import { readLayout } from './format';
import { buildEnumerations, type Enumerations, type RunEnumerations } from './list-enumerations';
import { buildLists, type Structure } from './lists';
import { readSpelling } from './misspellings';
import type { Source } from './source';
import { buildSections } from './sections';
import { buildOffices } from './title-offices';
import { buildTitles, readTitles, type RunNamed, type RunTitles } from './titles';
import { perRun } from './columns';
import { perBlock, perDocument } from './per-block';
import type { DocumentModel, Header, PassageNodes } from './types';

export interface ModelOptions {
  /** The draft's language; detected where absent. */
  readonly language?: Language;
  /** The draft's date by its settings; its own place-date line comes first. */
  readonly date?: IsoDate;
  /**
   * The model of the document before an edit, of which the untouched blocks are taken over: it must not be used any
   * more.
   */
  readonly earlier?: DocumentModel | undefined;
  /** What the edit changed of the earlier text, where that is known: it is looked for where it is not. */
  readonly change?: TextChange | undefined;
}

// Text that folding leaves as it is needs no composing.
const lettersOf = perBlock(({ original, text }) =>
  lettersIn(text === original ? text : original.normalize('NFC')),
);

/** The language of a document, from the blocks that it begins with. */
function languageIn(blocks: readonly Block[]): Language {
  let [common, vietnamese] = [0, 0];
  for (const block of blocks) {
    if (block.start >= SAMPLE) break;
    if (block.original === '') continue;
    const rest = SAMPLE - block.start;
    const letters =
      block.original.length <= rest
        ? lettersOf(block)
        : lettersIn(block.original.slice(0, rest).normalize('NFC'));
    common += letters.common;
    vietnamese += letters.vietnamese;
  }
  return languageOf({ common, vietnamese });
}

/**
 * Reads each block of a run by every recogniser while its words are at hand (`textWords`). What is found is kept with the
 * block, for those who bring it together.
 */
const readBlocks = perRun(
  ({ blocks }, _none: readonly [], language: Language, knowledge: Knowledge): true => {
    for (const block of blocks) {
      if (block.text === '') continue;
      readTime(block);
      readCitations(block, knowledge);
      readTitles(block, language, knowledge);
      readSpelling(block, language);
    }
    return true;
  },
);

const headerOf = perDocument(
  (
    _document,
    system: Header['system'],
    number: Header['number'],
    placeDate: Header['placeDate'],
  ): Header => ({ system, number, placeDate }),
);

const passagesOf = perRun(
  (
    _run,
    [cited, times, named, { marks }, enumerations, end]: readonly [
      RunCitations,
      RunDates,
      RunNamed,
      RunTitles,
      RunEnumerations,
      Block | undefined,
    ],
  ): PassageNodes => ({
    citations: cited.citations,
    dates: times.dates,
    durations: times.durations,
    glosses: times.glosses,
    terms: times.terms,
    events: times.events,
    slogans: enumerations.slogans,
    namedCounts: enumerations.namedCounts,
    shares: enumerations.shares,
    figures: enumerations.figures,
    titles: named.titles,
    organs: named.organs,
    persons: named.persons,
    renderings: named.renderings,
    provinces: marks.provinces,
    toneWords: marks.toneWords,
    abbreviations: marks.abbreviations,
    end,
  }),
);

/** Reads a whole document. Pure: the same text, knowledge and options give an equal model. Never throws on any text. */
export function buildModel(
  text: SourceText,
  knowledge: Knowledge,
  options: ModelOptions = {},
): DocumentModel {
  // Its lists are read first, with its blocks where they stood: those of this text go on from them.
  const earlier = options.earlier?.lists && options.earlier;
  const change = earlier && (options.change ?? editBetween(earlier.text, text));
  const { blocks, runs } = earlier && change ? splitAgain(earlier, text, change) : splitText(text);
  const language = options.language ?? languageIn(blocks);
  const source: Source = { blocks, runs, notes: earlier?.notes ?? [] };
  beginEdit(source);
  readBlocks(source, [], language, knowledge);
  const { datesOf, draftDate, placeDate, ...times } = buildDates(source, options.date);
  const { citations, citationsOf, ownNumber, system } = buildCitations(source, knowledge, datesOf);
  // What is asked for with a key, such as completion, does not wait for lists.
  const structure = lazy(() => buildLists(source, language, knowledge, { citationsOf, datesOf }));
  const { namedOf, readOf, ...named } = buildTitles(source, language, knowledge, citationsOf);
  const end = blocks.at(-1);
  const endOf = runs.map((_run, i) => (i === runs.length - 1 ? end : undefined));
  const header = headerOf(source, system, ownNumber, placeDate);
  // The index of a folder, for one, never asks for these.
  const enumerations = lazy(() => buildEnumerations(source, language));
  const passages = lazy(() =>
    passagesOf(source, [citationsOf, datesOf, namedOf, readOf, enumerations().slogansOf, endOf]),
  );
  const layout = lazy(() =>
    readLayout(source, language, knowledge, {
      header,
      dates: times.dates,
      signatures: named.signatures,
    }),
  );
  /** Many ask for the same facts. */
  const facts = new Map<unknown, unknown>();
  const read: Omit<DocumentModel, keyof OnDemand> = {
    text,
    lines: earlier && change ? earlier.lines.edited(text, change) : new LineIndex(text),
    language,
    ...source,
    header,
    date: draftDate,
    end,
    told: (fact, ...given) => {
      if (given.length > 0) return fact(model, ...given);
      if (!facts.has(fact)) facts.set(fact, fact(model, ...given));
      return facts.get(fact) as ReturnType<typeof fact>;
    },
    citations,
    ...times,
    ...named,
  };
  const model: DocumentModel = Object.assign(
    new OnDemand({
      structure,
      enumerations,
      passages,
      sections: () => buildSections(blocks, structure().lists),
      offices: () => buildOffices(source, namedOf, datesOf, knowledge, draftDate),
      layout,
    }),
    read,
  );
  return model;
}

/** What makes the parts of a model that are made when they are asked for. */
interface Makers {
  readonly structure: () => Structure;
  readonly enumerations: () => Enumerations;
  readonly passages: () => DocumentModel['passages'];
  readonly sections: () => DocumentModel['sections'];
  readonly offices: () => DocumentModel['offices'];
  readonly layout: () => DocumentModel['layout'];
}

/**
 * What of a model is made when it is asked for. A class, for the sake of memory: an object that has getters of its own has a
 * hidden class of its own, which engines count among what is old, so that all drafts read since memory was last searched as a
 * whole were kept, and copied.
 */
class OnDemand {
  readonly #made: Makers;

  constructor(made: Makers) {
    this.#made = made;
  }

  get passages(): DocumentModel['passages'] {
    return this.#made.passages();
  }
  get slogans(): DocumentModel['slogans'] {
    return this.#made.enumerations().slogans;
  }
  get namedCounts(): DocumentModel['namedCounts'] {
    return this.#made.enumerations().namedCounts;
  }
  get shares(): DocumentModel['shares'] {
    return this.#made.enumerations().shares;
  }
  get sums(): DocumentModel['sums'] {
    return this.#made.enumerations().sums;
  }
  get figures(): DocumentModel['figures'] {
    return this.#made.enumerations().figures;
  }
  get loneBrackets(): DocumentModel['loneBrackets'] {
    return this.#made.enumerations().loneBrackets;
  }
  get lists(): DocumentModel['lists'] {
    return this.#made.structure().lists;
  }
  get tree(): DocumentModel['tree'] {
    return this.#made.structure().tree;
  }
  get listsAlone(): DocumentModel['listsAlone'] {
    return this.#made.structure().listsAlone;
  }
  get announced(): DocumentModel['announced'] {
    return this.#made.structure().announced;
  }
  get references(): DocumentModel['references'] {
    return this.#made.structure().references();
  }
  get sections(): DocumentModel['sections'] {
    return this.#made.sections();
  }
  get offices(): DocumentModel['offices'] {
    return this.#made.offices();
  }
  get layout(): DocumentModel['layout'] {
    return this.#made.layout();
  }
}
