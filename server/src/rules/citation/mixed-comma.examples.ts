import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/mixed-comma',
  bad: [
    {
      language: 'vi',
      text: 'Chỉ thị số 01-CT/TU, ngày 02/6/2023; Chỉ thị số 02-CT/TU, ngày 03/6/2023; Chỉ thị số 03-CT/TU⟦ ngày ⟧04/6/2023; Chỉ thị số 04-CT/TU, ngày 05/6/2023.',
      message: 'missing',
      fixed:
        'Chỉ thị số 01-CT/TU, ngày 02/6/2023; Chỉ thị số 02-CT/TU, ngày 03/6/2023; Chỉ thị số 03-CT/TU, ngày 04/6/2023; Chỉ thị số 04-CT/TU, ngày 05/6/2023.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 01-CT/TU ngày 02/6/2023; Chỉ thị số 02-CT/TU ngày 03/6/2023; Chỉ thị số 03-CT/TU⟦, ngày ⟧04/6/2023; Chỉ thị số 04-CT/TU ngày 05/6/2023.',
      message: 'superfluous',
      fixed:
        'Chỉ thị số 01-CT/TU ngày 02/6/2023; Chỉ thị số 02-CT/TU ngày 03/6/2023; Chỉ thị số 03-CT/TU ngày 04/6/2023; Chỉ thị số 04-CT/TU ngày 05/6/2023.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 01-CT/TU, ngày 02/6/2023; Chỉ thị số 02-CT/TU, ngày 03/6/2023; Chỉ thị số 03-CT/TU⟦  ngày ⟧04/6/2023; Chỉ thị số 04-CT/TU, ngày 05/6/2023; Chỉ thị số 05-CT/TU, ngày 05/6/2023.',
      message: 'missing',
      fixed:
        'Chỉ thị số 01-CT/TU, ngày 02/6/2023; Chỉ thị số 02-CT/TU, ngày 03/6/2023; Chỉ thị số 03-CT/TU,  ngày 04/6/2023; Chỉ thị số 04-CT/TU, ngày 05/6/2023; Chỉ thị số 05-CT/TU, ngày 05/6/2023.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 01-CT/TU, ngày 02/6/2023; Chỉ thị số 02-CT/TU, ngày 03/6/2023; Chỉ thị số 03-CT/TU, ngày 04/6/2023; Chỉ thị số 04-CT/TU của Tỉnh uỷ ngày 05/6/2023; Chỉ thị số 05-CT/TU⟦ ⟧05/6/2023.',
      message: 'missing',
      fixed:
        'Chỉ thị số 01-CT/TU, ngày 02/6/2023; Chỉ thị số 02-CT/TU, ngày 03/6/2023; Chỉ thị số 03-CT/TU, ngày 04/6/2023; Chỉ thị số 04-CT/TU của Tỉnh uỷ ngày 05/6/2023; Chỉ thị số 05-CT/TU, 05/6/2023.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 01-CT/TU, ngày 02/6/2023; Chỉ thị số 02-CT/TU⟦ ngày ⟧03/6/2023; Chỉ thị số 03-CT/TU, ngày 04/6/2023.',
      message: 'missing',
      fixed:
        'Chỉ thị số 01-CT/TU, ngày 02/6/2023; Chỉ thị số 02-CT/TU, ngày 03/6/2023; Chỉ thị số 03-CT/TU, ngày 04/6/2023.',
    },
  ],
  good: [
    { language: 'vi', text: 'Chỉ thị số 01-CT/TU, ngày 02/6/2023; Chỉ thị số 02-CT/TU ngày 03/6/2023.' },
    {
      language: 'vi',
      text: 'Chỉ thị số 01-CT/TU, ngày 02/6/2023; Chỉ thị số 02-CT/TU, ngày 03/6/2023; Chỉ thị số 03-CT/TU ngày 04/6/2023; Chỉ thị số 04-CT/TU ngày 05/6/2023.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 01-CT/TU, ngày 02/6/2023; Chỉ thị số 02-CT/TU, ngày 03/6/2023; Chỉ thị số 03-CT/TU, ngày 04/6/2023; Chỉ thị số 04-CT/TU (ngày 05/6/2023).',
    },
  ],
};
