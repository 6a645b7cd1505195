import { confidence, isoDate, matching, oneOf, required, text, type Tables } from './checks';

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
        'lunar-context',
        'term-context',
        'period-context',
        'year-context',
        'unit',
        'duration',
        'short-term-body',
        'past-verb',
        'feast-context',
        'feast',
        'five-year-body',
        'number-word',
        'sentence-opener',
        'name-end',
        'holding-verb',
        'month-context',
        'hour-lead',
        'hour-until',
        'hour-other',
        'hour-bound',
        'hour-follower',
        'other-day',
        'not-told',
        'ordinal-part',
      ),
      language: oneOf('vi', 'en'),
      word: required,
      value: text,
      source: required,
    },
  },
  'event-words': {
    key: ['language', 'word'],
    columns: {
      // The first three head the name of an event, the others stand around or in it.
      kind: oneOf(
        'numbered',
        'named',
        'founding',
        'opening',
        'closing',
        'document',
        'several',
        'planned',
        'filler',
      ),
      language: oneOf('vi', 'en'),
      word: required,
      // How many days such an event may last, for the heads.
      value: matching(/^\d{0,2}$/, 'a number of days'),
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
  'assembly-terms': {
    key: ['ordinal'],
    columns: {
      ordinal: matching(/^\d{1,2}$/, 'a number'),
      from: matching(/^\d{4}$/, 'a year'),
      to: matching(/^\d{4}$/, 'a year'),
      confidence,
      source: required,
    },
  },
  'uneven-terms': {
    key: ['body', 'from', 'to'],
    columns: {
      body: required,
      from: matching(/^\d{4}$/, 'a year'),
      to: matching(/^\d{4}$/, 'a year'),
      source: required,
    },
  },
  commemorations: {
    key: ['id'],
    columns: {
      id: required,
      names_vi: required,
      names_en: text,
      date: isoDate,
      confidence,
      source: required,
    },
  },
};
