import { oneOf, required, text, type Tables } from './checks';

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
};
