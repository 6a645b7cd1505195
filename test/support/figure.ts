import { appendFileSync } from 'node:fs';

/** Notes what a test has tried, for `npm run reliability`; elsewhere it does nothing. Figures must not differ from run to run. */
export function figure(what: string, count: number): void {
  const file = process.env['PARTYDOC_FIGURES'];
  if (file !== undefined && file !== '') appendFileSync(file, `${JSON.stringify({ what, count })}\n`);
}
