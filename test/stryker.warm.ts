/** Reads a draft of each language, so that all that is made once is made when the tests are loaded (`docs/mutation.md`). */
import { exampleDrafts } from './support/trust/texts';
import { checkText } from './support/check';

for (const draft of exampleDrafts()) checkText(draft);
