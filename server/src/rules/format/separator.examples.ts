import type { RuleExamples } from '../types';
import { draft } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/separator',
  bad: [
    { language: 'vi', text: draft({ separator: '⟦----------⟧' }), message: 'dashes', fixed: draft() },
    { language: 'vi', text: draft({ separator: '⟦___________⟧' }), message: 'dashes', fixed: draft() },
  ],
  good: [
    { language: 'vi', text: draft() },
    { language: 'vi', text: draft({ star: '\\*', separator: '\\-----' }) },
  ],
};
