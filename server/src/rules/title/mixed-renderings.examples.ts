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
      alternatives: [
        'The Standing Committee of the Provincial Party Committee met. The Standing Committee of the Provincial Party Committee agreed. The Standing Committee of the Provincial Party Committee assigned the boards.',
      ],
      related: ['Provincial Party Standing Committee'],
    },
    {
      language: 'en',
      text: "The Provincial People's Committee met. The Provincial People's Committee agreed. The ⟦People's Committee of the Province⟧ reported.",
      fixed:
        "The Provincial People's Committee met. The Provincial People's Committee agreed. The Provincial People's Committee reported.",
      alternatives: [
        "The People's Committee of the Province met. The People's Committee of the Province agreed. The People's Committee of the Province reported.",
      ],
      related: ["Provincial People's Committee"],
    },
    {
      language: 'en',
      text: "Comrade Le Van Sau, Standing Vice Chairman of the Provincial People's Committee, spoke.\nComrade Le Van Sau, ⟦Permanent Vice Chairman of the Provincial People's Committee⟧, concluded.",
      fixed:
        "Comrade Le Van Sau, Standing Vice Chairman of the Provincial People's Committee, spoke.\nComrade Le Van Sau, Standing Vice Chairman of the Provincial People's Committee, concluded.",
      alternatives: [
        "Comrade Le Van Sau, Permanent Vice Chairman of the Provincial People's Committee, spoke.\nComrade Le Van Sau, Permanent Vice Chairman of the Provincial People's Committee, concluded.",
      ],
      related: ["Standing Vice Chairman of the Provincial People's Committee"],
    },
    {
      language: 'en',
      text: "The ⟦People's Committee of the Province⟧ met. The Provincial People's Committee agreed. The Provincial People's Committee reported.",
      message: 'mixed',
      fixed:
        "The Provincial People's Committee met. The Provincial People's Committee agreed. The Provincial People's Committee reported.",
      alternatives: [
        "The People's Committee of the Province met. The People's Committee of the Province agreed. The People's Committee of the Province reported.",
      ],
      related: ["Provincial People's Committee"],
    },
    {
      language: 'en',
      text: 'The Standing Committee of the Provincial Party Committee met. The Standing Committee of the Provincial Party Committee agreed. The ⟦Provincial Party Standing Committee⟧ assigned the boards. The ⟦Provincial Party Standing Committee⟧ concluded.',
      message: 'mixed',
      fixed:
        'The Standing Committee of the Provincial Party Committee met. The Standing Committee of the Provincial Party Committee agreed. The Standing Committee of the Provincial Party Committee assigned the boards. The Standing Committee of the Provincial Party Committee concluded.',
      alternatives: [
        'The Standing Committee of the Provincial Party Committee met. The Standing Committee of the Provincial Party Committee agreed. The Standing Committee of the Provincial Party Committee assigned the boards. The Standing Committee of the Provincial Party Committee concluded.',
        'The Provincial Party Standing Committee met. The Provincial Party Standing Committee agreed. The Provincial Party Standing Committee assigned the boards. The Provincial Party Standing Committee concluded.',
      ],
      related: [
        'Standing Committee of the Provincial Party Committee',
        'Standing Committee of the Provincial Party Committee',
      ],
    },
    {
      language: 'en',
      text: 'The Director of the Provincial Department of Finance spoke. The ⟦Head of the Provincial Department of Finance⟧ concluded.',
      message: 'mixed',
      fixed:
        'The Director of the Provincial Department of Finance spoke. The Director of the Provincial Department of Finance concluded.',
      alternatives: [
        'The Head of the Provincial Department of Finance spoke. The Head of the Provincial Department of Finance concluded.',
      ],
      related: ['Director of the Provincial Department of Finance'],
    },
    {
      language: 'en',
      text: "The Provincial Party Committee's Office met. The ⟦Office of the Provincial Party Committee⟧ agreed. The Provincial Party Committee's Office reported.",
      message: 'mixed',
      fixed:
        "The Provincial Party Committee's Office met. The Provincial Party Committee's Office agreed. The Provincial Party Committee's Office reported.",
      alternatives: [
        'The Office of the Provincial Party Committee met. The Office of the Provincial Party Committee agreed. The Office of the Provincial Party Committee reported.',
      ],
      related: ["Provincial Party Committee's Office"],
    },
    {
      language: 'en',
      text: "Standing Vice Chairman of the Provincial People's Committee Le Van Sau met ⟦Vice Standing Chairman of the Provincial People's Committee⟧ Do Van Nam.",
      message: 'mixed',
      fixed:
        "Standing Vice Chairman of the Provincial People's Committee Le Van Sau met Standing Vice Chairman of the Provincial People's Committee Do Van Nam.",
      alternatives: [
        "Vice Standing Chairman of the Provincial People's Committee Le Van Sau met Vice Standing Chairman of the Provincial People's Committee Do Van Nam.",
      ],
      related: ["Standing Vice Chairman of the Provincial People's Committee"],
    },
    {
      language: 'en',
      text: 'The An Hoa Ward Party Committee met. The ⟦Party Committee of An Hoa Ward⟧ agreed. The An Hoa Ward Party Committee left.',
      message: 'mixed',
      fixed:
        'The An Hoa Ward Party Committee met. The An Hoa Ward Party Committee agreed. The An Hoa Ward Party Committee left.',
      alternatives: [
        'The Party Committee of An Hoa Ward met. The Party Committee of An Hoa Ward agreed. The Party Committee of An Hoa Ward left.',
      ],
      related: ['An Hoa Ward Party Committee'],
    },
    {
      language: 'en',
      text: 'The Provincial Party Executive Committee met. The ⟦Executive Committee of the Provincial Party Committee⟧ agreed. The Provincial Party Committee left.',
      message: 'mixed',
      fixed:
        'The Provincial Party Executive Committee met. The Provincial Party Executive Committee agreed. The Provincial Party Committee left.',
      alternatives: [
        'The Executive Committee of the Provincial Party Committee met. The Executive Committee of the Provincial Party Committee agreed. The Provincial Party Committee left.',
      ],
      related: ['Provincial Party Executive Committee'],
    },
  ],
  good: [
    {
      language: 'en',
      text: 'The 14th National Congress of the Communist Party of Vietnam was held in January. Its Resolution, the Resolution of the 14th National Party Congress, was studied.',
    },
    {
      language: 'en',
      text: 'The Department of Education & Training met. The Department of Education and Training reported.',
    },
    {
      language: 'en',
      text: 'Meetings of the Party Cell are held monthly. The Party Cells report every quarter.',
    },
    {
      language: 'en',
      text: 'The Provincial Party Committee met. The Party Committee of the provincial agencies reported.',
    },
    {
      language: 'en',
      text: "The Party Committee of the Provincial People's Council works with the Provincial Party Committee.",
    },
    {
      language: 'en',
      text: 'The Party Central Committee issued it. The tasks given by the Central Committee were done.',
    },
    {
      language: 'en',
      text: 'The Standing Committee of the Provincial Party Committee and the Standing Board of the Provincial Party Committee met.',
    },
    {
      language: 'en',
      text: 'The Ward Party Committee met. The Commune Party Committee met too.',
    },
    {
      language: 'en',
      text: 'The Provincial Party Standing Committee met. The Provincial Party Committee agreed. The Provincial Party Standing Committee reported.',
    },
    {
      language: 'en',
      text: 'The Provincial Party Executive Committee met; the Provincial Party Committee Office prepared it.',
    },
    {
      language: 'en',
      text: 'PROVINCIAL PARTY STANDING COMMITTEE\n\nThe Standing Committee of the Provincial Party Committee met.',
    },
    {
      language: 'en',
      text: 'The Provincial Party Standing Committee met. The book “Standing Committee of the Provincial Party Committee” was shown.',
    },
    {
      language: 'en',
      text: "The An Binh Commune People's Committee met. The People's Committee of An Hoa Commune reported.",
    },
    {
      language: 'en',
      text: "Vice Chairman of the Provincial People's Committee Le Van Sau spoke. Vice Chairmen of the Provincial People's Committee attended. Vice Chairperson of the Provincial People's Committee Tran Thi Mo spoke.",
    },
    {
      language: 'en',
      text: 'The Deputy Secretaries of the Provincial Party Committee attended. Comrade Le Van Sau, Deputy Secretary of the Provincial Party Committee, spoke.',
    },
    {
      language: 'en',
      text: 'The Party Secretary of An Hoa Commune spoke. The Secretary of the Party Committee of An Hoa Commune concluded.',
    },
    {
      language: 'en',
      text: 'The Provincial  Party Standing Committee met. The Provincial Party Standing Committee agreed.',
    },
    {
      language: 'en',
      text: "The Provincial Party Standing Committee's report was read. The Provincial Party Standing Committee agreed.",
    },
    {
      language: 'en',
      text: 'The Provincial Party Standing Committee, the Standing Committee of the Provincial Party Committee and the boards met.',
    },
    {
      language: 'en',
      text: 'The Party Secretary of the Provincial Party Committee spoke. The Secretary of the Provincial Party Committee agreed.',
    },
    {
      language: 'en',
      text: "The Chairpersons of the Provincial People's Committee met. The Chairwomen of the Provincial People's Committee agreed. The Chairs of the Provincial People's Committee left.",
    },
    {
      language: 'en',
      text: 'Deputy Secretaries of the Provincial Party Committee spoke. Deputy Secretary of the Provincial Party Committee Le Van Sau agreed.',
    },
    {
      language: 'en',
      text: "PROVINCIAL PEOPLE'S COMMITTEE. The People's Committee of the Province. The people's committee of the province.",
    },
    {
      language: 'en',
      text: 'The An Hoa Ward Party Committee met. The Party Committee of An Hoa Commune agreed. The Party Committee of Binh Lam Ward left.',
    },
    {
      language: 'en',
      text: 'The Director of the Department of Finance spoke. The director of the Department of Finance agreed. The Head of the Department of Health left.',
    },
  ],
};
