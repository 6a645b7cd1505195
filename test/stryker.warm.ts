/**
 * Reads a draft of each language, so that all that is made once is made when the tests are loaded, and has each test read
 * its words anew: what one change makes of a word must not stay for the next (`docs/mutation.md`).
 */
import { wordForms } from '../server/src/text/word-forms';
import { exampleDrafts } from './support/trust/texts';
import { checkText } from './support/check';

/** What Stryker notes: how often the code of a change ran while the tests were loaded, and in each of them. */
interface Stryker {
  readonly mutantCoverage?: {
    static: Readonly<Record<string, number>>;
    readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

for (const draft of exampleDrafts()) checkText(draft);
beforeEach(() => wordForms.clear());

/** For a change in code that ran while the tests were loaded all is loaded anew; not where it is code that tests run, too. */
after(() => {
  const { mutantCoverage } = (globalThis as { __stryker__?: Stryker }).__stryker__ ?? {};
  if (!mutantCoverage) return;
  const tested = new Set(Object.values(mutantCoverage.perTest).flatMap((counts) => Object.keys(counts)));
  mutantCoverage.static = Object.fromEntries(
    Object.entries(mutantCoverage.static).filter(([id]) => !tested.has(id)),
  );
});
