import type { TermMention } from '../../model/types';
import { bareKey, lookupKey } from '../../text/fold';
import type { OfficeFacts } from '../types';

const PROVINCE = /^(?:tỉnh|provincial)(?: |$)/u;
const CITY = /^(?:thành phố|city|municipal)(?: |$)/u;
/** Words of a body's English name that tell no place. */
const OFFICE_WORDS =
  /(?:^| )(?:party|executive|delegates?|people's|communist|committee|province|city)(?= |$)/gu;

const CITY_COMMITTEE = lookupKey('Thành uỷ');

export interface TermPlace {
  /** A province may hold a city of its own, whose congresses have numbers of their own. */
  readonly unit: 'province' | 'city' | undefined;
  /** Look-up key of the place's name; empty where none is written. */
  readonly name: string;
}

/** Whose congress or term a local one is, by the words of its name. */
export function termPlace({ place }: TermMention): TermPlace {
  const unit = PROVINCE.test(place) ? 'province' : CITY.test(place) ? 'city' : undefined;
  const name = place.replace(PROVINCE, '').replace(CITY, '').replace(OFFICE_WORDS, '').trim();
  return { unit, name };
}

/** Whether a local congress or term is the office's own: of its unit, and of no other place. */
export function isOwn({ unit, name }: TermPlace, { issuer = '', place }: OfficeFacts): boolean {
  const own = lookupKey(issuer.normalize()).startsWith(CITY_COMMITTEE) ? 'city' : 'province';
  if (unit !== own) return false;
  return name === '' || (place !== undefined && bareKey(name) === bareKey(place));
}
