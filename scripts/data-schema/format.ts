import { matching, oneOf, required, type Tables } from './checks';

/** Words of which the components of a whole document are made. */
export const formatTables: Tables = {
  'format-words': {
    key: ['kind', 'language', 'word'],
    columns: {
      kind: matching(/^[a-z]+(?:-[a-z]+)*$/, 'a kind: words joined by hyphens'),
      language: oneOf('vi', 'en'),
      word: required,
      source: required,
    },
  },
};
