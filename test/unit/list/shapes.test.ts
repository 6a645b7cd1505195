import { structureOf } from '../../support/more-readings';
import { en, listsOf, testReadings, vi } from '../../support/readings';

describe('the shapes of labels, counts and slogans', () => {
  testReadings(
    [
      vi('1. Rà soát.\n2) Kiểm tra.\n3- Báo cáo.\n4/ Tổng kết.', '1 1. arabic : 1. 2) 3- 4/'),
      vi('123. Rà soát.\n124. Kiểm tra.', '1 1. arabic : 123. 124.'),
      vi('1234. Rà soát.\n1235. Kiểm tra.'),
      vi(
        '1.1.1.1.1. Rà soát.\n1.1.1.1.2. Kiểm tra.',
        '1 1.1.1.1.1. decimal prefix 1.1.1.1 : 1.1.1.1.1. 1.1.1.1.2.',
      ),
      vi('1.1.1.1.1.1. Rà soát.\n1.1.1.1.1.2. Kiểm tra.'),
      vi('1.1 Rà soát.\n1.2 Kiểm tra.', '1 1.1 decimal prefix 1 : 1.1 1.2'),
      vi('1.1 rà soát.\n1.2 kiểm tra.'),
      vi('1.01. Rà soát.\n1.123. Kiểm tra.\n1.0. Báo cáo.\n0. Tổng kết.'),
      vi('5a. Rà soát.\n5b. Kiểm tra.\n5cc. Báo cáo.'),
      vi('7a, 7b, 7c. Rà soát.\n8. Kiểm tra.', '1 1. arabic : 7a, 7b, 7c. 8.'),
      vi('7a, 7, 7c. Rà soát.\n8. Kiểm tra.'),
      vi('15. 3. 2025 họp.\n16. 3. 2025 nghỉ.'),
      vi('I - MỤC TIÊU\nII – NHIỆM VỤ\nIII -TỔ CHỨC', '1 I- roman : I - II – III -'),
      vi('1 - 2 tuần.\n3 - 4 tuần.'),
      vi('I - mục tiêu\nII - nhiệm vụ'),
      vi('T/M BAN THƯỜNG VỤ\nK/T CHỦ TỊCH'),
      vi('I/ MỤC TIÊU\nII/ NHIỆM VỤ', '1 I/ roman : I/ II/'),
      vi('1.Rà soát.\n2.Kiểm tra.\n3.báo cáo.', '1 1. arabic : 1. 2.'),
      vi('1.“Rà soát”.\n2.“Kiểm tra”.', '1 1. arabic : 1. 2.'),
      vi('(1) rà soát;\n(2) kiểm tra;\n(100) báo cáo.', '1 (1) arabic : (1) (2)'),
      vi('(0) rà soát;\n(1) kiểm tra.', '1 (1) arabic : (1)'),
      vi('(1). Rà soát;\n(2). Kiểm tra.', '1 (1). arabic : (1). (2).'),
      vi('(1)rà soát;\n(2)kiểm tra;\n(3)4 báo cáo;\n(4)“báo cáo”.', '1 (1) arabic : (1) (2) (4)'),
      vi('(a) rà soát;\n(b) kiểm tra;\n(c)', '1 (a) letter : (a) (b)'),
      vi('(iv) rà soát;\n(iiii) kiểm tra;\n(v) báo cáo.', '1 (i) roman : (iv) (iiii) (v)'),
      vi('(ab) rà soát;\n(i rà soát;\n(ii) kiểm tra.'),
      vi('*Sơn Hà, ngày 25 tháng 8 năm 2025*'),
      vi('-Rà soát;\n-Kiểm tra;\n-báo cáo.', '1 - bullet : - -'),
      vi('– Rà soát;\n— Kiểm tra;\n- Báo cáo;\n-', '1 - bullet : – — -'),
      vi('*Rà soát;\n* Kiểm tra;\n* Báo cáo.', '1 * bullet : * *'),
      vi('> 1. Rà soát.\n> 2. Kiểm tra.', '1 1. arabic : 1. 2.'),
      vi('## I. MỤC TIÊU\n\n## II. NHIỆM VỤ', '1 I. roman : I. II.'),
      vi('**1. Rà soát.**\n\n__2. Kiểm tra.__', '1 1. arabic : 1. 2.'),
      vi('- a) Rà soát;\n- b) Kiểm tra;\n- c) Báo cáo.', '1 a) letter : a) b) c)'),
      vi('VIII. MỤC TIÊU\nIX. NHIỆM VỤ\nXXXVIIII. TỔ CHỨC', '1 I. roman : VIII. IX.'),
      vi('A. KẾT QUẢ\nB. PHƯƠNG HƯỚNG\nC. TỔ CHỨC\nD. KIẾN NGHỊ', '1 A. letter : A. B. C. D.'),
      vi('V / MỤC TIÊU\nVI / NHIỆM VỤ'),
      vi('IIII. MỤC TIÊU\nV. NHIỆM VỤ', '1 I. roman : IIII. V.'),
      vi('iv) rà soát;\nv) kiểm tra;\nvi) báo cáo.', '1 i) roman : iv) v) vi)'),
      en('a) review;\nb) train;\nc) report;\nd) check;\ne) sum up.', '1 a) letter : a) b) c) d) e)'),
      en('I. GOALS\nII. TASKS\nIII. MEASURES', '1 I. roman : I. II. III.'),
      vi('1. Rà soát:\n+ Xã;\n+ Phường.\n2. Kiểm tra.', '1 1. arabic : 1.+ 2.', '2 + bullet in 1. : + +'),
      vi('Thực hiện: (1) rà soát 3) kiểm tra; 4) báo cáo.', '1 1) arabic inline : 3) 4)'),
      vi(
        'Tỷ lệ 3: 1. cao; 2. thấp. Gồm: 1. rà soát; 2. kiểm tra, 3. báo cáo.',
        '1 1. arabic inline : 1. 2. 3.',
      ),
      vi('Gồm: 1. rà soát; 2. kiểm tra; 7. báo cáo; 3. tổng kết: 4. nghỉ.', '1 1. arabic inline : 1. 2. 3.'),
      vi('Gồm: 0. rà soát; 1. kiểm tra. Gồm: 1. 25 người; 2. 30 người.'),
      vi(
        'Theo điểm (1) và (2), (3); các nội dung: (1) rà soát; (2) kiểm tra (xem (3)).',
        '1 (1) arabic inline : (1) (2)',
      ),
      vi(
        'Thứ nhất là rà soát; thứ hai: kiểm tra; thứ ba kiểm tra; người thứ tư, báo cáo.',
        '1 thứ nhất word : Thứ nhất là thứ hai:',
      ),
      vi(
        'THỨ NHẤT, rà soát; THỨ HAI, kiểm tra. MỘT LÀ, rà soát; HAI LÀ kiểm tra; ba lần, báo cáo; bốn làng.',
        '1 thứ nhất word : THỨ NHẤT, THỨ HAI,+',
        '2 một là word in THỨ HAI, inline : MỘT LÀ, HAI LÀ',
      ),
      vi(
        'Gồm hai phần: một là: rà soát; hai là, kiểm tra; đó là, báo cáo.',
        '1 một là word inline : một là: hai là,',
      ),
      en(
        'First, review; and second, train; the third, report; Twentiethly, check. Thirdly: sum up.',
        '1 first word : First, second, Thirdly:',
      ),
      en(
        'See (a) and (b). It covers: (a) review, (b) training; and (c) reports (c).',
        '1 (a) letter inline : (a) (b) (c)',
      ),
      vi(
        'Xem a) rà soát, b) kiểm tra, xyzabc) báo cáo, iiii) tổng kết, civil) nghỉ, 123) nghỉ, d)Báo cáo, e)báo cáo.',
        '1 a) letter inline : a) b) d)',
        ') = alone',
        ') = alone',
        ') = alone',
      ),
      vi(
        'Thực hiện “4 tại chỗ” (chỉ huy tại chỗ, lực lượng tại chỗ, phương tiện tại chỗ).',
        '4 = slogan 4 4 tại chỗ 1 digits 3: chỉ huy tại chỗ, lực lượng tại chỗ, phương tiện tại chỗ',
      ),
      vi(
        'Thực hiện “3 không”: không né tránh, không đùn đẩy, không sợ sai.',
        '3 = slogan 3 3 không 1 digits 3: không né tránh, không đùn đẩy, không sợ sai',
      ),
      vi(
        'Thực hiện “6 rõ” (rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền).',
        '6 = slogan 6 6 rõ 1 digits 6: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền',
      ),
      vi('Bảo đảm 6 rõ “rõ người, rõ việc, rõ thời gian”; 3 rõ (rõ người, rõ việc…).'),
      vi(
        '“Hai không” (không né tránh và không đùn đẩy); “ba nhất” (kỷ luật nhất; đồng bộ nhất; hiệu quả nhất).',
        'ba = slogan 3 ba nhất 3: kỷ luật nhất; đồng bộ nhất; hiệu quả nhất',
      ),
      en(
        'It follows the “three nos” (no delay, no excuse) and the “4 ons” (on site, on time, on budget).',
        'three = slogan 3 three nos 2: no delay, no excuse',
      ),
      vi('Có 03 nhiệm vụ, ít nhất 4 giải pháp, hơn mười mục tiêu và khoảng 5 nhóm giải pháp.'),
      vi(
        'Trong năm nhiệm vụ; cả năm 2025; khoản 3 Điều 5; 02 chương, 3 điều; 250 nhiệm vụ; 1/3 nhiệm vụ; 3-5 nhiệm vụ.',
      ),
      en(
        'There are three major key tasks, at least 4 groups of tasks, twenty-one solutions, 3 per cent tasks and Article 5 tasks.',
      ),
      vi(
        'Thực hiện tốt 3 không: không né tránh, không đùn đẩy, không sợ sai, bao che. Bốn cùng: cùng ăn, cùng ở, cùng làm.',
        'Bốn = slogan 4 Bốn cùng 3: cùng ăn, cùng ở, cùng làm',
      ),
      vi(
        'Quán triệt “4 cùng” (cùng ăn; cùng ở; cùng làm; cùng nghĩ, cùng nói) và “5 xung kích” (xung kích, tình nguyện).',
        '4 = slogan 4 4 cùng 1 digits 5|4: cùng ăn; cùng ở; cùng làm; cùng nghĩ, cùng nói',
      ),
      vi(
        'Còn ba hạn chế: chậm triển khai; thiếu kiểm tra; báo cáo chưa đầy đủ.',
        'ba = named 3 hạn chế 3-3: chậm triển khai; thiếu kiểm tra; báo cáo chưa đầy đủ',
      ),
      vi(
        'Kiểm tra 03 xã: An Bình, An Lạc và Hoà Thịnh. Kiểm tra 02 xã (An Bình: xa, An Lạc).',
        '03 = named 3 xã 3-3: An Bình, An Lạc và Hoà Thịnh',
      ),
      vi('Kiểm tra 03 xã: An Bình, An Lạc, Hoà Thịnh, Sơn Hà, Yên Sơn, Phú Thọ.'),
      vi(
        'Mở 03 lớp: 02 lớp cho bí thư, 01 lớp cho phó bí thư.',
        '03 = named 3 lớp 1-Infinity: 02 lớp cho bí thư, 01 lớp cho phó bí thư',
      ),
      vi(
        'Có hai nhóm: (1) rà soát; (2) kiểm tra. Có hai nhóm: rà soát, kiểm tra…',
        '1 (1) arabic inline announced 2 nhóm : (1) (2)',
      ),
      vi(
        'Có hai nhóm: gồm: rà soát; kiểm tra. Có hai nhóm (gồm hai xã: An Bình; An Lạc) và một tổ.',
        'hai = named 2 xã 2-2: An Bình; An Lạc',
      ),
      vi('Có hai hạn chế: chậm triển khai các nhiệm vụ được giao theo kế hoạch, thiếu kiểm tra.'),
      vi('Có hai hạn chế: chậm triển khai,; thiếu kiểm tra. Có hai hạn chế: chậm.'),
      vi('Tỉnh uỷ yêu cầu a), rà soát (b), kiểm tra); báo cáo, tổng kết.', ') = alone'),
      vi('Tỉnh uỷ yêu cầu (rà soát, kiểm tra, báo cáo.', '( = alone'),
      vi('Tỉnh uỷ yêu cầu rà soát, kiểm tra, báo cáo).', ') = alone'),
      vi('Tỉnh uỷ yêu cầu “rà soát, kiểm tra, báo cáo.', '“ = alone'),
      vi('“Tỉnh uỷ yêu cầu rà soát, kiểm tra, báo cáo.'),
      vi('Tỉnh uỷ yêu cầu (rà soát, kiểm tra, báo cáo'),
      en('There are three limits: slow progress; few checks; late reports.'),
      en(
        'It covers three communes: An Binh, An Lac and Hoa Thinh.',
        'three = named 3 communes 3-3: An Binh, An Lac and Hoa Thinh',
      ),
    ],
    (model) => [...listsOf(model), ...structureOf(model)],
  );
});
