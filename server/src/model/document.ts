import type { Knowledge } from '../knowledge';
import { detectLanguage, type IsoDate, type Language } from '../text/language';
import { groupRuns } from '../text/runs';
import { editBetween, LineIndex, splitBlocks } from '../text/source';
import { buildCitations } from './citations';
import { buildDates } from './dates';
import { readLayout } from './format';
import { buildLists } from './lists';
import type { Source } from './source';
import { buildTitles } from './titles';
import { perDocument } from './per-block';
import type { DocumentModel, Header } from './types';

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
}

const headerOf = perDocument(
  (
    _document,
    system: Header['system'],
    number: Header['number'],
    placeDate: Header['placeDate'],
  ): Header => ({ system, number, placeDate }),
);

/** Reads a whole document. Pure: the same text, knowledge and options give an equal model. Never throws on any text. */
export function buildModel(text: string, knowledge: Knowledge, options: ModelOptions = {}): DocumentModel {
  const language = options.language ?? detectLanguage(text);
  const { earlier } = options;
  const change = earlier && editBetween(earlier.text, text);
  const blocks = splitBlocks(text, earlier, change);
  const source: Source = { blocks, runs: groupRuns(blocks, earlier?.runs), notes: earlier?.notes ?? [] };
  const { datesOf, draftDate, placeDate, ...times } = buildDates(source, options.date);
  const { citations, citationsOf, ownNumber, system } = buildCitations(source, knowledge, datesOf);
  const structure = buildLists(source, language, knowledge, { citationsOf, datesOf });
  const named = buildTitles(source, language, knowledge, citationsOf);
  const header = headerOf(source, system, ownNumber, placeDate);
  return {
    text,
    lines: earlier && change ? earlier.lines.edited(text, change) : new LineIndex(text),
    language,
    ...source,
    header,
    date: draftDate,
    citations,
    ...times,
    ...structure,
    ...named,
    layout: readLayout(source, language, knowledge, {
      header,
      dates: times.dates,
      signatures: named.signatures,
    }),
  };
}
