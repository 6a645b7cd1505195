import { structureOf } from '../../support/more-readings';
import { listsOf, type Reading, testReadings } from '../../support/readings';

/** Texts with counts, slogans, references to their own parts and brackets that stand alone. */
const ROWS: readonly Reading[] = [
  {
    language: 'vi',
    text: 'Thực hiện phương châm “4 tại chỗ” (chỉ huy tại chỗ, lực lượng tại chỗ, phương tiện tại chỗ, hậu cần tại chỗ).',
    reads: [
      '4 = slogan 4 4 tại chỗ 1 digits 4: chỉ huy tại chỗ, lực lượng tại chỗ, phương tiện tại chỗ, hậu cần tại chỗ',
    ],
  },
  {
    language: 'vi',
    text: 'Phương châm “6 rõ” (rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm).',
    reads: ['6 = slogan 6 6 rõ 1 digits 5: rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm'],
  },
  {
    language: 'vi',
    text: 'Thực hiện “ba không”: không né tránh, không đùn đẩy, không sợ sai.',
    reads: ['ba = slogan 3 ba không 3: không né tránh, không đùn đẩy, không sợ sai'],
  },
  {
    language: 'vi',
    text: 'Thực hiện ba không: không né tránh, không đùn đẩy.',
    reads: ['ba = slogan 3 ba không 2: không né tránh, không đùn đẩy'],
  },
  {
    language: 'vi',
    text: 'Đề án “3 đột phá” (thể chế, hạ tầng và nhân lực).',
    reads: ['3 = slogan 3 3 đột phá 1 digits 3|2: thể chế, hạ tầng và nhân lực'],
  },
  { language: 'vi', text: 'Đề án “3 đột phá” (thể chế, hạ tầng, nhân lực, …).', reads: [] },
  { language: 'vi', text: 'Đề án “3 đột phá” (theo Nghị quyết số 12-NQ/TU, ngày 05/3/2025).', reads: [] },
  { language: 'vi', text: 'Đề án “3 đột phá” (một, hai, ba, bốn, năm, sáu, bảy).', reads: [] },
  {
    language: 'vi',
    text: 'Phong trào “3 tăng, 3 giảm” (tăng A, tăng B, tăng C, giảm D, giảm E, giảm G).',
    reads: [],
  },
  {
    language: 'vi',
    text: 'Phong trào 5 không, 3 sạch (không đói nghèo, không vi phạm, sạch nhà, sạch bếp, sạch ngõ).',
    reads: [],
  },
  { language: 'vi', text: 'Mô hình “1 cửa” (tiếp nhận, trả kết quả).', reads: [] },
  {
    language: 'vi',
    text: 'Thực hiện “5 rõ” (rõ người; rõ việc; rõ tiến độ; rõ kết quả; rõ trách nhiệm)',
    reads: ['5 = slogan 5 5 rõ 1 digits 5: rõ người; rõ việc; rõ tiến độ; rõ kết quả; rõ trách nhiệm'],
  },
  {
    language: 'vi',
    text: 'Phương châm «4 cùng» (cùng ăn, cùng ở, cùng làm, cùng học).',
    reads: ['4 = slogan 4 4 cùng 1 digits 4: cùng ăn, cùng ở, cùng làm, cùng học'],
  },
  { language: 'vi', text: 'Thực hiện 4 xin: xin chào, xin lỗi, xin cảm ơn, xin phép.', reads: [] },
  {
    language: 'en',
    text: 'The “5 clear” rule (clear people, clear work, clear time, clear results, clear duties).',
    reads: [
      '5 = slogan 5 5 clear 1 digits 5: clear people, clear work, clear time, clear results, clear duties',
    ],
  },
  {
    language: 'en',
    text: 'The “four on-the-spot” motto (on-the-spot command, on-the-spot forces, on-the-spot means and on-the-spot supplies).',
    reads: [
      'four = slogan 4 four on-the-spot 4|3: on-the-spot command, on-the-spot forces, on-the-spot means and on-the-spot supplies',
    ],
  },
  {
    language: 'en',
    text: 'The “three pillars” (growth, unity and discipline).',
    reads: ['three = slogan 3 three pillars 3: growth, unity and discipline'],
  },
  { language: 'en', text: 'The “three pillars” (see the plan, the programme, the annex).', reads: [] },
  {
    language: 'vi',
    text: 'Hội nghị nêu 4 nhóm nhiệm vụ, 3 đột phá và 02 khâu:\n1. Rà soát;\n2. Kiểm tra.',
    reads: ['1 1. arabic announced 2 khâu : 1. 2.'],
  },
  {
    language: 'vi',
    text: 'Có mười hai nhiệm vụ sau đây:\n1. Rà soát;\n2. Kiểm tra.',
    reads: ['1 1. arabic announced 12 nhiệm vụ : 1. 2.'],
  },
  {
    language: 'vi',
    text: 'Có 1.200 nhiệm vụ; 3 bước: (1) rà soát; (2) kiểm tra; (3) báo cáo.',
    reads: ['1 (1) arabic inline announced 3 bước : (1) (2) (3)'],
  },
  {
    language: 'vi',
    text: 'Trong năm 2025 giao ba việc: (1) rà soát; (2) kiểm tra.',
    reads: ['1 (1) arabic inline announced 3 việc : (1) (2)'],
  },
  {
    language: 'vi',
    text: 'Hai nhiệm vụ trên được giao: (1) rà soát; (2) kiểm tra.',
    reads: ['1 (1) arabic inline : (1) (2)'],
  },
  {
    language: 'vi',
    text: 'Đã nêu 5 bài học ở trên. Gồm: (1) nêu gương; (2) kiểm tra.',
    reads: ['1 (1) arabic inline : (1) (2)'],
  },
  {
    language: 'vi',
    text: 'Quy định gồm 3 chương, 10 điều.\nChương I\nCHUNG\nĐiều 1. Phạm vi',
    reads: ['1 chapter I roman chapter : Chương I+', '2 article 1 arabic article in Chương I : Điều 1.'],
  },
  {
    language: 'vi',
    text: 'Trên 20 nhiệm vụ, khoảng 5 giải pháp: (1) rà soát; (2) kiểm tra.',
    reads: ['1 (1) arabic inline : (1) (2)'],
  },
  {
    language: 'vi',
    text: 'Có 2 trong 3 nhiệm vụ: (1) rà soát; (2) kiểm tra.',
    reads: ['1 (1) arabic inline : (1) (2)'],
  },
  {
    language: 'en',
    text: 'There are 3 main tasks as follows: (1) review; (2) train.',
    reads: ['1 (1) arabic inline announced 3 tasks : (1) (2)'],
  },
  {
    language: 'en',
    text: 'About 20 tasks, including: (1) review; (2) train.',
    reads: ['1 (1) arabic inline : (1) (2)'],
  },
  {
    language: 'en',
    text: 'Twenty-one measures are listed: (1) review; (2) train.',
    reads: ['1 (1) arabic inline announced 21 measures : (1) (2)'],
  },
  {
    language: 'vi',
    text: 'Tổ gồm ban (Văn phòng, Ban Tổ chức, Ban Nội chính và các xã.',
    reads: ['( = alone'],
  },
  { language: 'vi', text: 'Tổ gồm ban Văn phòng, Ban Tổ chức), Ban Nội chính và các xã.', reads: [] },
  {
    language: 'vi',
    text: 'Chương trình “Học tập, làm theo, nêu gương được triển khai.',
    reads: ['“ = alone'],
  },
  {
    language: 'vi',
    text: 'Sửa Điều 5: “Điều 5. Phạm vi\na) Rà soát;\nb) Kiểm tra.” và Điều 6.',
    reads: ['1 a) letter quoted : a) b)'],
  },
  {
    language: 'vi',
    text: 'Theo khoản 1 Điều 2 Quy định này.\nĐiều 1. Phạm vi\n1. Rà soát.\nĐiều 2. Hiệu lực\n1. Từ ngày ký.\n2. Thay thế.',
    reads: [
      '1 article 1 arabic article : Điều 1.+ Điều 2.+',
      '2 1. arabic in Điều 1. : 1.',
      '2 1. arabic in Điều 2. : 1. 2.',
      '2 = reference article 2/clause 1 to 1. named',
    ],
  },
  {
    language: 'vi',
    text: 'Theo điểm c khoản 1 Điều này.\nĐiều 1. Phạm vi\n1. Rà soát:\na) Một;\nb) Hai.',
    reads: [
      '1 article 1 arabic article : Điều 1.+',
      '2 1. arabic in Điều 1. : 1.+',
      '3 a) letter in 1. : a) b)',
    ],
  },
  {
    language: 'en',
    text: 'Under Article 3 of this Regulation.\nArticle 1. Scope\nArticle 2. Effect\nThe end.',
    reads: [
      '1 article 1 arabic article : Article 1. Article 2.',
      '3 = reference article 3 missing article 3, last Article 2. named',
    ],
  },
  {
    language: 'vi',
    text: 'Ghi chú:\n(1) số liệu ước;\n(2) số liệu thực.',
    reads: ['1 (1) arabic legend : (1) (2)'],
  },
  {
    language: 'vi',
    text: '1. Rà soát.\n2. Kiểm tra.\n1. Báo cáo.\n2. Tổng kết.',
    reads: ['1 1. arabic : 1. 2.', '1 1. arabic restarts : 1. 2.'],
  },
  { language: 'vi', text: '| 1 | Rà soát |\n| 2 | Kiểm tra |', reads: [] },
  {
    language: 'vi',
    text: 'Điều 1: Phạm vi\nĐiều 2: Hiệu lực',
    reads: ['1 article 1 arabic article : Điều 1: Điều 2:'],
  },
  {
    language: 'vi',
    text: 'ĐIỀU 1. PHẠM VI\nĐIỀU 2. HIỆU LỰC',
    reads: ['1 article 1 arabic article : ĐIỀU 1. ĐIỀU 2.'],
  },
  {
    language: 'vi',
    text: 'Điều 1 Quy định này áp dụng; Điều 2 Luật Đất đai.',
    reads: ['1 = reference article 1 named'],
  },
];

describe('what a text says of its own parts', () => {
  testReadings(ROWS, (model) => [...listsOf(model), ...structureOf(model)]);
});
