import { listsOf, type Reading, testReadings } from '../../support/readings';

/** Texts of offices, with the lists in them. */
const ROWS: readonly Reading[] = [
  {
    language: 'vi',
    text: 'Hồ sơ gồm: (1) tờ trình; (2) dự thảo; và (3) báo cáo.',
    reads: ['1 (1) arabic inline : (1) (2) (3)'],
  },
  {
    language: 'vi',
    text: 'Có 3 nhiệm vụ: thứ nhất, rà soát; thứ hai, đào tạo; thứ ba, kiểm tra.',
    reads: ['1 thứ nhất word inline announced 3 nhiệm vụ : thứ nhất, thứ hai, thứ ba,'],
  },
  {
    language: 'vi',
    text: 'I. MỤC TIÊU\n1. Chung\na) Nâng cao chất lượng;\nb) Bảo đảm tiến độ.\n2. Riêng\nII. NHIỆM VỤ\n1. Rà soát.\n2. Kiểm tra.',
    reads: [
      '1 I. roman : I.+ II.+',
      '2 1. arabic in I. : 1.+ 2.',
      '3 a) letter in 1. : a) b)',
      '2 1. arabic in II. : 1. 2.',
    ],
  },
  {
    language: 'vi',
    text: 'Điều 1. Phạm vi\n1. Quy định này quy định;\n2. Áp dụng.\nĐiều 2. Đối tượng\nĐiều 3. Hiệu lực',
    reads: ['1 article 1 arabic article : Điều 1.+ Điều 2. Điều 3.', '2 1. arabic in Điều 1. : 1. 2.'],
  },
  {
    language: 'vi',
    text: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nĐiều 2. Đối tượng\nChương II\nTỔ CHỨC\nĐiều 3. Hiệu lực',
    reads: [
      '1 chapter I roman chapter : Chương I+ Chương II',
      '2 article 1 arabic article in Chương I : Điều 1. Điều 2. Điều 3.',
    ],
  },
  {
    language: 'vi',
    text: '1. Mục tiêu\n1.1. Chung\n1.2. Riêng\n1.2.1. Đến năm 2025\n1.2.2. Đến năm 2030\n2. Nhiệm vụ',
    reads: [
      '1 1. arabic : 1.+ 2.',
      '2 1.1. decimal prefix 1 in 1. : 1.1. 1.2.+',
      '3 1.1.1. decimal prefix 1.2 in 1.2. : 1.2.1. 1.2.2.',
    ],
  },
  { language: 'vi', text: 'Nơi nhận:\n- Các chi bộ;\n- Các ban;\n- Lưu VP.', reads: ['1 - bullet : - - -'] },
  { language: 'vi', text: '+ Rà soát;\n+ Kiểm tra;\n+ Báo cáo.', reads: ['1 + bullet : + + +'] },
  {
    language: 'vi',
    text: 'Sửa đổi Điều 5 như sau: “Điều 5. Hiệu lực\n1. Quy định này có hiệu lực.\n2. Thay thế.”',
    reads: ['1 1. arabic quoted : 1. 2.'],
  },
  {
    language: 'vi',
    text: 'Tập trung ba nhóm giải pháp sau:\n1. Tuyên truyền;\n2. Kiểm tra.',
    reads: ['1 1. arabic announced 3 nhóm giải pháp : 1. 2.'],
  },
  {
    language: 'vi',
    text: 'Năm nhiệm vụ: 1) rà soát, 2) đào tạo, 3) kiểm tra, 4) giám sát, 5) báo cáo.',
    reads: ['1 1) arabic inline announced 5 nhiệm vụ : 1) 2) 3) 4) 5)'],
  },
  {
    language: 'vi',
    text: 'Phần thứ nhất\nTÌNH HÌNH\nPhần thứ hai\nNHIỆM VỤ',
    reads: ['1 part thứ nhất word part : Phần thứ nhất Phần thứ hai'],
  },
  {
    language: 'vi',
    text: 'Phụ lục I\nDANH SÁCH\nPhụ lục II\nBIỂU MẪU',
    reads: ['1 appendix I roman appendix : Phụ lục I Phụ lục II'],
  },
  {
    language: 'vi',
    text: 'A. KẾT QUẢ\nI- Công tác cán bộ\n1- Quy hoạch\n2- Đào tạo\nII- Công tác kiểm tra\nB. PHƯƠNG HƯỚNG',
    reads: ['1 A. letter : A.+ B.', '2 I- roman in A. : I-+ II-', '3 1- arabic in I- : 1- 2-'],
  },
  {
    language: 'vi',
    text: 'a) Rà soát;\nb) Kiểm tra;\nc) Giám sát;\nd) Báo cáo;\nđ) Tổng kết;\ne) Lưu trữ.',
    reads: ['1 a) letter : a) b) c) d) đ) e)'],
  },
  { language: 'vi', text: 'Theo khoản 1, khoản 2 và điểm a khoản 3 Điều 5; xem mục (2) và (3).', reads: [] },
  {
    language: 'vi',
    text: 'Ghi chú: (1) số liệu năm 2024; (3) số liệu năm 2025.',
    reads: ['1 (1) arabic inline legend : (1) (3)'],
  },
  { language: 'vi', text: 'Số liệu: 1.234 người; 2.5 tỷ đồng; ngày 1.5; tỷ lệ 3) cao.', reads: [] },
  {
    language: 'vi',
    text: '1. Rà soát.\n2. Kiểm tra.\nMột đoạn văn khác.\n1. Báo cáo.\n2. Tổng kết.',
    reads: ['1 1. arabic : 1. 2.', '1 1. arabic : 1. 2.'],
  },
  { language: 'vi', text: '1. Rà soát.\n3. Kiểm tra.\n4. Báo cáo.', reads: ['1 1. arabic : 1. 3. 4.'] },
  {
    language: 'vi',
    text: '(i) rà soát; (ii) kiểm tra; (iii) báo cáo.',
    reads: ['1 (i) roman : (i) (ii) (iii)'],
  },
  {
    language: 'vi',
    text: 'Các đồng chí: 1. Nguyễn Văn Bảy, 2. Lê Văn Sáu, 3. Trần Thị Mơ.',
    reads: ['1 1. arabic inline : 1. 2. 3.'],
  },
  {
    language: 'vi',
    text: 'Thực hiện phương châm “4 tại chỗ”, “5 không”, 3 khâu đột phá và sáu chương trình.',
    reads: [],
  },
  {
    language: 'vi',
    text: 'Mục 1. Tổ chức\nĐiều 4. Bộ máy\nMục 2. Hoạt động\nĐiều 5. Chế độ',
    reads: [
      '1 section 1 arabic section : Mục 1.+ Mục 2.',
      '2 article 1 arabic article in Mục 1. : Điều 4. Điều 5.',
    ],
  },
  {
    language: 'vi',
    text: 'Một là, rà soát; hai là, kiểm tra; ba là, báo cáo.',
    reads: ['1 một là word : Một là, hai là, ba là,'],
  },
  {
    language: 'vi',
    text: '- Về tổ chức:\n+ Sáp nhập;\n+ Giải thể.\n- Về cán bộ:\n+ Bố trí;\n+ Luân chuyển.',
    reads: ['1 - bullet : -+ -+', '2 + bullet in - : + +', '2 + bullet in - : + +'],
  },
  {
    language: 'en',
    text: 'The file has: (1) a letter; (2) a draft; and (3) a report.',
    reads: ['1 (1) arabic inline : (1) (2) (3)'],
  },
  {
    language: 'en',
    text: 'First, review; second, train; third, report.',
    reads: ['1 first word : First, second, third,'],
  },
  {
    language: 'en',
    text: 'Article 1. Scope\n1. This regulation applies.\n2. It covers cells.\nArticle 2. Effect',
    reads: ['1 article 1 arabic article : Article 1.+ Article 2.', '2 1. arabic in Article 1. : 1. 2.'],
  },
  {
    language: 'en',
    text: 'Three tasks are set out below:\na) to review;\nb) to train;\nc) to report.',
    reads: ['1 a) letter announced 3 tasks : a) b) c)'],
  },
  {
    language: 'en',
    text: 'I. OBJECTIVES\n1. General\n2. Specific\nII. TASKS\nA. Review\nB. Report',
    reads: ['1 I. roman : I.+ II.+', '2 1. arabic in I. : 1. 2.', '2 A. letter in II. : A. B.'],
  },
  {
    language: 'en',
    text: 'Chapter I\nGENERAL\nArticle 1. Scope\nChapter II\nORGANISATION\nArticle 2. Effect',
    reads: [
      '1 chapter I roman chapter : Chapter I+ Chapter II',
      '2 article 1 arabic article in Chapter I : Article 1. Article 2.',
    ],
  },
  {
    language: 'en',
    text: 'It has four groups of measures: (i) review; (ii) training; (iii) reports; (iv) control.',
    reads: ['1 (i) roman inline announced 4 groups : (i) (ii) (iii) (iv)'],
  },
  {
    language: 'en',
    text: 'Firstly, the cells review; secondly, the boards report.',
    reads: ['1 first word : Firstly, secondly,'],
  },
  {
    language: 'vi',
    text: 'Thứ nhất, rà soát: (1) hồ sơ; (2) sổ; thứ hai, kiểm tra: (1) thu; (2) chi.',
    reads: [
      '1 thứ nhất word : Thứ nhất,+ thứ hai,+',
      '2 (1) arabic in Thứ nhất, inline : (1) (2)',
      '2 (1) arabic in thứ hai, inline : (1) (2)',
    ],
  },
  {
    language: 'vi',
    text: 'Có hai việc: một là, rà soát; hai là kiểm tra: 1. thu; 2. chi; 100. khác.',
    reads: [
      '1 một là word inline announced 2 việc : một là, hai là+',
      '2 1. arabic in hai là inline : 1. 2.',
    ],
  },
  {
    language: 'vi',
    text: 'Có ba việc: THỨ NHẤT, rà soát; thứ hai, kiểm tra; THỨ BA, báo cáo.',
    reads: ['1 thứ nhất word inline announced 3 việc : THỨ NHẤT, thứ hai, THỨ BA,'],
  },
  {
    language: 'en',
    text: 'First, review; secondly, inspect; and third, report: (a) files; (b) books.',
    reads: ['1 first word : First, secondly, third,+', '2 (a) letter in third, inline : (a) (b)'],
  },
];

describe('the lists of a text', () => {
  testReadings(ROWS, listsOf);
});
