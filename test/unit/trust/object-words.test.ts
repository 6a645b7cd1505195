import { doesNotThrow } from 'node:assert/strict';
import { checkText } from '../../support/check';

/** Words that every object answers to: a table asked for one of them must not take it for a row. */
const WORDS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name'];

describe('words that objects answer to', () => {
  for (const language of ['vi', 'en'] as const)
    it(`are words like any other (${language})`, () => {
      for (const word of WORDS)
        for (const text of [
          `${word} ${word}s 5 ${word}.`,
          `Nghị quyết số 57-${word}/TW ngày 03 ${word} 2025; Điều 3 ${word} này; ${word} 2 Điều này.`,
          `Resolution No. 57-NQ/${word}, ${word} 3, 2025; Clause 2 of this ${word}; ${word} 2 of this Article.`,
          `${word}: ngày 3/2/2025, đồng chí ${word}, Bí thư ${word}. ${word} T/M ${word}`,
          `I. ${word}\n1. ${word}\n${word}) ${word}\n05 ${word}: (1) ${word}; (2) ${word}.`,
        ])
          doesNotThrow(() => checkText(text, { language }), text);
    });
});
