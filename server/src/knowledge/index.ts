import { bareKey, lookupKey } from '../text/fold';
import { numberKey, readDocuments, readDocumentTypes } from './documents';
import { composeIssuers, readIssuers } from './issuers';
import { readOrgans, readProvinces, readTitles } from './offices';
import { lazy } from '../text/lazy';
import { byDay, indexBy, nameKeys } from './table';
import { readCongresses } from './terms';
import type { Knowledge } from './types';

export { numberKey, resolve, statusAt } from './documents';
export { centralTermAt, congressBefore, possibleTermsAt } from './terms';
export { withOffice } from './office';
export { rowsAt, validAt } from './validity';
export type * from './types';

const types = lazy(readDocumentTypes);
const ownIssuers = lazy(readIssuers);
const issuers = lazy(() => [...ownIssuers(), ...composeIssuers(ownIssuers())]);
const organs = lazy(readOrgans);
const titles = lazy(readTitles);
const provinces = lazy(readProvinces);
const congresses = lazy(readCongresses);
const documents = lazy(() => readDocuments(types(), ownIssuers()));

const typesBySymbol = lazy(() => indexBy(types(), (type) => (type.symbol ? [type.symbol] : [])));
const typesByName = lazy(() => indexBy(types(), nameKeys));
const issuersBySymbol = lazy(() => indexBy(issuers(), (issuer) => [issuer.symbol]));
const issuersByName = lazy(() => indexBy(issuers(), nameKeys));
const organsById = lazy(() => new Map(organs().map((row) => [row.id, row])));
const titlesById = lazy(() => new Map(titles().map((row) => [row.id, row])));
const documentsByNumber = lazy(() =>
  indexBy(
    [...documents()].sort((a, b) => byDay(b, a)),
    (row) => [numberKey(row.number)],
  ),
);
const provincesByName = lazy(() =>
  indexBy(provinces(), (row) =>
    [row.name, row.nameEn, ...row.aliases].flatMap((n) => [lookupKey(n), bareKey(n)]),
  ),
);

const builtIn: Knowledge = {
  get documentTypes() {
    return types();
  },
  get issuers() {
    return issuers();
  },
  get organs() {
    return organs();
  },
  get titles() {
    return titles();
  },
  get provinces() {
    return provinces();
  },
  get congresses() {
    return congresses();
  },
  get catalogue() {
    return documents();
  },
  officials: [],
  typesBySymbol: (symbol) => typesBySymbol().get(symbol) ?? [],
  typesByName: (name) => typesByName().get(lookupKey(name)) ?? [],
  issuersBySymbol: (symbol) => issuersBySymbol().get(symbol) ?? [],
  issuersByName: (name) => issuersByName().get(lookupKey(name)) ?? [],
  documents: (number) => documentsByNumber().get(numberKey(number)) ?? [],
  organ: (id) => organsById().get(id),
  title: (id) => titlesById().get(id),
  provincesByName: (name) => provincesByName().get(lookupKey(name)) ?? [],
};

/** The built-in knowledge, made from `data/`; each table is read when it is first asked for. */
export function builtInKnowledge(): Knowledge {
  return builtIn;
}
