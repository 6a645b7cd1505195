import { oneOf, required, type Tables } from './checks';

export const pageTables: Tables = {
  // Words by which a line of the page's head or end is known for what it is.
  'page-words': {
    key: ['kind', 'language', 'word'],
    columns: {
      kind: oneOf('heading', 'recipients', 'addressee', 'urgency', 'draft', 'circulation'),
      language: oneOf('vi', 'en'),
      word: required,
      source: required,
    },
  },
};
