import type { Knowledge } from '../knowledge';
import type { NumberSystem } from '../knowledge/types';
import type {
  Citation,
  DocumentModel,
  DocumentNumber,
  List,
  PersonMention,
  TitleMention,
} from '../model/types';
import type { Span } from '../text/span';
import { rangeOf } from './check-draft';
import type { Range } from './report';

interface Placed {
  readonly text: string;
  readonly range: Range;
}

/** What `partydoc model --format json` prints. Positions are zero-based UTF-16 units. */
export function modelJson(path: string, model: DocumentModel, knowledge: Knowledge): unknown {
  const placed = (span: Span): Placed => ({
    text: model.text.slice(span.start, span.end),
    range: rangeOf(model.lines, span),
  });
  return {
    path,
    language: model.language,
    citations: model.citations.map((citation) => ({
      ...placed(citation.span),
      ...citationParts(citation, model, knowledge),
    })),
    dates: model.dates.map((date) => ({ ...placed(date.span), iso: date.iso, kind: date.kind })),
    lists: model.lists.map((list) => listParts(list, placed)),
    titles: model.titles.flatMap((title) =>
      // One entry for each of the persons of whom the same words are said.
      [title.person, ...title.others].map((person) => ({
        ...placed(title.span),
        ...titleParts(title, person),
      })),
    ),
  };
}

/** What a citation says of its document: in the words of the text, or in the symbols of the number. */
export function citationParts(citation: Citation, { text }: DocumentModel, knowledge: Knowledge) {
  const { number, type, issuer, date, full } = citation;
  const written = (span: Span): string => text.slice(span.start, span.end);
  return {
    number: number?.normal ?? null,
    type: type ? written(type.span) : (number?.typeSymbol ?? null),
    issuer: issuer ? written(issuer.span) : symbolsOf(number),
    system: number?.system ?? systemOf(citation, knowledge),
    year: number?.year ?? citation.year ?? null,
    date: date?.iso ?? null,
    full,
  };
}

/** Whose document a citation without a number names: by its type, else by its issuer; the Party's where both have such. */
function systemOf({ type, issuerSymbols }: Citation, knowledge: Knowledge): NumberSystem {
  const types = knowledge.documentTypes.filter(({ id }) => type?.value.includes(id) === true);
  if (types.length > 0 && types.every(({ system }) => system === 'state')) return 'state';
  const issuers = issuerSymbols.flatMap((symbol) => knowledge.issuersBySymbol(symbol));
  return issuers.length > 0 && issuers.every(({ system }) => system === 'state') ? 'state' : 'party';
}

/** The issuer as the number alone tells it. */
function symbolsOf(number: DocumentNumber | undefined): string | null {
  return number && number.issuerSymbols.length > 0 ? number.issuerSymbols.join('-') : null;
}

function listParts(list: List, placed: (span: Span) => Placed) {
  return {
    style: list.style,
    items: list.items.map((item) => ({
      label: item.text,
      ordinal: item.ordinal,
      range: placed(item.span).range,
    })),
    announced: list.announced?.count ?? null,
  };
}

function titleParts(title: TitleMention, person: PersonMention | undefined) {
  return {
    titleId: title.titleId ?? null,
    organId: title.organId ?? null,
    person: person?.name ?? null,
  };
}
