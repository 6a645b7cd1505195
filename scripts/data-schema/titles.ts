import {
  certain,
  list,
  matching,
  oneOf,
  partialDate,
  required,
  requiredList,
  text,
  type Tables,
} from './checks';

const language = oneOf('vi', 'en');

/** Words of which titles, organs and names of persons are made. */
export const titleTables: Tables = {
  roles: {
    key: ['language', 'form', 'id'],
    columns: {
      id: required,
      language,
      form: required,
      gender: oneOf('male', 'female', ''),
      number: oneOf('one', 'many'),
      kind: oneOf('head', 'member', 'staff'),
      renders: list,
      source: required,
    },
  },
  modifiers: {
    key: ['language', 'form'],
    columns: {
      id: required,
      language,
      form: required,
      position: oneOf('before', 'after'),
      source: required,
    },
  },
  'name-words': {
    key: ['kind', 'word'],
    columns: {
      kind: oneOf(
        'between-titles',
        'name-to-titles',
        'titles-to-name',
        'between-persons',
        'place-before-name',
        'several',
        'address',
        'organ-after-title',
        'organ-connector',
        'introducing',
      ),
      word: required,
      source: required,
    },
  },
  'level-words': {
    key: ['language', 'form'],
    columns: {
      form: required,
      language,
      levels: list,
      kind: oneOf('province', 'city', ''),
      word: oneOf('unit', 'committee', 'adjective', 'none'),
      stands_for: text,
      valid_to: partialDate,
      source: required,
    },
  },
  'organ-abbreviations': {
    key: ['language', 'short'],
    columns: { short: required, full: required, language, common: oneOf('yes', 'no'), source: required },
  },
  surnames: {
    key: ['form'],
    columns: { form: required, frequency: oneOf('common', 'rare'), source: required },
  },
  'person-prefixes': {
    key: ['language', 'form'],
    columns: {
      form: required,
      language,
      kind: oneOf('address', 'rank', 'degree'),
      gender: oneOf('male', 'female', ''),
      source: required,
    },
  },
  'title-cues': {
    key: ['kind', 'language', 'form'],
    columns: {
      kind: oneOf(
        'former',
        'former-before',
        'former-after',
        'country',
        'change',
        'appointment',
        'past',
        'stop',
        // After the word of a level (“the district hospital”): that tells where the institution belongs, and ends no name.
        'institution',
      ),
      language,
      form: required,
      source: required,
    },
  },
  renderings: {
    key: ['language', 'wrong'],
    columns: {
      language,
      wrong: required,
      standard: requiredList,
      // `accepted`: right, though a wrong form stands within it.
      severity: oneOf('warning', 'information', 'accepted'),
      note: text,
      source: required,
    },
    forPeople: ['note'],
  },
  // English words of posts, organs, types of documents and dates, of seven letters and more: so long that what differs from
  // one in a letter is that word misspelt, unless it is one of the words that come `near` it.
  'term-words': {
    key: ['word'],
    columns: {
      word: matching(/^[a-z']{7,}$/, 'a word of seven letters or more'),
      near: list,
      source: required,
    },
  },
  // Vietnamese terms of official documents, of two syllables and more, beside those of the tables of organs, titles, roles and types:
  // what differs from one in the marks of a syllable is that term misspelt, unless it is among the words that come `near` it.
  'official-terms': {
    key: ['term'],
    columns: {
      term: matching(/^\S+( \S+)+$/, 'two syllables or more'),
      near: list,
      source: required,
    },
  },
  // What is written for other words so often that it is known, be each syllable a word: “bổ xung”; unless with those beside it
  // it makes one of the words that come `near` it.
  misspellings: {
    key: ['wrong'],
    columns: { wrong: required, right: required, near: list, source: required },
  },
  'exclusive-titles': {
    key: ['title_a', 'title_b'],
    columns: { title_a: required, title_b: required, confidence: certain, source: required },
    references: { title_a: 'titles.id', title_b: 'titles.id' },
    forPeople: ['confidence'],
  },
};
