import type { DraftFacts, DocumentNumber } from '../../model/types';
import { lookupKey } from '../../text/fold';
import type { Span } from '../../text/span';
import { rightForm } from './support';

/** Letters that differ only in case, stroke or hook are one. */
function loose(symbol: string): string {
  return lookupKey(symbol.normalize('NFC')).replace(/[đð]/gu, 'd').replace(/ư/gu, 'w');
}

/** The symbol of a number that is meant where `span` stands, in the draft's own spelling of Đ. */
export function rightSymbol(model: DraftFacts, number: DocumentNumber, span: Span): string {
  const written = loose(span.text);
  const symbols = [...(number.typeSymbol === undefined ? [] : [number.typeSymbol]), ...number.issuerSymbols];
  const right = symbols.find((symbol) => loose(symbol) === written) ?? span.text;
  return rightForm(model, { ...number, normal: right });
}
