/** Mistakes in the components of whole documents, put into sound drafts of the Party. */
import type { Operator } from '../../types';
import { components, heading, order, partyForms, stateForms } from './components';
import { lists, rest } from './end';
import { lines } from './lines';

export const operators: readonly Operator[] = [
  ...partyForms,
  ...components,
  ...order,
  ...heading,
  ...stateForms,
  ...lines,
  ...lists,
  ...rest,
];
