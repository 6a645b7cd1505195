import type { Citation, IsoDate, UniqueOffice } from '../model/types';
import { bareKey } from '../text/fold';

const ABOUT = /^(?:v\/v|về việc|về|on|regarding|concerning|about)(?=[\s:])[\s:]*/iu;

/** The day that a citation states of its document; undefined for one that was completed or does not exist. */
export function statedDay({ date }: Citation): IsoDate | undefined {
  return date?.kind === 'day' && !date.completed ? (date.iso ?? undefined) : undefined;
}

/** A subject without the word that leads to it (“về”, “V/v”), for comparing. */
export function bareSubject(subject: string): string {
  return subject.trim().replace(ABOUT, '');
}

/** The key under which holders of one unique post meet across drafts; undefined where it is open which post it is. */
export function postKey(office: UniqueOffice, ownPlace: string | undefined): string | undefined {
  const central = office.level === 'central';
  const place = central ? '' : office.place || (ownPlace === undefined ? '' : bareKey(ownPlace).trim());
  return !central && place === '' ? undefined : `${office.titleId}|${office.organId}|${place}`;
}
