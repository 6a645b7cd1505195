import type { LegacyTable } from '../text/legacy';
import * as codes from './generated/legacy-encodings';
import { readTable } from './table';

const names = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

let tables: readonly LegacyTable[] | undefined;

/** The encodings of before Unicode; read once, when a text is first suspected. */
export function legacyTables(): readonly LegacyTable[] {
  if (tables) return tables;
  const rows = readTable(codes, (cell) => ({
    encoding: cell('encoding'),
    signs: String.fromCharCode(
      ...cell('codes')
        .split(' ')
        .map((code) => parseInt(code, 16)),
    ),
    letter: cell('letter'),
  }));
  tables = (['tcvn3', 'vni'] as const).map((id) => ({
    id,
    name: names[id],
    letters: new Map(
      rows.filter(({ encoding }) => encoding === id).map(({ signs, letter }) => [signs, letter]),
    ),
  }));
  return tables;
}
