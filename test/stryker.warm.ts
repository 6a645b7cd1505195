/**
 * Reads a draft of each language, so that all that is made once is made when the tests are loaded, and has each test read
 * its words anew: what one change makes of a word must not stay for the next (`docs/mutation.md`).
 */
import { wordForms } from '../server/src/text/word-forms';
import { exampleDrafts } from './support/trust/texts';
import { checkText } from './support/check';

for (const draft of exampleDrafts()) checkText(draft);
beforeEach(() => wordForms.clear());
