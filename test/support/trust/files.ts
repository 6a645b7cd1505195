/** Files that an office gives us, whatever stands in them. */
import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { recognise } from '../../../server/src/cli/encoding';
import { draftDocx } from '../../../server/src/export/docx';
import { layoutOf } from '../../../server/src/export/layout';
import { importDocx } from '../../../server/src/import';
import { buildModel } from '../../../server/src/model/document';
import { readOfficeFile } from '../../../server/src/workspace/office-yaml';
import { readOfficeTable } from '../../../server/src/workspace/office-table';
import { knowledge } from '../check';
import { type AnyEdit, anyEdit, edited } from './texts';

const CELLS = [
  'Số ký hiệu;Ngày ban hành;Cơ quan ban hành\n', 'number,date,issuer\n', 'Họ và tên;Chức vụ;Từ ngày;Đến ngày\n', 'name,title,from,to\n',
  '01-CT/TU', '05/3/2025', '2025-03-05', 'Tỉnh uỷ Sơn Hà', 'Nguyễn Văn Mẫu', 'Bí thư Tỉnh uỷ', '"', '""', ';', ',', '\t', '\n', '\r\n', '\r', '=1+1', '\0', '\ufeff',
  'sep=;\n', ' ', 'x'.repeat(300),
]; // prettier-ignore

const LINES = [
  'issuer: Tỉnh uỷ Sơn Hà\n', 'place: Sơn Hà\n', 'term: 2025-2030\n', 'severities:\n', '  date/impossible: off\n', '  list/gap: x\n', 'catalogue: van-ban.csv\n',
  'catalogue: [a.csv, ../b.csv]\n', 'roster:\n  - c.csv\n', 'paths: { include: ["**/*.txt"], exclude: [x] }\n', 'a: &a [x, x]\n', 'b: &b [*a, *a]\n', '<<: *a\n', '? x\n',
  '- ', ': ', '{', '}', '[', ']', '"', "'", '|\n', '>\n', '!!js/function x\n', '&x ', '*x ', '\t', '  ', '\n', '\0', '---\n', '...\n', '%YAML 1.1\n', '2025-02-30', '~',
]; // prettier-ignore

const joined = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

export const anyTable = joined(CELLS);
export const anySettings = joined(LINES);
export const anyBytes = fc.uint8Array({ maxLength: 600 });

/** A table is read as either kind; every problem lies inside it. */
export function readTable(text: string): void {
  for (const kind of ['catalogue', 'roster'] as const)
    for (const { start, end } of readOfficeTable(kind, 'file:///a.csv', text, knowledge).problems)
      ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
}

/** Settings are read; every problem lies inside them. */
export function readSettings(text: string): void {
  const { problems, tables } = readOfficeFile('file:///.partydoc.yaml', text);
  for (const { start, end } of [...problems, ...tables])
    ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
}

/** Bytes are a text in some encoding, or none; and never a Word file that throws. */
export function readBytes(bytes: Uint8Array): void {
  recognise(bytes);
  importDocx(bytes);
}

/** What is changed of a Word file: one of its parts as text, or the packed bytes. */
export const anyDamage = fc.record({
  part: fc.nat(),
  edits: fc.array(anyEdit, { maxLength: 6 }),
  bytes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }),
});

export interface Damage {
  readonly part: number;
  readonly edits: readonly AnyEdit[];
  readonly bytes: readonly (readonly [number, number])[];
}

/** A Word file made of a text and then damaged is read or refused, and what is read is survived. */
export async function readDamaged(
  text: string,
  { part, edits, bytes }: Damage,
  survive: (text: string) => void,
): Promise<void> {
  const parts = unzipSync(await draftDocx(layoutOf(buildModel(text, knowledge), { markdown: false })));
  const names = Object.keys(parts);
  const name = names[part % names.length] ?? '';
  parts[name] = strToU8(edits.reduce(edited, strFromU8(parts[name] ?? new Uint8Array())));
  const packed = zipSync(parts);
  for (const [at, byte] of bytes) packed[at % packed.length] = byte;
  const answer = importDocx(packed);
  if (!('problem' in answer)) survive(answer.text);
}
