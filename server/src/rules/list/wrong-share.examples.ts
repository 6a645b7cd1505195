import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/wrong-share',
  bad: [
    {
      language: 'vi',
      text: '| TT | Họ và tên | Số phiếu | Tỷ lệ |\n|---|---|---|---|\n| 1 | Vàng A Dụ | 19/27 | ⟦74,0⟧% |\n| 2 | Mùa Thị Sơ | 11/27 | 40,7% |',
      fixed:
        '| TT | Họ và tên | Số phiếu | Tỷ lệ |\n|---|---|---|---|\n| 1 | Vàng A Dụ | 19/27 | 70,4% |\n| 2 | Mùa Thị Sơ | 11/27 | 40,7% |',
    },
    {
      language: 'vi',
      text: 'Tỷ lệ hộ nghèo còn ⟦1,21⟧% (116/10.357 hộ).',
      fixed: 'Tỷ lệ hộ nghèo còn 1,12% (116/10.357 hộ).',
    },
    {
      language: 'vi',
      text: 'Hồ sơ trực tuyến đạt ⟦91,2⟧% (1.104/1.250 hồ sơ), tăng 2% so với năm trước.',
      message: 'wrong',
      fixed: 'Hồ sơ trực tuyến đạt 88,3% (1.104/1.250 hồ sơ), tăng 2% so với năm trước.',
    },
    {
      language: 'vi',
      text: 'Đã cấp 312/340 giấy chứng nhận, đạt ⟦97,16⟧%.',
      message: 'wrong',
      fixed: 'Đã cấp 312/340 giấy chứng nhận, đạt 91,76%.',
    },
    {
      language: 'vi',
      text: 'Kết quả biểu quyết: đồng ý 27/28 phiếu, đạt ⟦96,34⟧%.',
      message: 'wrong',
      fixed: 'Kết quả biểu quyết: đồng ý 27/28 phiếu, đạt 96,43%.',
    },
    {
      language: 'vi',
      text: 'Dự họp có 27/28 đồng chí (⟦97,4⟧%), vắng 01 đồng chí.',
      message: 'wrong',
      fixed: 'Dự họp có 27/28 đồng chí (96,4%), vắng 01 đồng chí.',
    },
    {
      language: 'vi',
      text: 'Có 12/15 chi bộ hoàn thành tốt nhiệm vụ (đạt tỷ lệ ⟦85⟧%); còn lại hoàn thành nhiệm vụ.',
      message: 'wrong',
      fixed: 'Có 12/15 chi bộ hoàn thành tốt nhiệm vụ (đạt tỷ lệ 80%); còn lại hoàn thành nhiệm vụ.',
    },
    {
      language: 'vi',
      text: 'Đã có 1.215 cử tri trên tổng số 1.250 cử tri đi bầu, chiếm ⟦98,20⟧%.',
      message: 'wrong',
      fixed: 'Đã có 1.215 cử tri trên tổng số 1.250 cử tri đi bầu, chiếm 97,20%.',
    },
    {
      language: 'vi',
      text: 'Số phiếu tán thành: 28/28 phiếu (⟦96,34⟧ %).',
      message: 'wrong',
      fixed: 'Số phiếu tán thành: 28/28 phiếu (100 %).',
    },
    {
      language: 'en',
      text: 'The resolution was passed by 27 of 28 votes (⟦94.63⟧%).',
      message: 'wrong',
      fixed: 'The resolution was passed by 27 of 28 votes (96.43%).',
    },
    {
      language: 'en',
      text: 'The draft was approved by 27 members out of 28, or ⟦96.3⟧ per cent.',
      message: 'wrong',
      fixed: 'The draft was approved by 27 members out of 28, or 96.4 per cent.',
    },
    {
      language: 'en',
      text: 'So far 1,215 of the 1,250 households in the commune have signed up (⟦99⟧%).',
      message: 'wrong',
      fixed: 'So far 1,215 of the 1,250 households in the commune have signed up (97%).',
    },
    {
      language: 'en',
      text: 'The ward has 1,043 Party members, of whom 412 (⟦35.9⟧%) are women; 23 of its 28 cells met.',
      message: 'wrong',
      fixed: 'The ward has 1,043 Party members, of whom 412 (39.5%) are women; 23 of its 28 cells met.',
    },
    {
      language: 'en',
      text: "They settled 18 of 20 denunciations (⟦80⟧%), and 23 of the ward's 28 Party cells (82.1%) met.",
      message: 'wrong',
      fixed: "They settled 18 of 20 denunciations (90%), and 23 of the ward's 28 Party cells (82.1%) met.",
    },
    {
      language: 'en',
      text: 'The cell finished 5 of 6 tasks of its June resolution, or ⟦38.3⟧ per cent.',
      message: 'wrong',
      fixed: 'The cell finished 5 of 6 tasks of its June resolution, or 83.3 per cent.',
    },
    {
      language: 'vi',
      text: 'Phường có 1.043 đảng viên, trong đó có 412 đảng viên nữ (chiếm ⟦35,9⟧%).',
      message: 'wrong',
      fixed: 'Phường có 1.043 đảng viên, trong đó có 412 đảng viên nữ (chiếm 39,5%).',
    },
    {
      language: 'vi',
      text: 'Trong số 1.250 đảng viên được đánh giá, có 875 đồng chí (⟦75⟧%) hoàn thành tốt nhiệm vụ.',
      fixed: 'Trong số 1.250 đảng viên được đánh giá, có 875 đồng chí (70%) hoàn thành tốt nhiệm vụ.',
    },
    {
      language: 'en',
      text: 'Out of 1,250 members, 875 (⟦75⟧%) were trained; of the 40 members here, 30, or ⟦85⟧%, passed.',
      fixed: 'Out of 1,250 members, 875 (70%) were trained; of the 40 members here, 30, or 75%, passed.',
    },
  ],
  good: [
    {
      language: 'en',
      text: 'Of 1,250 members, 875 (70%) were trained, and of 40 units, 30 (12.5%) paid late.',
    },
    { language: 'vi', text: 'Toàn tỉnh có 1.250 đảng viên, 875 hộ (75%) có nước sạch.' },
    { language: 'en', text: 'Of 45 members, of whom 12 (26.7%) are women and 9 (20%) are young, 40 came.' },
    {
      language: 'en',
      text: 'The commune has 45 members, of whom 12 (31%) are new; it paid 18 of 20 loans (91%).',
    },
    { language: 'vi', text: 'Có 45 đảng viên, trong đó 12 đồng chí nữ (26,67%), 9 đồng chí trẻ (21,4%).' },
    {
      language: 'vi',
      text: '| Việc | Hạn | Tiến độ |\n|---|---|---|\n| Rà soát | 30/9 | 40% |\n| Tập huấn | 15/9 | 60% |',
    },
    {
      language: 'vi',
      text: 'Đạt 91,2% (1.140/1.250 hồ sơ); giảm 5% (12/15 xã báo cáo); tăng 75% (12/15 xã).',
    },
    { language: 'vi', text: 'Kết quả: 27/28 phiếu đồng ý (96,43%), 01/28 phiếu không đồng ý (3,57%).' },
    { language: 'vi', text: 'Kết quả: 27/28 đồng chí, đạt 96,42%; có mặt 05/33 đại biểu, tỷ lệ 15,1%.' },
    { language: 'vi', text: 'Xếp loại tốt 2/6 tổ (33,3%), khá 2/6 tổ (33,3%), trung bình 2/6 tổ (33,4%).' },
    { language: 'vi', text: 'Đã tổ chức 12/15 lớp, đạt 75% kế hoạch năm.' },
    { language: 'vi', text: 'Có 12/15 xã hoàn thành thu ngân sách, đạt 105%.' },
    { language: 'vi', text: 'Có 12/15 xã thu đúng hạn, đạt 40,5%.' },
    {
      language: 'vi',
      text: 'Có 470/475 đại biểu có mặt tán thành (95,14%); 27/27 phiếu đồng ý, đạt 96,43%.',
    },
    { language: 'vi', text: 'Giải ngân 1.250/1.500 tỷ đồng (đạt 83,36%).' },
    { language: 'vi', text: 'Hơn 2/3 đại biểu (70%) tán thành.' },
    { language: 'vi', text: 'Có 12 đồng chí trên 40 tuổi (20%).' },
    { language: 'vi', text: 'Dự họp có 27/28 đồng chí (khoảng 96,5%).' },
    { language: 'vi', text: 'Ngày 12/8 đồng chí Bí thư dự, đạt 5%.' },
    { language: 'vi', text: 'Có 15/12 lớp, đạt 120%.' },
    { language: 'en', text: 'The resolution was passed by 27 of 28 votes (96.4%), 1 of 28 abstaining.' },
    {
      language: 'en',
      text: 'In 2 of 3 villages (70%) meetings were held, and 35 members of 40 cells (12%) came.',
    },
    { language: 'en', text: 'They spent 1,250 of 1,500 million dong (83.36%).' },
  ],
};
