/** Mistakes of titles and persons, each in a passage of its own about persons made up for it. */
import type { Language } from '../../../../server/src/model/types';
import { type Insertion, toOperator } from '../../insertion';
import type { Operator } from '../../types';
import {
  goneOrgan,
  goneProvince,
  introducedTwice,
  smallLetters,
  twoNames,
  twoTitleWords,
  wordOrder,
  wrongForm,
} from './names';
import { atOdds, flipped, otherAddress, spelledOtherwise, turned, twoHolders, wrongAddress } from './persons';
import { unlikeRoster } from './roster';

const EN: readonly Language[] = ['en'];

export const insertions: readonly Insertion[] = [
  { rule: 'title/order', name: 'titles exchanged', make: turned },
  { rule: 'title/person-contradiction', name: 'another title of the person', make: atOdds },
  { rule: 'title/two-holders', name: 'a second holder', make: twoHolders },
  { rule: 'title/gender', name: 'the other form later', languages: EN, make: flipped },
  { rule: 'title/gender', name: 'the other form after Mr. or Ms.', languages: EN, make: wrongAddress },
  { rule: 'title/gender', name: 'the other address later', make: otherAddress(false) },
  { rule: 'title/gender', name: 'an address unlike the roster', make: otherAddress(true) },
  { rule: 'title/mixed-renderings', name: 'another name', languages: EN, make: twoNames },
  { rule: 'title/mixed-renderings', name: 'another word of a title', languages: EN, make: twoTitleWords },
  { rule: 'title/rendering', name: 'a known wrong form', make: wrongForm },
  { rule: 'title/rendering', name: 'the word order of Vietnamese', languages: EN, make: wordOrder },
  { rule: 'title/out-of-time', name: 'a merged province', make: goneProvince },
  { rule: 'title/out-of-time', name: 'an organ that ended', make: goneOrgan },
  { rule: 'title/capitals', name: 'small letters', languages: EN, make: smallLetters },
  { rule: 'title/abbreviation', name: 'introduced twice', make: introducedTwice },
  { rule: 'title/name-spelling', name: 'a letter off', make: spelledOtherwise },
  { rule: 'title/roster', name: 'another holder', make: unlikeRoster('holder') },
  { rule: 'title/roster', name: 'a holder of earlier years', make: unlikeRoster('gone') },
  { rule: 'title/roster-name', name: 'a letter off', make: unlikeRoster('spelling') },
];

export const operators: readonly Operator[] = insertions.map(toOperator);
