/** The operators of every family; `types.ts` says what they are. */
import { operators as insertedCitation } from './insertions/citation';
import { operators as insertedDate } from './insertions/date';
import { operators as formatOfDrafts } from './insertions/format';
import { operators as insertedList } from './insertions/list';
import { operators as insertedTitle } from './insertions/title';
import { operators as citation } from './mutations/citation';
import { operators as date } from './mutations/date';
import { operators as format } from './mutations/format';
import { operators as list } from './mutations/list';
import { operators as text } from './mutations/text';
import { operators as title } from './mutations/title';
import type { Operator } from './types';

export const operators: readonly Operator[] = [
  ...citation,
  ...date,
  ...format,
  ...list,
  ...text,
  ...title,
  // What brings a passage of its own comes last: it makes up for the places that the texts lack.
  ...insertedCitation,
  ...insertedDate,
  ...formatOfDrafts,
  ...insertedList,
  ...insertedTitle,
];
