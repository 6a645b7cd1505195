import { lazy } from '../text/lazy';
import type { LegacyTable } from '../text/legacy';
import * as codes from './generated/legacy-encodings';
import { readTable } from './table';

const names = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

/** The encodings of before Unicode; read once, when a text is first suspected. */
export const legacyTables = lazy((): readonly LegacyTable[] => {
  const rows = readTable(codes, (cell) => ({
    encoding: cell('encoding'),
    signs: String.fromCharCode(
      ...cell('codes')
        .split(' ')
        .map((code) => parseInt(code, 16)),
    ),
    letter: cell('letter'),
  }));
  return (['tcvn3', 'vni'] as const).map((id) => ({
    id,
    name: names[id],
    letters: new Map(
      rows.filter(({ encoding }) => encoding === id).map(({ signs, letter }) => [signs, letter]),
    ),
  }));
});
