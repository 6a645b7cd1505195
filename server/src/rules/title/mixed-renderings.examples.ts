import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/mixed-renderings',
  bad: [
    {
      language: 'en',
      text: 'The Provincial Party Standing Committee met. The Provincial Party Standing Committee agreed. The ⟦Standing Committee of the Provincial Party Committee⟧ assigned the boards.',
      message: 'mixed',
      fixed:
        'The Provincial Party Standing Committee met. The Provincial Party Standing Committee agreed. The Provincial Party Standing Committee assigned the boards.',
    },
  ],
  good: [
    {
      language: 'en',
      text: 'The Provincial Party Standing Committee met. The Provincial Party Committee agreed. The Provincial Party Standing Committee reported.',
    },
    {
      language: 'en',
      text: 'The Provincial Party Executive Committee met; the Provincial Party Committee Office prepared it.',
    },
  ],
};
