import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/congress-day',
  bad: [
    {
      language: 'vi',
      text: 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, ngày ⟦25/6/2021⟧.',
      message: 'national',
    },
    {
      language: 'vi',
      text: 'Đại hội đại biểu Đảng bộ tỉnh lần thứ XX khai mạc ngày 15/9/2025.\nĐại hội đại biểu Đảng bộ tỉnh lần thứ XX, ngày ⟦15/10/2025⟧.',
      message: 'twoDates',
      related: ['15/9/2025'],
    },
    {
      language: 'en',
      text: 'The 13th National Party Congress was held on ⟦June 25, 2021⟧.',
      message: 'national',
    },
    {
      language: 'vi',
      text: 'Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XVIII, nhiệm kỳ 2025 - 2030, khai mạc ngày 12/10/2025. Ngày ⟦25/11/2025⟧, Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XVIII được tổ chức trọng thể.',
      related: ['12/10/2025'],
    },
    { language: 'vi', text: 'Đại hội XIII của Đảng họp ngày ⟦15/3/2021⟧.', message: 'national' },
    {
      language: 'vi',
      text: 'Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XX họp ngày 05/10/2020. Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XX họp ngày ⟦25/10/2020⟧.',
      message: 'twoDates',
      related: ['05/10/2020'],
    },
    { language: 'vi', text: 'Đại hội II của Đảng họp ngày ⟦15/3/1951⟧.', message: 'national' },
  ],
  good: [
    {
      language: 'vi',
      text: 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng diễn ra từ ngày 25/01/2021 đến ngày 01/02/2021. Ngày 01/6/2021, Đại hội đại biểu toàn quốc lần thứ XIII của Đảng được Tỉnh uỷ đánh giá cao.',
    },
    { language: 'vi', text: 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, ngày 26/01/2021.' },
    {
      language: 'vi',
      text: 'Đại hội đại biểu Đảng bộ tỉnh lần thứ XX khai mạc ngày 15/9/2025; Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, ngày 17/9/2025.',
    },
    { language: 'en', text: 'The 13th National Party Congress was held on January 26, 2021.' },
    { language: 'vi', text: 'Đại hội XIII của Đảng (từ ngày 25/01/2021 đến ngày 01/02/2021).' },
    {
      language: 'vi',
      text: 'Đại hội đại biểu Đảng bộ tỉnh lần thứ XX họp ngày 05/10/2020. Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX họp ngày 05/10/2015.',
    },
    {
      language: 'vi',
      text: 'Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XX họp ngày 05/10/2020. Đại hội đại biểu Đảng bộ tỉnh An Hoà lần thứ XX họp ngày 25/10/2020.',
    },
  ],
};
