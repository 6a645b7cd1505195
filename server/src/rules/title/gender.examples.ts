import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/gender',
  bad: [
    {
      language: 'en',
      text: "Comrade Tran Thi Mo - Chairwoman of the Provincial People's Council opened the session.\nComrade Tran Thi Mo - ⟦Chairman of the Provincial People's Council⟧ reported.",
      message: 'flip',
      fixed:
        "Comrade Tran Thi Mo - Chairwoman of the Provincial People's Council opened the session.\nComrade Tran Thi Mo - Chairwoman of the Provincial People's Council reported.",
    },
    {
      language: 'en',
      text: "In her closing speech, Comrade Tran Thi Mo - Secretary of the Provincial Party Committee, ⟦Chairman of the Provincial People's Council⟧ thanked the delegates.",
      message: 'pronoun',
      fixed:
        "In her closing speech, Comrade Tran Thi Mo - Secretary of the Provincial Party Committee, Chairwoman of the Provincial People's Council thanked the delegates.",
    },
    {
      language: 'en',
      text: "Mr. Le Van Sau, ⟦Vice Chairwoman of the Provincial People's Committee⟧, spoke.",
      message: 'address',
      fixed: "Mr. Le Van Sau, Vice Chairman of the Provincial People's Committee, spoke.",
    },
  ],
  good: [
    {
      language: 'en',
      text: "In her speech, Comrade Tran Thi Mo - Chairwoman of the Provincial People's Council thanked the delegates.",
    },
    {
      language: 'en',
      text: "Comrade Tran Thi Mo - Chairman of the Provincial People's Council spoke.\nChairman of the Provincial People's Council Tran Thi Mo concluded.",
    },
    {
      language: 'en',
      text: "Comrade Le Van Sau - Chairman of the Provincial People's Committee received Comrade Tran Thi Mo and her delegation.",
    },
  ],
};
