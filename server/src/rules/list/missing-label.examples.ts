import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/missing-label',
  bad: [
    {
      language: 'vi',
      text: 'Hạn chế:\n- Thứ nhất, triển khai chậm.\n- Thứ hai, thiếu kinh phí.\n- ⟦Thứ tư,⟧ phối hợp chưa chặt chẽ.',
      fixed:
        'Hạn chế:\n- Thứ nhất, triển khai chậm.\n- Thứ hai, thiếu kinh phí.\n- Thứ ba, phối hợp chưa chặt chẽ.',
      message: 'one',
      related: ['Thứ hai,'],
    },
    {
      language: 'vi',
      text: 'I- TÌNH HÌNH\n\nĐã họp.\n\n⟦III.⟧ KẾT QUẢ\n\nĐã xong.',
      message: 'one',
      related: ['I-'],
      fixed: 'I- TÌNH HÌNH\n\nĐã họp.\n\nII. KẾT QUẢ\n\nĐã xong.',
    },
    {
      language: 'vi',
      text: '1. Rà soát văn bản; 2. Lập kế hoạch; ⟦4.⟧ Kiểm tra tiến độ; 5. Báo cáo kết quả.',
      message: 'one',
      fixed: '1. Rà soát văn bản; 2. Lập kế hoạch; 3. Kiểm tra tiến độ; 4. Báo cáo kết quả.',
      related: ['2.'],
    },
    {
      language: 'vi',
      text: 'Hội nghị thống nhất các nội dung: (1) công tác tư tưởng; (2) công tác cán bộ; ⟦(4)⟧ công tác kiểm tra; (5) dân vận.',
      fixed:
        'Hội nghị thống nhất các nội dung: (1) công tác tư tưởng; (2) công tác cán bộ; (3) công tác kiểm tra; (4) dân vận.',
      message: 'one',
      related: ['(2)'],
    },
    {
      language: 'vi',
      text: 'I- TÌNH HÌNH\n1. Kết quả\n1.1. Kinh tế tăng 8%.\n1.2. Xã hội ổn định.\n⟦4.⟧ Hạn chế\n4.1. Giải ngân chậm.\n4.2. Nhân lực thiếu.',
      fixed:
        'I- TÌNH HÌNH\n1. Kết quả\n1.1. Kinh tế tăng 8%.\n1.2. Xã hội ổn định.\n2. Hạn chế\n2.1. Giải ngân chậm.\n2.2. Nhân lực thiếu.',
      message: 'several',
      related: ['1.'],
    },
    {
      language: 'vi',
      text: 'Điều 1. Phạm vi\nQuy định về tiếp nhận văn bản.\nĐiều 2. Đối tượng\nCác chi bộ.\n⟦Điều 4.⟧ Hiệu lực\nTừ ngày ký.',
      fixed:
        'Điều 1. Phạm vi\nQuy định về tiếp nhận văn bản.\nĐiều 2. Đối tượng\nCác chi bộ.\nĐiều 3. Hiệu lực\nTừ ngày ký.',
      related: ['Điều 2.'],
    },
    {
      language: 'vi',
      text: 'Nhiệm vụ trọng tâm:\nMột là, giữ kỷ luật phát ngôn.\n⟦Ba là,⟧ đổi mới sinh hoạt chi bộ.',
      fixed: 'Nhiệm vụ trọng tâm:\nMột là, giữ kỷ luật phát ngôn.\nHai là, đổi mới sinh hoạt chi bộ.',
      related: ['Một là,'],
    },
    {
      language: 'vi',
      text: 'III- TỔ CHỨC THỰC HIỆN\n⟦2.⟧ Ban Tổ chức Tỉnh uỷ theo dõi.\n3. Văn phòng Tỉnh uỷ đôn đốc.\n4. Các cấp uỷ thực hiện.',
      message: 'start',
      fixed:
        'III- TỔ CHỨC THỰC HIỆN\n1. Ban Tổ chức Tỉnh uỷ theo dõi.\n2. Văn phòng Tỉnh uỷ đôn đốc.\n3. Các cấp uỷ thực hiện.',
    },
    {
      language: 'vi',
      text: 'Các việc cần làm: 1. rà soát quy chế; 2. sắp xếp tổ chức; ⟦4.⟧ kiểm tra; 5. báo cáo kết quả.',
      fixed: 'Các việc cần làm: 1. rà soát quy chế; 2. sắp xếp tổ chức; 3. kiểm tra; 4. báo cáo kết quả.',
      related: ['2.'],
    },
    {
      language: 'vi',
      text: 'MỘT LÀ, GIỮ VỮNG KỶ LUẬT.\nHai là, nêu gương.\n⟦Bốn là,⟧ sát dân.',
      fixed: 'MỘT LÀ, GIỮ VỮNG KỶ LUẬT.\nHai là, nêu gương.\nBa là, sát dân.',
      related: ['Hai là,'],
    },
    {
      language: 'en',
      text: 'The conference agreed on: (1) ideology; (2) personnel;\n(3) inspection; ⟦(5)⟧ mass mobilization.',
      fixed: 'The conference agreed on: (1) ideology; (2) personnel;\n(3) inspection; (4) mass mobilization.',
      related: ['(3)'],
    },
    {
      language: 'en',
      text: 'I. AIMS\nII. TASKS\n⟦IV.⟧ IMPLEMENTATION\nThe committees carry out this plan.',
      fixed: 'I. AIMS\nII. TASKS\nIII. IMPLEMENTATION\nThe committees carry out this plan.',
      related: ['II.'],
    },
    {
      language: 'vi',
      text: 'Tiến hành:\nBước 1, 2: Rà soát.\n⟦Bước 4:⟧ Kết luận.\nBước 5: Lưu hồ sơ.',
      fixed: 'Tiến hành:\nBước 1, 2: Rà soát.\nBước 3: Kết luận.\nBước 4: Lưu hồ sơ.',
      related: ['Bước 1, 2:'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Tiến hành:\nBước 1, 2: Rà soát.\nBước 3 (nếu cần): Thẩm định.\nBước 4 và bước 5: Kết luận.\nBước 6: Lưu hồ sơ.',
    },
    {
      language: 'vi',
      text: '1. Công tác tổ chức\n1. Sắp xếp bộ máy; 2. Tinh giản biên chế; 3. Quy hoạch.\n2. Công tác cán bộ\n1. Đào tạo; 2. Luân chuyển; 3. Bổ nhiệm.',
    },
    { language: 'vi', text: 'Gồm: (1) rà soát; (2 lập kế hoạch; (3) kiểm tra; (4) báo cáo.' },
    {
      language: 'vi',
      text: 'Chi bộ góp ý (2024) về quỹ (15 triệu đồng) và nêu 2 việc: (1) thu đảng phí; (2) phát triển đảng viên.',
    },
    {
      language: 'vi',
      text: '1. Thời gian: 15. 3. 2025\n2. Địa điểm: hội trường.\n3. Thành phần: đảng viên.',
    },
    {
      language: 'vi',
      text: 'a) Một\nb) Hai\nc) Ba\nd) Bốn\nđ) Năm\ne) Sáu\ng) Bảy\nh) Tám\ni) Chín\nk) Mười',
    },
    { language: 'vi', text: 'Chương I\nĐiều 1. Phạm vi\nChương II\nĐiều 2. Đối tượng\nĐiều 3. Hiệu lực' },
    {
      language: 'vi',
      text: '1. Phạm vi: 1. đất đai; 2. nguồn nước; 3. rừng.\n2. Đối tượng: tỷ lệ 3: 1. Các chi bộ.\n3. Hiệu lực.',
    },
    { language: 'vi', text: 'Tập trung: 1. Rà soát quy chế;\n2. Kiểm tra chi bộ;\n3. Báo cáo kết quả.' },
    { language: 'vi', text: 'Ghi chú: (1) số liệu ước; (3) số liệu năm trước; (4) chưa kiểm toán.' },
    { language: 'en', text: 'Notes:\n(1) estimated;\n(3) last year;\n(4) not audited.' },
    { language: 'en', text: 'The sources: 1. Report No. 4. The rules; 2. the plan for 2026. 5 cells met.' },
    { language: 'en', text: 'See items (1) and (3) above, Article 4 of the Regulation and footnote [7].' },
    {
      language: 'en',
      text: '1. Aims\n2. Tasks, interrupted by a remark\nThis is only a remark.\n3. Implementation',
    },
  ],
};
