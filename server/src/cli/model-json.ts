import type {
  Citation,
  DateMention,
  DocumentModel,
  DocumentNumber,
  List,
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
export function modelJson(path: string, model: DocumentModel): unknown {
  const placed = (span: Span): Placed => ({
    text: model.text.slice(span.start, span.end),
    range: rangeOf(model.lines, span),
  });
  return {
    path,
    language: model.language,
    citations: model.citations.map((citation) => ({
      ...placed(citation.span),
      ...citationParts(citation, placed),
    })),
    dates: model.dates.map((date) => ({ ...placed(date.span), iso: date.iso, kind: date.kind })),
    lists: model.lists.map((list) => listParts(list, placed)),
    titles: model.titles.map((title) => ({ ...placed(title.span), ...titleParts(title) })),
  };
}

function citationParts({ number, type, issuer, date, full }: Citation, placed: (span: Span) => Placed) {
  return {
    number: number?.normal ?? null,
    type: type ? placed(type.span).text : (number?.typeSymbol ?? null),
    issuer: issuer ? placed(issuer.span).text : symbolsOf(number),
    system: number?.system ?? (type?.value.length ? 'state' : 'party'),
    year: number?.year ?? yearOf(date),
    date: date?.iso ?? null,
    full,
  };
}

/** The issuer as the number alone tells it. */
function symbolsOf(number: DocumentNumber | undefined): string | null {
  return number && number.issuerSymbols.length > 0 ? number.issuerSymbols.join('-') : null;
}

/** A law is cited by its year alone. */
function yearOf(date: DateMention | undefined): number | null {
  return date?.kind === 'year' ? (date.year?.value ?? null) : null;
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

function titleParts(title: TitleMention) {
  return {
    titleId: title.titleId ?? null,
    organId: title.organId ?? null,
    person: title.person?.name ?? null,
  };
}
