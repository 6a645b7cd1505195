import type { Identity, IndexRecord } from '../archive/types';
import type { Knowledge } from '../knowledge';
import { numberKey } from '../knowledge';
import { readLoneIssuer } from '../model/citation-cell';
import { formatDay } from '../model/date-format';
import { lookupKey } from '../text/fold';
import type { RowCells } from './office-add';

/**
 * Rows of a first catalogue, from what drafts say of themselves: those that bear a number and a day, each document once,
 * in the order of their days, and none that the catalogue has already. `nameOf` says where a person finds a draft.
 */
export function rowsFromDrafts(
  records: Iterable<IndexRecord>,
  knowledge: Knowledge,
  nameOf: (uri: string) => string,
): RowCells[] {
  const found = new Map<string, { readonly order: string; readonly row: RowCells }>();
  for (const { uri, draft, own, date, language } of records) {
    if (!draft || own?.key === undefined || own.ordinal === undefined || date === undefined) continue;
    const key = `${own.key}|${date}|${own.typeIds[0] ?? ''}|${own.issuerKey ?? ''}`;
    if (found.has(key) || isKnown(own, date, knowledge)) continue;
    const type = knowledge.documentTypes.find(({ id }) => id === own.typeIds[0]);
    const row = {
      number: own.number,
      date: formatDay(date, 'slash'),
      type: type?.names.vi[0] ?? '',
      issuer: issuerOf(own, knowledge),
      [language === 'vi' ? 'subject' : 'subjectEn']: own.subject ?? '',
      note: nameOf(uri),
    };
    found.set(key, { order: `${date} ${String(own.ordinal).padStart(6, '0')} ${own.number} ${uri}`, row });
  }
  return [...found.values()].sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ row }) => row);
}

function isKnown({ number, typeIds }: Identity, date: string, knowledge: Knowledge): boolean {
  return knowledge
    .documents(number)
    .some(
      (row) =>
        numberKey(row.number) === numberKey(number) &&
        row.date === date &&
        (typeIds.length === 0 || typeIds.includes(row.typeId)),
    );
}

/** The issuing body of a head, which writes it in capitals, as running text names it; empty where it is not known. */
function issuerOf({ issuer, issuerSymbols }: Identity, knowledge: Knowledge): string {
  const read = issuer === undefined ? undefined : readLoneIssuer(titled(issuer), knowledge);
  const symbol = read?.symbols.find((one) => issuerSymbols.includes(one));
  const row = knowledge.issuers.find(
    ({ id, symbol: own }) => read?.ids.includes(id) === true && own === symbol,
  );
  // The name that the head writes, be it not the standard one: “Thành uỷ” is no “Tỉnh uỷ”.
  const name = row?.names.vi.find((one) => lookupKey(issuer ?? '').startsWith(lookupKey(one)));
  return read && name !== undefined ? `${name} ${read.place}`.trim() : '';
}

/** Each word with a capital: “TỈNH UỶ SƠN HÀ” is “Tỉnh Uỷ Sơn Hà”. */
function titled(text: string): string {
  return text.toLowerCase().replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
