import {
  confidence,
  id,
  isoDate,
  list,
  matching,
  oneOf,
  optional,
  partialDate,
  required,
  requiredList,
  roman,
  type Tables,
} from './checks';

const symbol = matching(/^\p{Lu}[\p{L}\d&]*$/u, 'a symbol (letters, a capital first)');
const number = /^\d{2,4}(?:\/\d{4})?[-/][\p{L}\d&/-]+$/u;
/** Other documents: the number, with `@` and the date where the other row is in the table. */
const documents = (value: string): string | undefined => {
  const broken = value.split(';').find((item) => {
    const [other = '', date] = item.split('@');
    return !number.test(other) || (date !== undefined && isoDate(date) !== undefined);
  });
  return broken === undefined ? list(value) : `not a number, or number@date (${broken})`;
};

const dates = (value: string): string | undefined =>
  list(value) ??
  value
    .split(';')
    .map((date) => optional(isoDate)(date))
    .find((fault) => fault);

export const documentTables: Tables = {
  regulations: {
    key: ['number'],
    columns: {
      number: matching(number, 'a number'),
      system: oneOf('party', 'state'),
      from: isoDate,
      to: optional(isoDate),
      source: required,
    },
  },
  'document-types': {
    key: ['id'],
    columns: {
      id,
      symbol: optional(symbol),
      names_vi: requiredList,
      names_en: requiredList,
      system: oneOf('party', 'state', 'both'),
      // What a whole document of the type need not have: minutes have no recipients, slips no subject.
      without: optional(list),
      valid_from: partialDate,
      valid_to: partialDate,
      confidence,
      source: required,
    },
  },
  issuers: {
    key: ['id', 'symbol'],
    columns: {
      id,
      symbol,
      names_vi: requiredList,
      names_en: requiredList,
      system: oneOf('party', 'state', 'mass'),
      level: oneOf(
        'central',
        'province',
        'district',
        'commune',
        'grassroots',
        'cell',
        'congress',
        'steering-committee',
        'any',
      ),
      valid_from: partialDate,
      valid_to: partialDate,
      confidence,
      source: required,
    },
  },
  'issuer-stems': {
    key: ['stem'],
    columns: {
      stem: symbol,
      endings: requiredList,
      name_vi: required,
      name_en: required,
      confidence,
      source: required,
    },
  },
  documents: {
    key: ['number', 'date'],
    columns: {
      number: matching(number, 'the number of a document'),
      type_id: id,
      issuer_ids: requiredList,
      date: isoDate,
      term: optional(roman),
      subject_vi: required,
      subject_en: required,
      subject: oneOf('full', 'partial'),
      status: oneOf('in-force', 'superseded', 'unknown'),
      replaces: optional(documents),
      replaced_by: optional(documents),
      slip_dates: dates,
      disputed_dates: dates,
      confidence,
      source: required,
    },
    references: { type_id: 'document-types.id', issuer_ids: 'issuers.id' },
  },
  congresses: {
    key: ['ordinal'],
    columns: {
      ordinal: matching(/^[1-9]\d?$/, 'a number'),
      roman,
      from: isoDate,
      to: isoDate,
      confidence,
      source: required,
    },
  },
};
