import { keep } from '../../server/src/archive/kept';
import { indexRecord } from '../../server/src/archive/record';
import type { IndexRecord } from '../../server/src/archive/types';
import { WorkspaceIndex } from '../../server/src/archive/workspace-index';
import { buildModel } from '../../server/src/model/document';
import { knowledge } from './check';

/** The record of a text, as if it were a file of this name. */
export function recordOf(name: string, text: string): IndexRecord {
  return indexRecord(buildModel(text, knowledge), knowledge, { uri: fileUri(name), draft: true });
}

export function fileUri(name: string): string {
  return `file:///van-ban/${name}`;
}

/** An index of files given as name and text; they are kept as files that nobody has open. */
export function indexOf(files: Readonly<Record<string, string>>): WorkspaceIndex {
  const index = new WorkspaceIndex(knowledge);
  for (const [name, text] of Object.entries(files)) index.setKept(keep(recordOf(name, text), knowledge));
  return index;
}

export interface Head {
  readonly issuer?: string;
  readonly number: string;
  readonly place?: string;
  /** Day, month and year, as the place-date line writes them: `05/3/2026`. */
  readonly date: string;
  readonly type: string;
  readonly subject: string;
}

/** A whole document: its head and a body. */
export function documentText(
  { issuer = 'TỈNH UỶ SƠN HÀ', place = 'Sơn Hà', number, date, type, subject }: Head,
  body = 'Ban Thường vụ Tỉnh uỷ yêu cầu các cấp uỷ thực hiện.',
): string {
  const [day = '', month = '', year = ''] = date.split('/');
  return [
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    issuer,
    '*',
    `Số ${number}`,
    `${place}, ngày ${day} tháng ${month} năm ${year}`,
    '',
    type,
    subject,
    '-----',
    '',
    body,
    '',
  ].join('\n');
}

/** A document of a folder, and words that cite it. */
export const DIRECTIVE = documentText({
  number: '12-CT/TU',
  date: '01/3/2026',
  type: 'CHỈ THỊ',
  subject: 'về chống lãng phí',
});
export const CITING = 'Thực hiện Chỉ thị số 12-CT/TU, ngày 01/3/2026 của Ban Thường vụ Tỉnh uỷ.\n';
