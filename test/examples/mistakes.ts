import type { RuleId } from '../../server/src/rules/types';

/**
 * A mistake planted in an example draft, written down from the plan of the draft, not from what the rules say. Where a
 * contradiction may be marked at either of two places, both are given. A place is a text that stands once in its draft.
 */
export interface Planted {
  readonly at: string | readonly string[];
  readonly rule: RuleId;
}

export const planted: Readonly<Record<string, readonly Planted[]>> = {
  'thong-bao-hoi-nghi-mistakes.vbd': [
    { at: 'Thứ Ba, ngày 21/9/2026', rule: 'date/weekday' },
    { at: 'Bí thư Uỷ ban nhân dân tỉnh', rule: 'title/role-organ' },
    { at: 'Phó Chủ tịch Uỷ ban Kiểm tra Tỉnh uỷ', rule: 'title/role-organ' },
    { at: '57–NQ/TW', rule: 'citation/malformed-number' },
    { at: '68-NQ/TW, ngày 05/4/2025', rule: 'citation/catalogue' },
    { at: 'Kết luận số 52-CT/TW', rule: 'citation/type-mismatch' },
    { at: 'Ngày 31/9/2026', rule: 'date/impossible' },
    { at: ['45-KH/TU, ngày 12/3/2026', '45-KH/TU, ngày 13/3/2026'], rule: 'citation/two-dates' },
    { at: 'từ ngày 25/8/2026 đến ngày 20/8/2026', rule: 'date/range-order' },
    { at: '512-QĐ/TU, ngày 15/12/2026', rule: 'date/after-draft' },
    { at: 'Uỷ ban Kiểm tra Tỉnh uỷ, Ban Tổ chức Tỉnh uỷ', rule: 'title/repeated-organ' },
    { at: '05 nhiệm vụ', rule: 'list/announced-count' },
    { at: '66/NQ-TW', rule: 'citation/wrong-system' },
    { at: '7-CT/TW', rule: 'citation/leading-zero' },
    { at: '(4) lấy ý kiến', rule: 'list/missing-label' },
    { at: 'Ban Thường trực Tỉnh uỷ', rule: 'title/rendering' },
    { at: 'd) Việc chấp hành', rule: 'list/missing-label' },
    { at: '193/2025/QH15, ngày 19/02/2025 của Chính phủ', rule: 'citation/issuer-mismatch' },
    { at: '318-CVV/VPTU', rule: 'citation/unknown-type' },
    {
      at: ['đồng chí Trần Thị Mẫu, Phó Bí thư Tỉnh uỷ', 'Đồng chí Trần Thị Mẫu, Bí thư Tỉnh uỷ'],
      rule: 'title/person-contradiction',
    },
  ],
  'conference-notice-mistakes.md': [
    { at: 'Tuesday, September 21, 2026', rule: 'date/weekday' },
    { at: "Secretary of the Provincial People's Committee", rule: 'title/role-organ' },
    { at: 'Commissioner of the Provincial Party Committee', rule: 'title/rendering' },
    { at: '57–NQ/TW', rule: 'citation/malformed-number' },
    { at: '68-NQ/TW dated April 5, 2025', rule: 'citation/catalogue' },
    { at: 'Conclusion No. 52-CT/TW', rule: 'citation/type-mismatch' },
    { at: 'September 31, 2026', rule: 'date/impossible' },
    { at: ['45-KH/TU dated March 12, 2026', '45-KH/TU dated March 13, 2026'], rule: 'citation/two-dates' },
    { at: 'from August 25, 2026 to August 20, 2026', rule: 'date/range-order' },
    { at: '512-QD/TU dated December 15, 2026', rule: 'date/after-draft' },
    { at: 'and the Organisation Commission of the Provincial Party Committee', rule: 'title/repeated-organ' },
    { at: 'five tasks', rule: 'list/announced-count' },
    { at: '66/NQ-TW', rule: 'citation/wrong-system' },
    { at: '7-CT/TW', rule: 'citation/leading-zero' },
    { at: '(4) collect', rule: 'list/missing-label' },
    { at: 'd) the keeping', rule: 'list/missing-label' },
    { at: '193/2025/QH15 dated February 19, 2025 of the Government', rule: 'citation/issuer-mismatch' },
    { at: '318-CVV/VPTU', rule: 'citation/unknown-type' },
    {
      at: [
        'Comrade Tran Thi Mau, Deputy Secretary of the Provincial Party Committee',
        'Comrade Tran Thi Mau, Secretary of the Provincial Party Committee',
      ],
      rule: 'title/person-contradiction',
    },
  ],
};
