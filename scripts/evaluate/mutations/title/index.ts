/** Mistakes of titles, organs and persons, put into sound texts. */
import type { Language } from '../../../../server/src/model/types';
import type { Operator } from '../../types';
import { endedOrgan, introducedAgain, mergedProvince, organTwice, otherName, wrongRole } from './organs';
import {
  councilForCommittee,
  exchanged,
  modifierLost,
  nameSlip,
  otherGender,
  otherPronoun,
  secondHolder,
  signatureBlock,
} from './persons';
import { commissioner, everyCapital, otherTone, smallLetters, wrongForm } from './spelling';

const EN: readonly Language[] = ['en'];
const VI: readonly Language[] = ['vi'];

export const operators: readonly Operator[] = [
  { rule: 'title/role-organ', name: 'a role of another organ', mutate: wrongRole },
  { rule: 'title/rendering', name: 'a known wrong form', mutate: wrongForm },
  { rule: 'title/rendering', name: 'Commissioner for Member', languages: EN, mutate: commissioner },
  { rule: 'title/repeated-organ', name: 'an organ listed twice', mutate: organTwice },
  { rule: 'title/person-contradiction', name: 'Deputy lost or gained', mutate: modifierLost('deputy') },
  { rule: 'title/person-contradiction', name: 'Acting gained', mutate: modifierLost('acting') },
  { rule: 'title/person-contradiction', name: 'Council for Committee', mutate: councilForCommittee },
  { rule: 'title/two-holders', name: 'a second holder', mutate: secondHolder },
  { rule: 'title/name-spelling', name: 'a letter off', mutate: nameSlip },
  { rule: 'title/gender', name: 'the other form', languages: EN, mutate: otherGender },
  { rule: 'title/gender', name: 'a pronoun of the other gender', languages: EN, mutate: otherPronoun },
  { rule: 'title/out-of-time', name: 'an organ that ended', mutate: endedOrgan },
  { rule: 'title/out-of-time', name: 'a merged province', mutate: mergedProvince },
  { rule: 'title/order', name: 'titles exchanged', mutate: exchanged },
  { rule: 'title/mixed-renderings', name: 'another name', languages: EN, mutate: otherName },
  { rule: 'title/capitals', name: 'a capital on every syllable', languages: VI, mutate: everyCapital },
  { rule: 'title/capitals', name: 'small letters', languages: EN, mutate: smallLetters },
  { rule: 'title/tone-marks', name: 'the other place', languages: VI, mutate: otherTone },
  { rule: 'title/abbreviation', name: 'introduced twice', mutate: introducedAgain },
  { rule: 'title/signature', name: 'authority and post', languages: VI, mutate: signatureBlock },
];
