import type { RuleExamples } from '../types';
import { draft } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/header-line',
  bad: [
    {
      language: 'vi',
      text: draft({ heading: '⟦ĐẢNG CỘNG SẢN VIỆT NAN⟧' }),
      message: 'misspelt',
      fixed: draft(),
    },
    {
      language: 'vi',
      text: draft({ heading: '⟦ĐẢNG CỌNG SẢN VIỆT NAM⟧' }),
      message: 'misspelt',
      fixed: draft(),
    },
    {
      language: 'vi',
      text: draft({ heading: '⟦Đảng Cộng sản Việt Nam⟧' }),
      message: 'capitals',
      fixed: draft(),
    },
    {
      language: 'vi',
      text: draft({ heading: '⟦ĐẢNG CỘNG SẢN VIỆT NAM.⟧' }),
      message: 'capitals',
      fixed: draft(),
    },
    {
      language: 'en',
      text: '⟦COMUNIST PARTY OF VIETNAM⟧\nSON HA PROVINCIAL PARTY COMMITTEE\n*\nNo. 15-BC/TU\nSon Ha, June 2, 2026\n\nREPORT',
      message: 'misspelt',
      fixed:
        'COMMUNIST PARTY OF VIETNAM\nSON HA PROVINCIAL PARTY COMMITTEE\n*\nNo. 15-BC/TU\nSon Ha, June 2, 2026\n\nREPORT',
    },
  ],
  good: [
    { language: 'vi', text: draft() },
    { language: 'vi', text: 'ĐẢNG CỘNG SẢN VIỆT NAN' },
    {
      language: 'en',
      text: 'COMMUNIST PARTY OF VIET NAM\nSON HA PROVINCIAL PARTY COMMITTEE\n*\nNo. 15-BC/TU\nSon Ha, June 2, 2026\n\nREPORT',
    },
  ],
};
