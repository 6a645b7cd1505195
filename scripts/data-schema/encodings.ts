import { matching, oneOf, required, type Tables } from './checks';

export const encodingTables: Tables = {
  // Which letter the codes of an encoding from before Unicode stand for: one byte, or a letter and the code of its marks.
  'legacy-encodings': {
    key: ['encoding', 'codes'],
    columns: {
      encoding: oneOf('tcvn3', 'vni'),
      codes: matching(/^[0-9A-F]{2}(?: [0-9A-F]{2})?$/, 'one or two bytes in hexadecimal'),
      letter: required,
      source: required,
    },
  },
};
