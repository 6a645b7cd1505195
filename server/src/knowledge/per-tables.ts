import { lazyFor } from '../text/lazy';
import type { Knowledge } from './types';

/** What is made of the tables of a knowledge, once for all that share them: an office's own rows stand apart (`Knowledge.tables`). */
export function perTables<T extends object>(make: (tables: Knowledge) => T): (knowledge: Knowledge) => T {
  const of = lazyFor(make);
  return (knowledge) => of(knowledge.tables ?? knowledge);
}
