import { confidence, list, oneOf, required, type Tables } from './checks';

export const citationTables: Tables = {
  'citation-words': {
    key: ['kind', 'word'],
    columns: {
      kind: oneOf(
        'cue',
        'date-lead',
        'issuer-lead',
        'subject-lead',
        'join',
        'article',
        'head',
        'term-lead',
        'place-lead',
        'linked',
        'linked-noun',
        'generic-type',
        'past',
        'generic-issuer',
        'counted',
        'plenum',
        'national-congress',
        'congress',
      ),
      word: required,
      source: required,
    },
  },
  'issuer-phrases': {
    key: ['phrase'],
    columns: {
      phrase: required,
      language: oneOf('vi', 'en'),
      symbols: required,
      issuer_ids: list,
      confidence,
      source: required,
    },
  },
  laws: {
    key: ['type_id', 'name_vi'],
    columns: {
      type_id: oneOf('luat', 'bo-luat', 'phap-lenh'),
      name_vi: required,
      names_en: list,
      source: required,
    },
  },
  'type-phrases': {
    key: ['phrase'],
    columns: {
      phrase: required,
      language: oneOf('vi', 'en'),
      type_ids: list,
      also_symbols: list,
      source: required,
    },
  },
};
