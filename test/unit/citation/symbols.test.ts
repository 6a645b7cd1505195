import { deepEqual, equal } from 'node:assert/strict';
import type { NumberSystem } from '../../../server/src/knowledge/types';
import { type KnownSymbol, Symbols, symbolsOf } from '../../../server/src/recognise/citation/symbols';
import { nth } from '../../../server/src/text/certain';
import { knowledge } from '../../support/check';

const told = (known: KnownSymbol | undefined): string =>
  known ? [known.normal, known.slip].filter(Boolean).join(' ') : '-';

/** Each symbol as written, with what it is as a type's and whose numbering that is. */
const TYPES: readonly (readonly [written: string, type: string, system?: NumberSystem | 'both'])[] = [
  ['NQ', 'NQ', 'both'],
  ['Nq', 'NQ case'],
  ['LKG', 'LKG', 'party'],
  ['NĐ', 'NĐ', 'state'],
  ['TT', 'TT', 'both'],
  ['QĐ', 'QĐ', 'both'],
  ['QD', 'QĐ diacritic'],
  ['Qđ', 'QĐ case'],
  ['qd', 'QĐ case'],
  ['QĐi', 'QĐi', 'party'],
  ['QDi', 'QĐi diacritic'],
  ['QĐI', 'QĐi case'],
  ['TTR', 'TTr case'],
  ['ttr', 'TTr case'],
  ['TRS', 'TrS case'],
  // Of three that differ by a hook each is meant as written.
  ['ĐA', 'ĐA', 'both'],
  ['DA', 'DA', 'both'],
  ['Đa', 'ĐA case'],
  ['Da', 'DA case'],
  ['ĐB', '-'],
  ['', '-'],
];

const ISSUERS: readonly (readonly [written: string, issuer: string, system?: NumberSystem | 'both'])[] = [
  ['TW', 'TW', 'party'],
  ['tw', 'TW case'],
  ['TƯ', 'TW diacritic'],
  ['tư', 'TW diacritic'],
  ['BTCTƯ', 'BTCTW diacritic'],
  ['XYTƯ', '-'],
  ['TU', 'TU', 'party'],
  ['ThU', 'ThU', 'party'],
  ['THU', 'ThU case'],
  ['BTCTHU', 'BTCThU case'],
  ['UBKTTU', 'UBKTTU', 'party'],
  ['ĐUK', 'ĐUK', 'party'],
  ['DUK', 'ĐUK diacritic'],
  ['ĐĐ', 'ĐĐ', 'party'],
  ['BCSĐ', 'BCSĐ', 'party'],
  ['BCSD', 'BCSĐ diacritic'],
  ['TTg', 'TTg', 'state'],
  ['TTG', 'TTg case'],
  ['BNV', 'BNV', 'state'],
  ['HDND', 'HĐND diacritic'],
  ['hdnd', 'HĐND case'],
  // A hook that is written is meant.
  ['BDT', 'BDT', 'state'],
  ['BĐT', '-'],
  // Two bodies, or a body of either system.
  ['BTC', 'BTC', 'both'],
  ['BCT', 'BCT', 'both'],
  ['BCĐ', 'BCĐ', 'both'],
  ['BCĐTW', 'BCĐTW', 'both'],
  ['BCĐTU', 'BCĐTU', 'party'],
  ['CB', 'CB', 'both'],
  ['ĐH', 'ĐH', 'both'],
  // Assemblies of any term.
  ['QH15', 'QH15', 'state'],
  ['QH9', 'QH9', 'state'],
  ['qh9', 'QH9 case'],
  ['UBTVQH9', 'UBTVQH9', 'state'],
  ['QH', 'QH', 'state'],
  ['QH123', '-'],
  ['XQH9', '-'],
  ['', '-'],
];

/** Tables with these symbols alone. */
function tables(types: Readonly<Record<string, NumberSystem | 'both'>>, issuers: readonly string[]): Symbols {
  const [type, issuer] = [nth(knowledge.documentTypes, 1), nth(knowledge.issuers, 0)];
  return new Symbols({
    ...knowledge,
    documentTypes: Object.entries(types).map(([symbol, system]) => ({ ...type, symbol, system })),
    issuers: issuers.map((symbol) => ({ ...issuer, symbol })),
  });
}

describe('the symbols of types and issuers', () => {
  it('of types', () => {
    const symbols = new Symbols(knowledge);
    deepEqual(
      TYPES.map(([written]) => [written, told(symbols.findType(written)), symbols.typeSystem(written)]),
      TYPES.map(([written, type, system]) => [written, type, system]),
    );
  });

  it('of issuers', () => {
    const symbols = new Symbols(knowledge);
    deepEqual(
      ISSUERS.map(([written]) => [written, told(symbols.findIssuer(written)), symbols.issuerSystem(written)]),
      ISSUERS.map(([written, issuer, system]) => [written, issuer, system]),
    );
  });

  it('a form that two have says nothing', () => {
    const symbols = tables({ AĐD: 'party', ADĐ: 'state', Trs: 'both', TrS: 'both' }, []);
    deepEqual(
      ['ADD', 'AĐD', 'aĐD', 'aDĐ', 'TRS', 'trs', 'Trs'].map((written) => told(symbols.findType(written))),
      ['-', 'AĐD', 'AĐD case', 'ADĐ case', '-', '-', 'Trs'],
    );
  });

  it('both hooks, in either case, may be left out', () => {
    const symbols = tables({ XƯ: 'both', Xđư: 'both' }, ['YƯ', 'Yđư']);
    deepEqual(
      ['XU', 'xu', 'Xdu', 'XDU', 'XĐU', 'XDƯ'].map((written) => told(symbols.findType(written))),
      ['XƯ diacritic', 'XƯ case', 'Xđư diacritic', 'Xđư case', 'Xđư case', 'Xđư case'],
    );
    equal(told(symbols.findIssuer('Ydu')), 'Yđư diacritic');
  });

  it('of types that both have', () => {
    const [type] = knowledge.documentTypes;
    const rows = (['party', 'state', 'party', 'party', 'state'] as const).map((system, i) => ({
      ...nth([type], 0),
      symbol: ['A', 'A', 'B', 'B', 'C'][i],
      system,
    }));
    const symbols = new Symbols({
      ...knowledge,
      documentTypes: rows.flatMap((row) => (row.symbol ? [row as never] : [])),
    });
    deepEqual(
      ['A', 'B', 'C', 'D'].map((symbol) => symbols.typeSystem(symbol)),
      ['both', 'party', 'state', undefined],
    );
  });

  it('are made once', () => {
    equal(symbolsOf(knowledge), symbolsOf(knowledge));
  });
});
