import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'text/misspelt-word',
  bad: [
    {
      language: 'en',
      text: 'ON BEHALF OF THE STANDING COMMITTEE\nDEPUTY ⟦SECERTARY⟧',
      message: 'term',
      fixed: 'ON BEHALF OF THE STANDING COMMITTEE\nDEPUTY SECRETARY',
    },
    {
      language: 'en',
      text: "The Standing ⟦Comittee⟧ of the Provincial Party Committee heard the City People's Committee's report.",
      message: 'term',
      fixed:
        "The Standing Committee of the Provincial Party Committee heard the City People's Committee's report.",
    },
    {
      language: 'en',
      text: "The ⟦Goverment⟧'s decree takes effect on February 5, 2026.",
      message: 'term',
      fixed: "The Government's decree takes effect on February 5, 2026.",
    },
    {
      language: 'en',
      text: 'Phu Khe, 18 ⟦Setember⟧ 2026',
      message: 'term',
      fixed: 'Phu Khe, 18 September 2026',
    },
    {
      language: 'en',
      text: 'The Resolution of the ⟦13rd⟧ National Party Congress was studied.',
      message: 'ordinal',
      fixed: 'The Resolution of the 13th National Party Congress was studied.',
    },
    {
      language: 'en',
      text: 'The Provincial Party Committee held its ⟦22th⟧ plenum.',
      message: 'ordinal',
      fixed: 'The Provincial Party Committee held its 22nd plenum.',
    },
  ],
  good: [
    {
      language: 'en',
      text: "The ministers, chairmen and chairwomen of the organizations' committees were committed to the revolution.",
    },
    {
      language: 'en',
      text: 'The 1st, 2nd, 3rd, 11th, 12th, 13th, 21st, 22nd, 23rd, 101st and 111th plenums.',
    },
    { language: 'en', text: 'See https://example.vn/goverment and secratary@example.vn.' },
    {
      language: 'en',
      text: 'COMUNIST PARTY OF VIETNAM\nSON HA PROVINCIAL PARTY COMMITTEE\n*\nNo. 15-BC/TU\nSon Ha, June 2, 2026\n\nREPORT',
    },
    {
      language: 'en',
      text: 'The programmes of the districts were resident in rational, notional internals.',
    },
  ],
};
