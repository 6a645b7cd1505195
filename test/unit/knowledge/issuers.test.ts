import { deepEqual, equal, ok } from 'node:assert/strict';
import { builtInKnowledge, rowsAt, validAt } from '../../../server/src/knowledge';

const knowledge = builtInKnowledge();
const ids = (symbol: string, date?: string): string[] => {
  const rows = knowledge.issuersBySymbol(symbol);
  return (date === undefined ? rows : rowsAt(rows, date)).map((row) => row.id);
};

describe('issuers', () => {
  it('share the symbol TW', () => {
    deepEqual(ids('TW'), ['cpv-central-committee', 'cpv-politburo', 'cpv-secretariat']);
  });

  it('are found by name in both languages and either tone placement', () => {
    for (const name of ['Ban Thường vụ Tỉnh uỷ', 'ban thường vụ tỉnh ủy', 'Provincial Party Committee']) {
      ok(
        knowledge.issuersByName(name).some((row) => row.symbol === 'TU'),
        name,
      );
    }
  });

  it('include ministries and departments', () => {
    for (const symbol of ['BKHCN', 'BTTTT', 'BGTVT', 'BGDĐT', 'SXD', 'SYT', 'TTg', 'CP', 'UBND', 'HĐND'])
      ok(ids(symbol).length > 0, symbol);
  });

  it('are those of the day', () => {
    equal(ids('HU', '2025-06-30').length, 1);
    deepEqual(ids('HU', '2025-07-01'), []);
    deepEqual(ids('BNNMT', '2024-12-31'), []);
    equal(ids('BTGTW', '2024-12-31').length, 1);
  });

  it('are composed of a stem and a level', () => {
    const row = knowledge.issuersBySymbol('BTCQU')[0];
    deepEqual(row?.names.vi, ['Ban Tổ chức Quận uỷ']);
    equal(row.validity.to, '2025-06-30');
    deepEqual(knowledge.issuersBySymbol('UBKTĐUK')[0]?.system, 'party');
    for (const symbol of ['VPTW', 'BDVTU', 'BTGHU', 'VPHU', 'BCĐTU', 'BTGDVĐU'])
      ok(ids(symbol).length > 0, symbol);
    for (const symbol of ['BNCHU', 'TUBTC', 'XYZTU', '']) deepEqual(ids(symbol), [], symbol);
  });

  it('do not compose a symbol that has its own row', () => {
    equal(ids('BTCTU').length, 1);
  });
});

describe('validAt', () => {
  it('gives the benefit of the doubt where an end is known in part', () => {
    const validity = { from: '2025-02', to: '2025' };
    equal(validAt(validity, '2025-01-31'), false);
    equal(validAt(validity, '2025-02-01'), true);
    equal(validAt(validity, '2025-12-31'), true);
    equal(validAt(validity, '2026-01-01'), false);
    equal(validAt({ from: undefined, to: undefined }, '1930-02-03'), true);
  });
});
