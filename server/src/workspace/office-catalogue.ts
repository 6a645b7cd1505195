import type {
  CatalogueDocument,
  Confidence,
  DocumentReference,
  DocumentType,
  Knowledge,
  NamesByLanguage,
} from '../knowledge';
import { numberKey } from '../knowledge';
import { type LoneNumber, readLoneIssuer, readLoneNumber } from '../model/citation-cell';
import { bareKey, fold } from '../text/fold';
import type { IsoDate } from '../text/language';
import { nearest } from '../text/nearest';
import { toRoman } from '../text/roman';
import { type Cell, oneOf, readOnce, readDay, type Report, type RowReader } from './office-row';

/** Words of a status, in both languages. */
export const statusWords: Readonly<Record<string, CatalogueDocument['status']>> = {
  'còn hiệu lực': 'in-force',
  'in-force': 'in-force',
  'hết hiệu lực': 'superseded',
  superseded: 'superseded',
  'không rõ': 'unknown',
  unknown: 'unknown',
};

export const confidenceWords: Readonly<Record<string, Confidence>> = {
  cao: 'high',
  high: 'high',
  'trung bình': 'medium',
  medium: 'medium',
  thấp: 'low',
  low: 'low',
};

/** Whether a subject is whole. */
export const wholenessWords: Readonly<Record<string, boolean>> = {
  có: true,
  yes: true,
  full: true,
  không: false,
  no: false,
  partial: false,
};

/** The document of a row; none where its number or its date cannot be read. */
export function readCatalogueRow(reader: RowReader): CatalogueDocument[] {
  const { knowledge, report, row } = reader;
  const number = readNumber(reader);
  const date = requiredDay(reader, 'date');
  if (!number || !date) return [];
  const type = readType(reader, number);
  const issuer = readIssuer(reader, number);
  const given = reader.cell('term');
  const term = readTerm(given.text);
  if (term === null) report(given, 'warning', 'office.bad-term', { value: given.text });
  const subject = { vi: reader.cell('subject').text, en: reader.cell('subjectEn').text };
  return [
    {
      number: number.normal,
      typeId: type?.id ?? '',
      typeName: type?.names.vi[0] ?? '',
      issuerIds: issuer.ids,
      issuer: issuer.names,
      date,
      term: term ?? undefined,
      subject,
      status: oneOf(reader, 'status', statusWords) ?? 'unknown',
      replaces: references(reader, 'replaces', knowledge),
      replacedBy: references(reader, 'replacedBy', knowledge),
      confidence: oneOf(reader, 'confidence', confidenceWords) ?? 'high',
      subjectComplete: oneOf(reader, 'wholeness', wholenessWords) ?? true,
      slipDates: days(reader, 'slipDates'),
      disputedDates: days(reader, 'disputedDates'),
      ...(issuer.place === '' ? {} : { place: issuer.place }),
      source: row,
    },
  ];
}

function readNumber({ cell, knowledge, report }: RowReader): LoneNumber | undefined {
  const given = cell('number');
  if (given.text === '') {
    report(given, 'error', 'office.no-number');
    return undefined;
  }
  const number = readLoneNumber(given.text, knowledge);
  if (!number) report(given, 'error', 'office.bad-number', { value: given.text });
  else if (number.slips.length > 0) report(given, 'warning', 'office.number-form', { right: number.normal });
  return number;
}

function requiredDay({ cell, report }: RowReader, column: string): IsoDate | undefined {
  const given = cell(column);
  const day = readDay(given.text);
  if (day !== null) return day;
  if (given.text === '') report(given, 'error', 'office.no-date');
  else report(given, 'error', 'office.bad-date', { value: given.text });
  return undefined;
}

/** QĐi and QĐ are one symbol. */
function symbolKey(symbol: string): string {
  return symbol.replace('QĐi', 'QĐ');
}

function readType({ cell, knowledge, report }: RowReader, number: LoneNumber): DocumentType | undefined {
  const given = cell('type');
  const symbol = number.typeSymbol;
  const bySymbol = symbol === undefined ? [] : knowledge.typesBySymbol(symbol);
  if (given.text === '') {
    const known = new Set(bySymbol.map(({ id }) => id));
    // Quyết định and Quy định share a symbol and are numbered apart.
    if (known.has('quyet-dinh') && known.has('quy-dinh'))
      report(cell('number'), 'warning', 'office.type-needed');
    else if (symbol !== undefined && bySymbol.length === 0)
      report(cell('number'), 'warning', 'office.unknown-symbol', { symbol });
    else return bySymbol[0];
    return undefined;
  }
  const named = typesNamed(given.text, knowledge);
  const [first] = named;
  if (!first) {
    const meant = nearest(
      given.text,
      knowledge.documentTypes.map(({ names }) => names.vi[0]),
    );
    if (meant === undefined) report(given, 'warning', 'office.unknown-type', { value: given.text });
    else report(given, 'warning', 'office.unknown-type-meant', { value: given.text, meant });
    return bySymbol[0];
  }
  if (symbol === undefined) return first;
  const fitting = named.find(
    (type) => type.symbol !== undefined && symbolKey(type.symbol) === symbolKey(symbol),
  );
  if (!fitting && named.every((type) => type.symbol !== undefined))
    report(given, 'warning', 'office.type-differs', {
      type: given.text,
      right: [...new Set(named.map((type) => type.symbol ?? ''))].join(', '),
      symbol,
    });
  return fitting ?? first;
}

/** Types that a cell names, by their id or by a name in either language. */
export function typesNamed(text: string, knowledge: Knowledge): readonly DocumentType[] {
  const byId = knowledge.documentTypes.filter(({ id }) => id === text);
  return byId.length > 0 ? byId : knowledge.typesByName(fold(text).text);
}

interface ReadIssuer {
  readonly ids: readonly string[];
  readonly names: NamesByLanguage;
  readonly place: string;
}

function readIssuer(reader: RowReader, number: LoneNumber): ReadIssuer {
  const { cell, knowledge, report } = reader;
  const given = cell('issuer');
  const named = (ids: readonly string[], place: string): ReadIssuer => {
    const rows = ids.flatMap((id) => knowledge.issuers.find((issuer) => issuer.id === id) ?? []);
    return {
      ids,
      names: { vi: rows.flatMap(({ names }) => names.vi), en: rows.flatMap(({ names }) => names.en) },
      place,
    };
  };
  if (given.text === '') {
    const bySymbol = number.issuerSymbols.flatMap((symbol) => knowledge.issuersBySymbol(symbol));
    const [only] = bySymbol.length === 1 ? bySymbol : [];
    return only ? readOnce(reader, 'named', only.id, () => named([only.id], '')) : named([], '');
  }
  const ids = given.text.split(';').map((id) => id.trim());
  const areIds = (): boolean => ids.every((id) => knowledge.issuers.some((issuer) => issuer.id === id));
  if (readOnce(reader, 'ids', given.text, areIds))
    return readOnce(reader, 'named', given.text, () => named(ids, ''));
  const found = readOnce(reader, 'issuer', given.text, () => readLoneIssuer(given.text, knowledge));
  const written: readonly string[] = [given.text];
  if (!found) {
    report(given, 'warning', 'office.unknown-issuer', { value: given.text });
    return { ids: [], names: { vi: written, en: written }, place: '' };
  }
  if (found.symbols.length > 0 && !found.symbols.some((symbol) => issuesAs(symbol, number)))
    report(given, 'warning', 'office.issuer-differs', {
      issuer: given.text,
      right: found.symbols.join(', '),
      symbol: number.issuerSymbols.join(', '),
    });
  const standard = readOnce(reader, 'named', given.text, () => named(found.ids, found.place));
  const english = given.text === bareKey(given.text) || /^[\x20-\x7E]+$/.test(given.text);
  const names = english
    ? { vi: standard.names.vi, en: written }
    : { vi: written, en: found.place === '' ? standard.names.en : [] };
  return { ...standard, names };
}

/** `QH` stands for `QH15`. */
function issuesAs(symbol: string, { issuerSymbols }: LoneNumber): boolean {
  return issuerSymbols.some(
    (own) => own === symbol || (own.startsWith(symbol) && /^\d+$/.test(own.slice(symbol.length))),
  );
}

/** The term as a Roman numeral; undefined where none is given or it is told by its years, null where it is no term. */
function readTerm(text: string): string | undefined | null {
  if (text === '' || /^\d{4}\s*[-–]\s*\d{4}$/.test(text)) return undefined;
  const upper = text.toUpperCase();
  if (/^[IVX]+$/.test(upper)) return upper;
  return (/^\d{1,2}$/.test(text) ? toRoman(Number(text)) : undefined) ?? null;
}

/** Documents named in a cell, separated by semicolons: `12-CT/TU`, `12-CT/TU (05/3/2020)` or `12-CT/TU@2020-03-05`. */
function references({ cell, report }: RowReader, column: string, knowledge: Knowledge): DocumentReference[] {
  const given = cell(column);
  return parts(given).flatMap((part) => {
    const end = part.search(/[\s@(]/);
    const number = readLoneNumber(end < 0 ? part : part.slice(0, end), knowledge);
    const rest =
      end < 0
        ? ''
        : part
            .slice(end)
            .replace(/ngày/iu, '')
            .replaceAll(/[\s@()]/g, '');
    const date = rest === '' ? undefined : readDay(rest);
    if (!number || date === null) {
      report(given, 'warning', 'office.bad-reference', { value: part });
      return [];
    }
    return [{ number: number.normal, date }];
  });
}

function days({ cell, report }: RowReader, column: string): IsoDate[] {
  const given = cell(column);
  return parts(given).flatMap((part) => {
    const day = readDay(part);
    if (day !== null) return [day];
    report(given, 'warning', 'office.bad-date', { value: part });
    return [];
  });
}

function parts({ text }: Cell): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Rows of one document: same number, type, day and issuer. */
export function tellDuplicates(documents: readonly CatalogueDocument[], report: Report): void {
  const seen = new Map<string, number>();
  for (const { number, typeId, date, issuerIds, place, source } of documents) {
    if (!source) continue;
    const key = [numberKey(number), typeId, date, issuerIds.join(' '), bareKey(place ?? '')].join('|');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, source.line);
    else report(source, 'warning', 'office.duplicate', { line: String(first + 1) });
  }
}
