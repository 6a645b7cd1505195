import * as stemTable from './generated/issuer-stems';
import * as issuerTable from './generated/issuers';
import { confidence, list, ownNames, readTable, validity } from './table';
import type { Issuer } from './types';

/** An organ that every level of the Party has, whose symbol takes the level's as its ending: `BTC` + `TU`. */
interface IssuerStem {
  readonly stem: string;
  readonly endings: readonly string[];
  readonly nameVi: string;
  readonly nameEn: string;
  readonly confidence: Issuer['confidence'];
}

function system(cell: string): Issuer['system'] {
  return cell === 'party' || cell === 'state' ? cell : 'mass';
}

export function readIssuers(): Issuer[] {
  return readTable(issuerTable, (cell) => ({
    id: cell('id'),
    symbol: cell('symbol'),
    names: ownNames(cell('names_vi'), cell('names_en')),
    system: system(cell('system')),
    level: cell('level'),
    validity: validity(cell('valid_from'), cell('valid_to')),
    confidence: confidence(cell('confidence')),
  }));
}

function readStems(): IssuerStem[] {
  return readTable(stemTable, (cell) => ({
    stem: cell('stem'),
    endings: list(cell('endings')),
    nameVi: cell('name_vi'),
    nameEn: cell('name_en'),
    confidence: confidence(cell('confidence')),
  }));
}

/** The issuers whose symbols are made of a stem and the symbol of a level, and that have no row of their own. */
export function composeIssuers(issuers: readonly Issuer[]): Issuer[] {
  const known = new Set(issuers.map((issuer) => issuer.symbol));
  return readStems().flatMap((stem) =>
    stem.endings
      .filter((ending) => !known.has(stem.stem + ending))
      .flatMap((ending) => {
        const [level, ...others] = issuers.filter(
          (issuer) => issuer.symbol === ending && issuer.system === 'party',
        );
        if (!level) return [];
        const made: Issuer = {
          id: `${stem.stem}-${ending}`,
          symbol: stem.stem + ending,
          names: {
            vi: composedNames(stem.nameVi, level, others, ending),
            en: [`${level.names.en[0]}'s ${stem.nameEn}`, ...otherNames(stem.nameEn, level, others)],
          },
          system: level.system,
          level: level.level,
          validity: level.validity,
          confidence: stem.confidence,
        };
        return [made];
      }),
  );
}

/** “City Party Committee's Office”, beside “Provincial Party Committee's Office”. */
function otherNames(stem: string, level: Issuer, others: readonly Issuer[]): string[] {
  const [, ...names] = [level, ...others].flatMap((one) => one.names.en);
  return names.map((name) => `${name}'s ${stem}`);
}

/** What a stem's Vietnamese name goes on with: the committee's name, for the Central Committee `Trung ương` alone. */
function composedNames(
  stem: string,
  level: Issuer,
  others: readonly Issuer[],
  ending: string,
): Issuer['names']['vi'] {
  if (ending === 'TW') return [`${stem} Trung ương`];
  const [own] = level.names.vi;
  const more = new Set(others.map(({ names }) => names.vi[0]).filter((name) => name !== own));
  return [`${stem} ${own}`, ...Array.from(more, (name) => `${stem} ${name}`)];
}
