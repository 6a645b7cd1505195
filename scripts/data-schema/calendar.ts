import { matching, oneOf, required, text, type Tables } from './checks';

export const calendarTables: Tables = {
  'calendar-words': {
    key: ['kind', 'language', 'word', 'value'],
    columns: {
      kind: oneOf(
        'month',
        'weekday',
        'cardinal',
        'ordinal',
        'stem',
        'branch',
        'day-context',
        'term-context',
        'period-context',
        'year-context',
        'unit',
        'duration',
      ),
      language: oneOf('vi', 'en'),
      word: required,
      value: text,
      source: required,
    },
  },
  'term-bodies': {
    key: ['language', 'phrase'],
    columns: {
      language: oneOf('vi', 'en'),
      phrase: required,
      // Empty: a phrase that only looks like one of the others.
      body: matching(/^(?:central|congress|local|assembly|council|other)?$/, 'a body'),
      source: required,
    },
  },
};
