import { matching, oneOf, optional, required, type Tables, yesNo } from './checks';

const language = oneOf('vi', 'en');
const unit = oneOf(
  'appendix',
  'annex',
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'table',
  'form',
  'figure',
  'diagram',
  'chart',
);

export const listTables: Tables = {
  'label-words': {
    key: ['language', 'word'],
    columns: {
      language,
      word: required,
      unit,
      rank: matching(/^\d$/, 'a digit: 0 is the topmost'),
      running: yesNo,
      source: required,
    },
  },
  'count-nouns': {
    key: ['language', 'noun'],
    columns: { language, noun: required, unit: optional(unit), source: required },
  },
  'list-words': {
    key: ['kind', 'language', 'word'],
    columns: {
      kind: oneOf(
        'reference',
        'approximate',
        'above',
        'elsewhere',
        'this',
        'conjunction',
        'slogan',
        'ending',
        'legend',
        'aside',
        'step',
        'place',
        'no-count',
        'year-lead',
        'no-modifier',
        'self',
        'actor',
        'counted',
        'share',
        'total',
        'of',
        'comprising',
        'whole',
        'measure',
        'overlap',
        'sum',
        'present',
        'absent',
      ),
      language,
      word: required,
      source: required,
    },
  },
};
