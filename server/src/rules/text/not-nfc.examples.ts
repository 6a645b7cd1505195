import type { RuleExamples } from '../types';

/** The examples are written out letter by letter: an editor might compose them unasked. */
export const examples: RuleExamples = {
  rule: 'text/not-nfc',
  bad: [
    {
      language: 'vi',
      text: 'Hội nghị ⟦ti\u0309nh⟧ Sơn Hà bàn về phát triê\u0309n kinh tế.',
      message: 'decomposed',
      fixed: 'Hội nghị tỉnh Sơn Hà bàn về phát triển kinh tế.',
    },
    {
      language: 'en',
      text: 'The Party Committee of ⟦So\u031Bn⟧ Ha\u0300 Province met.',
      message: 'decomposed',
      fixed: 'The Party Committee of Sơn Hà Province met.',
    },
  ],
  good: [
    { language: 'vi', text: 'Hội nghị tỉnh Sơn Hà bàn về phát triển kinh tế\u00A0-\u00A0xã hội.' },
    { language: 'en', text: 'The Party Committee of Sơn Hà Province met.' },
    // No composed form exists: nothing could be done about it.
    { language: 'en', text: 'The sign q\u0301 stands for a term of the survey.' },
  ],
};
