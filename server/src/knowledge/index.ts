import type { Knowledge } from './types';

export type * from './types';

/** The built-in knowledge, made from `data/`. */
export function builtInKnowledge(): Knowledge {
  return {
    documentTypes: [],
    issuers: [],
    organs: [],
    titles: [],
    provinces: [],
    congresses: [],
    typesBySymbol: () => [],
    typesByName: () => [],
    issuersBySymbol: () => [],
    issuersByName: () => [],
    documents: () => [],
    organ: () => undefined,
    title: () => undefined,
  };
}
