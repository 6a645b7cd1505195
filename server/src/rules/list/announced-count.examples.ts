import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/announced-count',
  bad: [
    {
      language: 'vi',
      text: 'Chỉ định Chi uỷ gồm ⟦04⟧ đồng chí:\n\n1. Đồng chí Lê Văn Thử, Bí thư;\n\n2. Đồng chí Trần Thị Mẫu, Phó Bí thư;\n\n3. Đồng chí Phạm Văn Ví, Chi uỷ viên.',
      related: ['3.'],
      fixed:
        'Chỉ định Chi uỷ gồm 03 đồng chí:\n\n1. Đồng chí Lê Văn Thử, Bí thư;\n\n2. Đồng chí Trần Thị Mẫu, Phó Bí thư;\n\n3. Đồng chí Phạm Văn Ví, Chi uỷ viên.',
    },
    {
      language: 'vi',
      text: 'Đề án xác định 23 vị trí việc làm, chia thành ⟦5⟧ nhóm:\na) Lãnh đạo, quản lý;\nb) Chuyên môn, nghiệp vụ;\nc) Chuyên môn dùng chung;\nd) Hỗ trợ, phục vụ.',
      fixed:
        'Đề án xác định 23 vị trí việc làm, chia thành 4 nhóm:\na) Lãnh đạo, quản lý;\nb) Chuyên môn, nghiệp vụ;\nc) Chuyên môn dùng chung;\nd) Hỗ trợ, phục vụ.',
      message: 'list',
      related: ['d)'],
    },
    {
      language: 'vi',
      text: 'Việc kiểm tra tiến hành theo ⟦bốn⟧ bước:\nBước 1: Công bố quyết định.\nBước 2: Thẩm tra.\nBước 3: Kết luận.',
      fixed:
        'Việc kiểm tra tiến hành theo ba bước:\nBước 1: Công bố quyết định.\nBước 2: Thẩm tra.\nBước 3: Kết luận.',
      message: 'list',
      related: ['Bước 3:'],
    },
    {
      language: 'vi',
      text: 'Hội nghị thống nhất ⟦04⟧ nhóm nhiệm vụ, giải pháp: (1) tư tưởng; (2) tổ chức; (3) kiểm tra.',
      fixed: 'Hội nghị thống nhất 03 nhóm nhiệm vụ, giải pháp: (1) tư tưởng; (2) tổ chức; (3) kiểm tra.',
      message: 'list',
      related: ['(3)'],
    },
    {
      language: 'vi',
      text: 'Ban Thường vụ rút ra ⟦năm⟧ bài học kinh nghiệm sau:\nMột là, giữ nguyên tắc.\nHai là, sát cơ sở.\nBa là, nêu gương.\nBốn là, kiểm tra thường xuyên.',
      fixed:
        'Ban Thường vụ rút ra bốn bài học kinh nghiệm sau:\nMột là, giữ nguyên tắc.\nHai là, sát cơ sở.\nBa là, nêu gương.\nBốn là, kiểm tra thường xuyên.',
      related: ['Bốn là,'],
    },
    {
      language: 'vi',
      text: 'II- ⟦2⟧ NHIỆM VỤ TRỌNG TÂM\n1. Đại hội.\n2. Sắp xếp bộ máy.\n3. Đầu tư công.',
      fixed: 'II- 3 NHIỆM VỤ TRỌNG TÂM\n1. Đại hội.\n2. Sắp xếp bộ máy.\n3. Đầu tư công.',
      related: ['3.'],
    },
    {
      language: 'vi',
      text: 'Gồm: (1) nhân sự; (2) văn kiện. ⟦Ba⟧ nội dung trên được thông qua.',
      fixed: 'Gồm: (1) nhân sự; (2) văn kiện. Hai nội dung trên được thông qua.',
      related: ['(2)'],
    },
    {
      language: 'vi',
      text: 'Quy chế này gồm 02 chương, ⟦04⟧ điều.\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nChương II\nNGUYÊN TẮC\nĐiều 2. Nguyên tắc\nĐiều 3. Hiệu lực',
      message: 'units',
      fixed:
        'Quy chế này gồm 02 chương, 03 điều.\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nChương II\nNGUYÊN TẮC\nĐiều 2. Nguyên tắc\nĐiều 3. Hiệu lực',
      related: ['Điều 3.'],
    },
    {
      language: 'en',
      text: 'The conference agreed on ⟦11⟧ groups of tasks and solutions: (1) ideology; (2) personnel; (3) inspection.',
      fixed:
        'The conference agreed on 3 groups of tasks and solutions: (1) ideology; (2) personnel; (3) inspection.',
      related: ['(3)'],
    },
    {
      language: 'en',
      text: 'The Standing Committee drew ⟦two⟧ valuable lessons:\n1. Keep to the principles.\n2. Stay close to the grassroots.\n3. Set examples.',
      fixed:
        'The Standing Committee drew three valuable lessons:\n1. Keep to the principles.\n2. Stay close to the grassroots.\n3. Set examples.',
      related: ['3.'],
    },
    {
      language: 'vi',
      text: 'Thực hiện ⟦ba⟧ nhiệm vụ sau:\n- Rà soát văn bản;\n- Lập kế hoạch.',
      message: 'list',
      fixed: 'Thực hiện hai nhiệm vụ sau:\n- Rà soát văn bản;\n- Lập kế hoạch.',
      related: ['-'],
    },
    {
      language: 'vi',
      text: 'Thực hiện ⟦09⟧ nhiệm vụ: (1) nhân sự; (2) văn kiện; (3) hậu cần.',
      message: 'list',
      fixed: 'Thực hiện 03 nhiệm vụ: (1) nhân sự; (2) văn kiện; (3) hậu cần.',
      related: ['(3)'],
    },
    {
      language: 'vi',
      text: 'Thực hiện ⟦10⟧ nhiệm vụ: (1) nhân sự; (2) văn kiện; (3) hậu cần.',
      message: 'list',
      fixed: 'Thực hiện 3 nhiệm vụ: (1) nhân sự; (2) văn kiện; (3) hậu cần.',
      related: ['(3)'],
    },
    {
      language: 'vi',
      text: 'THỰC HIỆN ⟦BA⟧ NHIỆM VỤ: (1) NHÂN SỰ; (2) VĂN KIỆN.',
      message: 'list',
      fixed: 'THỰC HIỆN HAI NHIỆM VỤ: (1) NHÂN SỰ; (2) VĂN KIỆN.',
      related: ['(2)'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Ba xã phải: (1) rà soát; (2) báo cáo. Ba cơ quan có trách nhiệm: (1) lập kế hoạch; (2) báo cáo.',
    },
    {
      language: 'en',
      text: 'The three agencies shall: (1) lead; (2) check. Committees of three communes are to: (1) lead; (2) check.',
    },
    {
      language: 'vi',
      text: 'Kiểm tra 12 chi bộ, tập trung 3 nội dung:\n1. Công tác cán bộ.\n2. Công tác tài chính.',
    },
    {
      language: 'vi',
      text: 'Ban hành 4 văn bản. Tiến độ:\nBước 2: đã xong.\nBước 4: đang làm.',
    },
    {
      language: 'vi',
      text: 'Ban Kiểm phiếu gồm 07 đồng chí, do Trưởng Ban chủ trì, tiến hành kiểm phiếu với kết quả như sau:\n1. Số phiếu phát ra.\n2. Số phiếu thu về.\n3. Số phiếu hợp lệ.',
    },
    {
      language: 'vi',
      text: 'Hằng quý, hai cơ quan trao đổi thông tin về:\na) Tình hình đơn thư;\nb) Kết quả kiểm tra;\nc) Vụ việc cần chỉ đạo.',
    },
    {
      language: 'en',
      text: 'Each quarter the two agencies exchange information on:\na) Complaints received;\nb) Inspections made;\nc) Cases to be settled.',
    },
    {
      language: 'vi',
      text: 'Quy chế này gồm 02 chương, 04 điều.\nChương I\nĐiều 1. Phạm vi\nChương II\nĐiều 2. Nguyên tắc\nĐiều 3. Hiệu lực',
    },
    {
      language: 'vi',
      text: 'Về 5 nhiệm vụ trọng tâm đã nêu tại mục II, đề nghị rà soát:\n1. Tiến độ.\n2. Nguồn lực.',
    },
    {
      language: 'vi',
      text: 'Có hai nhóm: (1) nhóm kinh tế, gồm a) thu ngân sách, b) đầu tư công, c) nợ công; (2) nhóm xã hội.',
    },
    {
      language: 'vi',
      text: 'Trường hợp in hai mặt, vùng trình bày như sau:\n+ Lề trên 20 mm.\n+ Lề dưới 20 mm.\n+ Lề trái 30 mm.',
    },
    { language: 'vi', text: 'Hai trong số ba nhiệm vụ là: (1) đào tạo cán bộ; (2) kiểm tra chi bộ.' },
    {
      language: 'en',
      text: 'On the 5 tasks mentioned in Part II, the committees shall review:\n1. Progress.\n2. Resources.',
    },
    { language: 'en', text: 'Two of the three tasks are: (1) training officials; (2) inspecting cells.' },
    {
      language: 'vi',
      text: 'Đã hoàn thành 08 nhiệm vụ, trong đó có một số việc lớn như: (1) lập quy hoạch; (2) giao vốn; (3) kiểm tra.',
    },
    { language: 'vi', text: 'Có ít nhất 2 giải pháp: (1) đào tạo; (2) luân chuyển; (3) thu hút.' },
    {
      language: 'vi',
      text: 'Chỉ ra 06 hạn chế và 05 bài học kinh nghiệm. Nhiệm vụ: (1) tư tưởng; (2) tổ chức.',
    },
    { language: 'vi', text: 'Năm 2025 thực hiện 3 nội dung: (1) nhân sự; (2) văn kiện; (4) hậu cần.' },
    { language: 'vi', text: 'Theo khoản 3 nội dung sau được bỏ:\n1. Mục một.\n2. Mục hai.' },
    { language: 'en', text: 'The plan sets out 12 tasks, including: (1) training; (2) inspection.' },
    {
      language: 'en',
      text: 'The report names 06 limitations and 05 lessons. The tasks are: (1) unity; (2) discipline.',
    },
    { language: 'vi', text: 'Thực hiện bốn nhiệm vụ: (1) nhân sự; (2) văn kiện; (4) hậu cần.' },
    { language: 'vi', text: 'Thực hiện năm nhiệm vụ: (1) nhân sự; (3) văn kiện; (2) hậu cần.' },
  ],
};
