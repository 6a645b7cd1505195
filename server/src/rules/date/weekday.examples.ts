import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/weekday',
  bad: [
    // 03/12/2026 is a Thursday.
    {
      language: 'vi',
      text: 'Hội nghị diễn ra vào thứ Năm và ⟦thứ Bảy⟧, các ngày 03 và 04/12/2026.',
      fixed: 'Hội nghị diễn ra vào thứ Năm và thứ Sáu, các ngày 03 và 04/12/2026.',
    },
    {
      language: 'en',
      text: 'The session was held on ⟦Wednesday⟧ and Friday, December 3 and 4, 2026.',
      fixed: 'The session was held on Thursday and Friday, December 3 and 4, 2026.',
    },
    {
      language: 'en',
      text: 'It met on 3, 4 and 5 December 2026 (Thursday, Friday and ⟦Sunday⟧).',
      fixed: 'It met on 3, 4 and 5 December 2026 (Thursday, Friday and Saturday).',
    },
    {
      language: 'vi',
      text: 'Ngày bầu cử toàn quốc là ⟦Thứ bảy, ngày 15/3/2026⟧.',
      fixed: 'Ngày bầu cử toàn quốc là Chủ nhật, ngày 15/3/2026.',
      alternatives: ['Ngày bầu cử toàn quốc là Thứ bảy, ngày 14/3/2026.'],
    },
    {
      language: 'vi',
      text: 'Chi bộ họp ⟦Thứ bảy, ngày 15/3/2026⟧.',
      fixed: 'Chi bộ họp Chủ nhật, ngày 15/3/2026.',
      alternatives: ['Chi bộ họp Thứ bảy, ngày 14/3/2026.'],
    },
    {
      language: 'vi',
      text: 'Thời gian: 8 giờ 00, ⟦Thứ Hai, ngày 14/01/2025⟧, tại Hội trường Tỉnh uỷ.',
      message: 'contradicts',
      fixed: 'Thời gian: 8 giờ 00, Thứ Ba, ngày 14/01/2025, tại Hội trường Tỉnh uỷ.',
      alternatives: ['Thời gian: 8 giờ 00, Thứ Hai, ngày 13/01/2025, tại Hội trường Tỉnh uỷ.'],
    },
    {
      language: 'vi',
      text: 'Hội nghị khai mạc sáng ⟦thứ Năm, ngày 05 tháng 3 năm 2025⟧.',
      fixed: 'Hội nghị khai mạc sáng thứ Tư, ngày 05 tháng 3 năm 2025.',
      alternatives: ['Hội nghị khai mạc sáng thứ Năm, ngày 06 tháng 3 năm 2025.'],
    },
    {
      language: 'vi',
      text: 'Thời gian: ngày ⟦14/01/2025, thứ Tư⟧, tại Sơn Hà.',
      fixed: 'Thời gian: ngày 14/01/2025, thứ Ba, tại Sơn Hà.',
      alternatives: ['Thời gian: ngày 15/01/2025, thứ Tư, tại Sơn Hà.'],
    },
    {
      language: 'vi',
      text: '⟦Thứ Hai, ngày 14/01/2025⟧, Tỉnh uỷ họp.',
      fixed: 'Thứ Ba, ngày 14/01/2025, Tỉnh uỷ họp.',
      alternatives: ['Thứ Hai, ngày 13/01/2025, Tỉnh uỷ họp.'],
    },
    {
      language: 'vi',
      text: 'Ban Thường vụ họp vào ⟦28/3/2025 (thứ Bảy⟧).',
      fixed: 'Ban Thường vụ họp vào 28/3/2025 (thứ Sáu).',
      alternatives: ['Ban Thường vụ họp vào 29/3/2025 (thứ Bảy).'],
    },
    {
      language: 'vi',
      text: 'Lễ công bố tổ chức vào ⟦Chủ nhật, 14/01⟧ tới.',
      date: '2025-01-02',
      fixed: 'Lễ công bố tổ chức vào Thứ Ba, 14/01 tới.',
      alternatives: ['Lễ công bố tổ chức vào Chủ nhật, 12/01 tới.'],
    },
    {
      language: 'vi',
      text: 'Tỉnh uỷ họp sáng ⟦thứ Sáu, ngày 14/01/2025⟧.',
      fixed: 'Tỉnh uỷ họp sáng thứ Ba, ngày 14/01/2025.',
      alternatives: ['Tỉnh uỷ họp sáng thứ Sáu, ngày 17/01/2025.'],
    },
    // The nearest Friday is in another month.
    {
      language: 'vi',
      text: 'Tỉnh uỷ họp sáng ⟦thứ Sáu, ngày 01/3/2025⟧.',
      fixed: 'Tỉnh uỷ họp sáng thứ Bảy, ngày 01/3/2025.',
    },
    {
      language: 'vi',
      text: '⟦THỨ HAI, NGÀY 14/01/2025⟧',
      fixed: 'THỨ BA, NGÀY 14/01/2025',
      alternatives: ['THỨ HAI, NGÀY 13/01/2025'],
    },
    {
      language: 'en',
      text: 'The conference opens on ⟦Monday, January 14, 2025⟧ in Son Ha.',
      fixed: 'The conference opens on Tuesday, January 14, 2025 in Son Ha.',
      alternatives: ['The conference opens on Monday, January 13, 2025 in Son Ha.'],
    },
    {
      language: 'en',
      text: 'The review was held on ⟦Sunday 28 March 2025⟧.',
      fixed: 'The review was held on Friday 28 March 2025.',
      alternatives: ['The review was held on Sunday 30 March 2025.'],
    },
    {
      language: 'vi',
      text: 'Tỉnh uỷ họp ngày ⟦14/01/2025 (thứ tư⟧).',
      message: 'contradicts',
      fixed: 'Tỉnh uỷ họp ngày 14/01/2025 (thứ Ba).',
      alternatives: ['Tỉnh uỷ họp ngày 15/01/2025 (thứ tư).'],
    },
    {
      language: 'en',
      text: 'It met on ⟦January 14, 2025, Monday⟧, in Son Ha.',
      message: 'contradicts',
      fixed: 'It met on January 14, 2025, Tuesday, in Son Ha.',
      alternatives: ['It met on January 13, 2025, Monday, in Son Ha.'],
    },
    {
      language: 'en',
      text: 'It met on ⟦Monday morning, January 14, 2025⟧, in Son Ha.',
      message: 'contradicts',
      fixed: 'It met on Tuesday morning, January 14, 2025, in Son Ha.',
      alternatives: ['It met on Monday morning, January 13, 2025, in Son Ha.'],
    },
    {
      language: 'vi',
      text: 'Tỉnh uỷ họp chiều ⟦chủ nhật ngày 14/01/2025⟧.',
      message: 'contradicts',
      fixed: 'Tỉnh uỷ họp chiều thứ Ba ngày 14/01/2025.',
      alternatives: ['Tỉnh uỷ họp chiều chủ nhật ngày 12/01/2025.'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Họp vào thứ Năm, thứ Sáu, ngày 03, 04/12/2026; thứ Hai, các ngày 03, 04/12/2026.',
    },
    {
      language: 'vi',
      text: 'Tại kỳ họp thứ ba và thứ tư, ngày 03 và 04/12/2026, Hội đồng nhân dân xã thông qua.',
    },
    {
      language: 'en',
      text: 'It met on Thursday and Friday, 3 and 4 December 2026; on Monday, 3 and 4 December 2026.',
    },
    {
      language: 'vi',
      text: 'Đại hội đại biểu lần Thứ ba, ngày 15/3/2026 đã bế mạc; giải thưởng thứ ba, ngày 15/3/2026.',
    },
    // Too far from the draft's day: which year is meant is not known.
    { language: 'vi', text: 'Sáng thứ Sáu, 14/01, Tỉnh uỷ tổ chức gặp mặt.', date: '2025-06-30' },
    { language: 'vi', text: 'Họp ngày 14/01/2025, Thứ Tư, ngày 15/01/2025.' },
    { language: 'vi', text: 'Thời gian: 8 giờ 00, Thứ Ba, ngày 14/01/2025.' },
    {
      language: 'vi',
      text: 'Tại kỳ họp thứ năm, ngày 14/01/2025, Hội đồng nhân dân tỉnh thông qua 12 nghị quyết.',
    },
    { language: 'vi', text: 'Đại hội lần thứ hai ngày 14/01/2025 bầu 15 đồng chí.' },
    { language: 'vi', text: 'Sáng thứ Sáu, 14/01, Tỉnh uỷ tổ chức gặp mặt.' },
    { language: 'vi', text: 'Họp chi bộ vào thứ Hai, ngày 30/02/2025.' },
    {
      language: 'vi',
      text: 'Thứ hai, ngày 14/01/2025, Tỉnh uỷ đã ban hành kế hoạch; thứ ba, ngày 14/01/2025 đã kiểm tra.',
    },
    { language: 'en', text: 'The conference opens on Tuesday, January 14, 2025.' },
    { language: 'en', text: 'On the morning of Tuesday, January 14, the Party Executive Committee met.' },

    // “thứ tư” in small letters may go on counting.
    { language: 'vi', text: 'Tỉnh uỷ họp ngày 14/01/2025, thứ tư, các chi bộ báo cáo.' },
  ],
};
