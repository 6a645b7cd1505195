import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/event-day',
  bad: [
    {
      language: 'vi',
      text: 'Ngày 12/5/2025, Ban Chấp hành Đảng bộ tỉnh Sơn Hà tổ chức Hội nghị lần thứ 20 để bàn nhân sự.\nHội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà (ngày ⟦25/6/2025⟧) đã thống nhất.',
      message: 'twoDates',
      related: ['12/5/2025'],
    },
    {
      language: 'vi',
      text: 'Đảng bộ xã An Hoà được thành lập ngày 05/3/1947. Ngày thành lập Đảng bộ xã An Hoà (⟦05/3/1974⟧) là ngày lễ của xã.',
      related: ['05/3/1947'],
    },
    {
      language: 'en',
      text: 'On May 12, 2025, the Provincial Party Committee held its 20th Conference to discuss personnel. The 20th Conference of the Provincial Party Committee on ⟦May 25, 2025⟧ adopted the plan.',
      related: ['May 12, 2025'],
    },
    {
      language: 'vi',
      text: 'Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khoá XIII họp từ ngày 02/10/2023 đến ngày 08/10/2023.\nSau Hội nghị Trung ương 8 khoá XIII (⟦02/11/2023⟧), Tỉnh uỷ ban hành Kế hoạch.',
      message: 'twoDates',
      related: ['02/10/2023 đến ngày 08/10/2023'],
    },
    {
      language: 'vi',
      text: 'Kỳ họp thứ 8, Quốc hội khoá XV khai mạc ngày 21/10/2024. Kỳ họp thứ 8 Quốc hội khoá XV khai mạc ngày ⟦21/11/2024⟧.',
      related: ['21/10/2024'],
    },
    {
      language: 'vi',
      text: 'Lễ khánh thành cầu Sông Hà được tổ chức ngày 19/8/2025. Tại Lễ khánh thành cầu Sông Hà (⟦ngày 18 tháng 9 năm 2025⟧), đồng chí Bí thư Tỉnh uỷ phát biểu.',
      related: ['19/8/2025'],
    },
    {
      language: 'vi',
      text: 'Ngày thành lập Đảng bộ tỉnh Sơn Hà (05/3/1947) là ngày lễ của tỉnh. Kỷ niệm 80 năm Ngày thành lập Đảng bộ tỉnh Sơn Hà (⟦05/3/1974⟧).',
      related: ['05/3/1947'],
    },
    {
      language: 'en',
      text: 'The 8th session of the 15th National Assembly opened on October 21, 2024. The 8th session of the 15th National Assembly opened on ⟦November 21, 2024⟧.',
      related: ['October 21, 2024'],
    },
    {
      language: 'en',
      text: 'The inauguration of the Son Ha Bridge was held on August 19, 2025. After the inauguration of the Son Ha Bridge (⟦September 18, 2025⟧), traffic grew.',
      related: ['August 19, 2025'],
    },
    {
      language: 'vi',
      text: 'Đảng bộ xã An Hoà được thành lập ngày 05/3/1947. Ngày thành lập Đảng bộ xã An Hoà (⟦15/3/1947⟧) là ngày lễ của xã.',
      message: 'twoDates',
      related: ['05/3/1947'],
    },
    {
      language: 'vi',
      text: 'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà khoá XX họp ngày 12/5/2025. Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà khoá XX họp ngày ⟦20/6/2022⟧.',
      message: 'twoDates',
      related: ['12/5/2025'],
    },
    {
      language: 'vi',
      text: 'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà khoá XX họp ngày 12/5/2025. Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà họp ngày ⟦20/6/2022⟧.',
      message: 'twoDates',
      related: ['12/5/2025'],
    },
    {
      language: 'vi',
      text: 'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà họp ngày ⟦20/6/2025⟧. Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà họp ngày 12/5/2025. Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà họp ngày 12/5/2025.',
      message: 'twoDates',
      related: ['12/5/2025'],
    },
    {
      language: 'vi',
      text: 'Kỳ họp thứ 8, Quốc hội khoá XV khai mạc ngày 21/10/2024. Kỳ họp thứ 8 Quốc hội khoá XV khai mạc ngày ⟦23/10/2024⟧.',
      message: 'twoDates',
      related: ['21/10/2024'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Ngày 12/5/2025, Tỉnh uỷ ban hành Kế hoạch tổ chức Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh. Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh họp ngày 25/6/2025. Ngày 30/6/2025, Đảng uỷ xã An Hoà tổ chức Hội nghị lần thứ 20.',
    },
    {
      language: 'vi',
      text: 'Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khoá XIII họp từ ngày 02/10/2023 đến ngày 08/10/2023. Hội nghị Trung ương 8 khoá XIII (08/10/2023) thành công.',
    },
    {
      language: 'vi',
      text: 'Kỳ họp thứ 8, Quốc hội khoá XV khai mạc ngày 21/10/2024. Kỳ họp thứ 8 Quốc hội khoá XV bế mạc ngày 30/11/2024. Kỳ họp thứ 8 Quốc hội khoá XIV khai mạc ngày 21/10/2019.',
    },
    {
      language: 'vi',
      text: 'Hội nghị giao ban ngày 05/3/2025. Hội nghị giao ban ngày 09/4/2025. Hội nghị tổng kết năm 2024 của Đảng uỷ xã Bình Lâm, ngày 10/01/2025; Hội nghị tổng kết năm 2024 của Đảng uỷ xã Bình Lâm, ngày 15/01/2025.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khoá XIII, ngày 24/11/2023. Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khoá XIII, ngày 02/10/2023.',
    },
    {
      language: 'vi',
      text: 'Lễ khánh thành cầu Sông Hà dự kiến tổ chức ngày 02/9/2025. Lễ khánh thành cầu Sông Hà được tổ chức ngày 19/8/2025.',
    },
    {
      language: 'vi',
      text: 'Ngày thành lập Đảng bộ tỉnh Sơn Hà (05/3/1947). Ngày thành lập Đảng bộ tỉnh Sơn Hà (01/7/2025) sau hợp nhất.',
    },
    {
      language: 'en',
      text: 'The 25th Conference of the Provincial Party Executive Committee, term XI, was held on March 12, 2025. The 25th Conference of the Provincial Party Executive Committee, term X, was held on May 6, 2020.',
    },
    {
      language: 'en',
      text: 'The Resolution of the 8th plenum of the 13th Party Central Committee dated November 24, 2023. The 8th plenum of the 13th Party Central Committee was held on October 2, 2023.',
    },
    {
      language: 'vi',
      text: 'Kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025). Ngày thành lập Đảng Cộng sản Việt Nam (03/3/1930) là ngày lễ lớn.',
    },
    {
      language: 'vi',
      text: 'Đảng bộ xã An Hoà được thành lập ngày 05/3/1947. Ngày thành lập Đảng bộ xã An Hoà (05/4/1967) là ngày lễ của xã.',
    },
    {
      language: 'vi',
      text: 'Đảng bộ xã An Hoà được thành lập ngày 05/3/1947. Ngày thành lập Đảng bộ xã An Hoà (06/3/1967) là ngày lễ của xã.',
    },
    {
      language: 'vi',
      text: 'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà họp ngày 12/5/2025. Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà họp ngày 20/6/2020.',
    },
    {
      language: 'vi',
      text: 'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà khoá XX họp ngày 12/5/2025. Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà khoá XIX họp ngày 20/6/2019. Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh Sơn Hà họp ngày 21/6/2019.',
    },
    {
      language: 'vi',
      text: 'Kỳ họp thứ 8, Quốc hội khoá XV khai mạc ngày 21/10/2024. Kỳ họp thứ 8 Quốc hội khoá XV khai mạc ngày 20/10/2024.',
    },
    {
      language: 'vi',
      text: 'Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khoá XIII họp từ ngày 08/10/2023 đến ngày 02/10/2023. Hội nghị Trung ương 8 khoá XIII (02/11/2023) thành công.',
    },
  ],
};
