import { listsOf, type Reading, testReadings } from '../../support/readings';

/** Ways to write a label, and what looks like one. */
const ROWS: readonly Reading[] = [
  { language: 'vi', text: 'Gồm (1) rà soát, (2) kiểm tra.', reads: ['1 (1) arabic inline : (1) (2)'] },
  {
    language: 'vi',
    text: 'Gồm: a) rà soát; b) kiểm tra; c) giám sát.',
    reads: ['1 a) letter inline : a) b) c)'],
  },
  {
    language: 'vi',
    text: 'Các bước: i) rà soát; ii) kiểm tra; iii) giám sát; iv) báo cáo.',
    reads: ['1 i) roman inline : i) ii) iii) iv)'],
  },
  {
    language: 'vi',
    text: 'Các phần: I) tình hình; II) nhiệm vụ; III) tổ chức.',
    reads: ['1 I) roman inline : I) II) III)'],
  },
  {
    language: 'vi',
    text: 'Các phần: i) tình hình; ii) nhiệm vụ; iiii) tổ chức.',
    reads: ['1 i) roman inline : i) ii) iiii)'],
  },
  { language: 'vi', text: 'Công tác dân vận (civil) được quan tâm; hệ số x) và mục 3).', reads: [] },
  {
    language: 'vi',
    text: 'Việc cần làm: 1. rà soát; 2. kiểm tra; 3. báo cáo.',
    reads: ['1 1. arabic inline : 1. 2. 3.'],
  },
  {
    language: 'vi',
    text: 'Việc cần làm: 1/ rà soát; 2/ kiểm tra; 3/ báo cáo.',
    reads: ['1 1/ arabic inline : 1/ 2/ 3/'],
  },
  {
    language: 'vi',
    text: 'Việc cần làm: 1- rà soát, 2- kiểm tra, 3- báo cáo.',
    reads: ['1 1- arabic inline : 1- 2- 3-'],
  },
  { language: 'vi', text: 'Tỷ lệ 3: 1. Các chi bộ; 2. các ban.', reads: [] },
  { language: 'vi', text: 'Việc cần làm: 2. rà soát; 3. kiểm tra.', reads: [] },
  { language: 'vi', text: 'Việc cần làm: 1. rà soát; 9. kiểm tra.', reads: [] },
  {
    language: 'vi',
    text: '1. Rà soát văn bản; 2. Kiểm tra; 3. Báo cáo.',
    reads: ['1 1. arabic inline : 1. 2. 3.'],
  },
  { language: 'vi', text: 'Điểm (1) và (2) nói về kinh phí; nội dung (3), (4) nói về nhân sự.', reads: [] },
  { language: 'vi', text: 'Xem nội dung (1) và (2) ở trên.', reads: [] },
  { language: 'vi', text: 'Hồ sơ có (1), (2), (3) như trên.', reads: [] },
  {
    language: 'vi',
    text: 'Thứ nhất, rà soát. Thứ hai là kiểm tra. Thứ ba: báo cáo.',
    reads: ['1 thứ nhất word : Thứ nhất, Thứ hai là Thứ ba:'],
  },
  {
    language: 'vi',
    text: 'THỨ NHẤT, RÀ SOÁT. THỨ HAI, KIỂM TRA.',
    reads: ['1 thứ nhất word : THỨ NHẤT, THỨ HAI,'],
  },
  { language: 'vi', text: 'Ngày làm việc thứ hai, thứ ba trong tuần.', reads: [] },
  { language: 'vi', text: 'Lần thứ nhất, lần thứ hai đều đạt.', reads: [] },
  // What stands far below “Phần thứ nhất” is still inside of it.
  {
    language: 'vi',
    text: 'Phần thứ nhất\nI- MỘT\nKết quả.\nNguyên nhân.\nBài học.\nBiểu 1. Số liệu\nPhần thứ ba',
    reads: [
      '1 part thứ nhất word part : Phần thứ nhất+ Phần thứ ba',
      '2 I- roman in Phần thứ nhất : I-',
      '2 form 1 arabic form in Phần thứ nhất : Biểu 1.',
    ],
  },
  {
    language: 'vi',
    text: 'Bước 1: Rà soát.\nBước 2: Kiểm tra:\na) hồ sơ;\nb) con dấu.\nBước 3. Báo cáo.',
    reads: ['1 bước 1 word : Bước 1: Bước 2: Bước 3.', '1 a) letter : a) b)'],
  },
  {
    language: 'vi',
    text: '- Vòng 1: thi viết:\n+ ngoại ngữ;\n+ tin học.\n- Vòng 2: phỏng vấn.\n- Viên chức được miễn Vòng 1.',
    reads: ['1 - bullet : -+ - -', '2 + bullet in - : + +'],
  },
  {
    language: 'vi',
    text: '- **Bước 1:** Rà soát:\n+ hồ sơ;\n+ con dấu.\n- Bước 2: Kiểm tra.\n- Bước 2: Báo cáo.',
    reads: ['1 bước 1 word : Bước 1:+ Bước 2: Bước 2:', '2 + bullet in Bước 1: : + +'],
  },
  {
    language: 'vi',
    text: '- Bước 1: Rà soát.\n- Bước 2: Kiểm tra.\nĐối với cấp xã\n- Bước 1: Rà soát.\n- Bước 2: Báo cáo.',
    reads: ['1 - bullet : - - - -'],
  },
  {
    language: 'vi',
    text: '- Thứ nhất, rà soát.\n- Thứ hai: kiểm tra.\n- Thứ tư, báo cáo.\nKhác:\n- Một là rà soát; hai là kiểm tra.\n- Ba là báo cáo.',
    reads: [
      '1 thứ nhất word : Thứ nhất, Thứ hai: Thứ tư,',
      '1 - bullet : -+ -',
      '2 một là word in - inline : Một là hai là',
    ],
  },
  {
    language: 'en',
    text: 'First, review. Twenty-first, train. Twenty-second, check. Well-third, report.',
    reads: ['1 first word : First, Twenty-first, Twenty-second,'],
  },
  { language: 'en', text: 'First, review. -Second, train.', reads: ['1 first word : First, Second,'] },
  { language: 'en', text: '- First, review.\n- Second, report.', reads: ['1 first word : First, Second,'] },
  { language: 'vi', text: '- Bước 1: Rà soát.\n- Vòng 2: Kiểm tra.', reads: ['1 - bullet : - -'] },
  { language: 'vi', text: '- Bước 2: Rà soát.\n- Bước 3: Kiểm tra.', reads: ['1 - bullet : - -'] },
  { language: 'vi', text: '- Bước 1: Rà soát.', reads: ['1 - bullet : -'] },
  {
    language: 'vi',
    text: '**Giai đoạn 1:** Rà soát.\n**Giai đoạn 2**: Kiểm tra.\nGiai đoạn 2: Báo cáo.',
    reads: ['1 giai đoạn 1 word : Giai đoạn 1: Giai đoạn 2**: Giai đoạn 2:'],
  },
  {
    language: 'vi',
    text: 'Phương án 1: Họp.\nPhương án 2 (dự phòng): Lùi.\nPhương án 3, 4: Thôi.\nPhương án 5 và phương án 6: Hoãn.\nPhương án 7.',
    reads: [
      '1 phương án 1 word : Phương án 1: Phương án 2 Phương án 3, 4: Phương án 5 và phương án 6: Phương án 7.',
    ],
  },
  { language: 'vi', text: 'Bước 2: đã xong.\nBước 3: đang làm.', reads: [] },
  { language: 'vi', text: 'Bước 1 đã xong.\nBước 2 và 3 đang làm: rà soát.', reads: [] },
  { language: 'vi', text: 'Step 1: Rà soát.\nbước 2: Kiểm tra.', reads: [] },
  {
    language: 'en',
    text: 'Step 1: Review.\nStep 2: Draft.\nPhase 1: Pilot.\nPhase 2: Extension.',
    reads: ['1 step 1 word : Step 1: Step 2:+', '2 phase 1 word in Step 2: : Phase 1: Phase 2:'],
  },
  {
    language: 'vi',
    text: 'Một là rà soát; hai là kiểm tra; ba là: báo cáo.',
    reads: ['1 một là word : Một là hai là ba là:'],
  },
  { language: 'vi', text: 'MỘT LÀ, RÀ SOÁT. HAI LÀ, KIỂM TRA.', reads: ['1 một là word : MỘT LÀ, HAI LÀ,'] },
  { language: 'vi', text: 'Mục tiêu của năm là tăng thu; đó là việc khó; một làng văn hoá.', reads: [] },
  { language: 'vi', text: 'Mười một là, tổng kết; mười hai là, khen thưởng.', reads: [] },
  {
    language: 'en',
    text: 'Firstly, review; secondly, train; and thirdly, report.',
    reads: ['1 first word : Firstly, secondly, thirdly,'],
  },
  {
    language: 'en',
    text: 'The tasks: 1. review; 2. train; 3. report.',
    reads: ['1 1. arabic inline : 1. 2. 3.'],
  },
  { language: 'en', text: 'See item (1) and (2) above; paragraphs (3), (4) below.', reads: [] },
  {
    language: 'en',
    text: 'The plan No. 3. The cells shall: 1. meet; 2. report.',
    reads: ['1 1. arabic inline : 1. 2.'],
  },
  {
    language: 'en',
    text: 'It has (a) a head; (b) a clerk; and (c) members.',
    reads: ['1 (a) letter inline : (a) (b) (c)'],
  },
  { language: 'en', text: 'The first, second and third quarters were good.', reads: [] },
  { language: 'vi', text: '1. Mục tiêu\n1a. Bổ sung\n2. Nhiệm vụ', reads: ['1 1. arabic : 1. 1a. 2.'] },
  {
    language: 'vi',
    text: 'Điều 5. Hiệu lực\nĐiều 5a. Chuyển tiếp\nĐiều 6. Thi hành',
    reads: ['1 article 1 arabic article : Điều 5. Điều 5a. Điều 6.'],
  },
  { language: 'vi', text: '1) Rà soát\n2) Kiểm tra\n3) Báo cáo', reads: ['1 1) arabic : 1) 2) 3)'] },
  { language: 'vi', text: '1/ Rà soát\n2/ Kiểm tra\n3/ Báo cáo', reads: ['1 1/ arabic : 1/ 2/ 3/'] },
  {
    language: 'vi',
    text: '1.1. Chung\n1.2. Riêng\n1.10. Khác',
    reads: ['1 1.1. decimal prefix 1 : 1.1. 1.2. 1.10.'],
  },
  { language: 'vi', text: '1.1 Chung\n1.2 Riêng', reads: ['1 1.1 decimal prefix 1 : 1.1 1.2'] },
  { language: 'vi', text: '(a) Rà soát;\n(b) Kiểm tra.', reads: ['1 (a) letter : (a) (b)'] },
  { language: 'vi', text: '• Rà soát\n• Kiểm tra', reads: ['1 • bullet : • •'] },
  { language: 'vi', text: '* Rà soát\n* Kiểm tra', reads: ['1 * bullet : * *'] },
  { language: 'vi', text: '– Rà soát\n– Kiểm tra', reads: ['1 - bullet : – –'] },
  {
    language: 'vi',
    text: 'PHẦN THỨ NHẤT\nTÌNH HÌNH\nPHẦN THỨ HAI\nNHIỆM VỤ',
    reads: ['1 part thứ nhất word part : PHẦN THỨ NHẤT PHẦN THỨ HAI'],
  },
  {
    language: 'vi',
    text: 'CHƯƠNG I\nQUY ĐỊNH CHUNG\nCHƯƠNG II\nTỔ CHỨC',
    reads: ['1 chapter I roman chapter : CHƯƠNG I CHƯƠNG II'],
  },
  {
    language: 'vi',
    text: 'Chương 1. Quy định chung\nChương 2. Tổ chức',
    reads: ['1 chapter 1 arabic chapter : Chương 1. Chương 2.'],
  },
  {
    language: 'vi',
    text: 'Tiểu mục 1. Tổ chức\nTiểu mục 2. Cán bộ',
    reads: ['1 subsection 1 arabic subsection : Tiểu mục 1. Tiểu mục 2.'],
  },
  {
    language: 'en',
    text: 'Part One\nSITUATION\nPart Two\nTASKS',
    reads: ['1 part thứ nhất word part : Part One Part Two'],
  },
  {
    language: 'en',
    text: 'PART I\nSITUATION\nPART II\nTASKS',
    reads: ['1 part I roman part : PART I PART II'],
  },
  {
    language: 'en',
    text: 'Section 1. Review\nSection 2. Training',
    reads: ['1 section 1 arabic section : Section 1. Section 2.'],
  },
  {
    language: 'en',
    text: 'Appendix A\nFORMS\nAppendix B\nLISTS',
    reads: ['1 appendix A letter appendix : Appendix A Appendix B'],
  },
  { language: 'vi', text: '2025. Năm của đổi mới\n2026. Năm của phát triển', reads: [] },
  { language: 'vi', text: 'I. Tình hình\nV. Nhiệm vụ\nX. Tổ chức', reads: ['1 I. roman : I. V. X.'] },
  { language: 'vi', text: 'IIII. Tình hình\nV. Nhiệm vụ', reads: ['1 I. roman : IIII. V.'] },
];

describe('the labels of lists', () => {
  testReadings(ROWS, listsOf);
});
