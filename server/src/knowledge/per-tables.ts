import type { Knowledge } from './types';

/** What is made of the tables of a knowledge, once for all that share them: an office's own rows stand apart (`Knowledge.tables`). */
export function perTables<T extends object>(make: (tables: Knowledge) => T): (knowledge: Knowledge) => T {
  const made = new WeakMap<Knowledge, T>();
  return (knowledge) => {
    const tables = knowledge.tables ?? knowledge;
    let known = made.get(tables);
    if (!known) made.set(tables, (known = make(tables)));
    return known;
  };
}
