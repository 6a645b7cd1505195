import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/named-count',
  bad: [
    {
      language: 'vi',
      text: 'Nhập toàn bộ ⟦4⟧ xã An Bình, An Lạc và Hoà Thịnh thành xã An Hoà.',
      message: 'fewer',
      fixed: 'Nhập toàn bộ 3 xã An Bình, An Lạc và Hoà Thịnh thành xã An Hoà.',
      related: ['An Bình, An Lạc và Hoà Thịnh'],
    },
    {
      language: 'vi',
      text: 'Bồi dưỡng theo ⟦4⟧ đợt: đợt 1 trong quý I/2027, đợt 2 trong quý II/2027, đợt 3 trong quý IV/2027.',
      message: 'fewer',
      related: ['đợt 1 trong quý I/2027, đợt 2 trong quý II/2027, đợt 3 trong quý IV/2027'],
      fixed:
        'Bồi dưỡng theo 3 đợt: đợt 1 trong quý I/2027, đợt 2 trong quý II/2027, đợt 3 trong quý IV/2027.',
    },
    {
      language: 'en',
      text: 'Training in ⟦three⟧ phases: Phase 1 from October 1, 2026 to June 30, 2027; Phase 2 from 2028.',
      message: 'fewer',
      related: ['Phase 1 from October 1, 2026 to June 30, 2027; Phase 2 from 2028'],
      fixed: 'Training in two phases: Phase 1 from October 1, 2026 to June 30, 2027; Phase 2 from 2028.',
    },
    {
      language: 'vi',
      text: 'Còn ⟦4⟧ hạn chế: số người tham gia giảm; nợ đọng kéo dài; phối hợp chưa chặt chẽ.',
      message: 'fewer',
      fixed: 'Còn 3 hạn chế: số người tham gia giảm; nợ đọng kéo dài; phối hợp chưa chặt chẽ.',
      related: ['số người tham gia giảm; nợ đọng kéo dài; phối hợp chưa chặt chẽ'],
    },
    {
      language: 'vi',
      text: 'Tập trung ⟦ba⟧ nhiệm vụ trọng tâm: cải cách hành chính; chuyển đổi số; đào tạo cán bộ; xây trụ sở.',
      message: 'more',
      fixed:
        'Tập trung bốn nhiệm vụ trọng tâm: cải cách hành chính; chuyển đổi số; đào tạo cán bộ; xây trụ sở.',
      related: ['cải cách hành chính; chuyển đổi số; đào tạo cán bộ; xây trụ sở'],
    },
    {
      language: 'vi',
      text: 'Xã được thành lập trên cơ sở sắp xếp ⟦02⟧ xã: An Bình, An Lạc và Hoà Thịnh.',
      message: 'more',
      fixed: 'Xã được thành lập trên cơ sở sắp xếp 03 xã: An Bình, An Lạc và Hoà Thịnh.',
      related: ['An Bình, An Lạc và Hoà Thịnh'],
    },
    {
      language: 'vi',
      text: 'Toàn xã (sau sắp xếp từ ⟦4⟧ xã: Vạn Phúc, Vạn Lộc, Vạn Thọ) có 19 thôn.',
      message: 'fewer',
      fixed: 'Toàn xã (sau sắp xếp từ 3 xã: Vạn Phúc, Vạn Lộc, Vạn Thọ) có 19 thôn.',
      related: ['Vạn Phúc, Vạn Lộc, Vạn Thọ'],
    },
    {
      language: 'vi',
      text: 'Kiểm tra tại ⟦04⟧ xã: An Bình, An Lạc và Hoà Thịnh thuộc huyện Bình Sơn cũ.',
      message: 'fewer',
      fixed: 'Kiểm tra tại 03 xã: An Bình, An Lạc và Hoà Thịnh thuộc huyện Bình Sơn cũ.',
      related: ['An Bình, An Lạc và Hoà Thịnh thuộc huyện Bình Sơn cũ'],
    },
    {
      language: 'vi',
      text: 'Xây dựng nhà văn hoá tại ⟦03⟧ ấp (ấp 4, ấp 6).',
      message: 'fewer',
      fixed: 'Xây dựng nhà văn hoá tại 02 ấp (ấp 4, ấp 6).',
      related: ['ấp 4, ấp 6'],
    },
    {
      language: 'vi',
      text: 'Chia thành ⟦5⟧ nhóm: quản trị, chuyên môn, nghiệp vụ; dùng chung; hỗ trợ, phục vụ; văn thư, lưu trữ; lái xe; bảo vệ.',
      message: 'more',
      fixed:
        'Chia thành 6 nhóm: quản trị, chuyên môn, nghiệp vụ; dùng chung; hỗ trợ, phục vụ; văn thư, lưu trữ; lái xe; bảo vệ.',
      related: [
        'quản trị, chuyên môn, nghiệp vụ; dùng chung; hỗ trợ, phục vụ; văn thư, lưu trữ; lái xe; bảo vệ',
      ],
    },
    {
      language: 'en',
      text: 'The province makes ⟦four⟧ strategic breakthroughs: institutions, human resources and infrastructure.',
      message: 'fewer',
      fixed:
        'The province makes three strategic breakthroughs: institutions, human resources and infrastructure.',
      related: ['institutions, human resources and infrastructure'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Đoàn làm việc với 02 xã An Bình, An Lạc và Sở Nội vụ; tổ 3 phường Tân An và Bình An họp.',
    },
    {
      language: 'vi',
      text: 'Chia 3 đợt: đợt 1 trong tháng 3, đợt 2 trong tháng 5, còn lại vào cuối năm. Chia 3 đợt: đợt 1 và đợt 2 ở xã. Đợt 3 ở tỉnh.',
    },
    {
      language: 'vi',
      text: 'Tập trung 3 nhiệm vụ: rà soát, sắp xếp bộ máy; bố trí, sử dụng cán bộ; xử lý tài sản, trụ sở; bảo đảm đến hết năm 2026 hoàn thành.',
    },
    {
      language: 'vi',
      text: 'Hội nghị thống nhất 2 nội dung: công tác cán bộ; công tác tài chính; phấn đấu xong trong quý IV.',
    },
    {
      language: 'vi',
      text: 'Mở 03 lớp (An Bình, An Lạc) và thành lập 03 xã (An Bình: 02 ấp, An Lạc: 01 ấp).',
    },
    {
      language: 'vi',
      text: 'Hội nghị thảo luận 2 nội dung: rà soát, lập danh sách; bảo đảm tiến độ; báo cáo kết quả.',
    },
    {
      language: 'vi',
      text: 'Còn 3 hạn chế: số người tham gia giảm; nợ đọng kéo dài; phối hợp chưa chặt chẽ.',
    },
    {
      language: 'vi',
      text: 'Các cơ quan tham mưu gồm 5 cơ quan: Văn phòng, Ban Tổ chức, Uỷ ban Kiểm tra, Ban Tuyên giáo và Dân vận, Ban Nội chính.',
    },
    { language: 'vi', text: 'Thành lập 04 tổ công tác: mỗi tổ có 05 đồng chí, do trưởng phòng phụ trách.' },
    {
      language: 'vi',
      text: 'Mở 3 lớp bồi dưỡng: hai lớp cho bí thư, một lớp cho phó bí thư.',
    },
    {
      language: 'vi',
      text: 'Hội nghị thảo luận 2 nội dung: công tác cán bộ; công tác tài chính; đồng thời cho ý kiến về đất đai.',
    },
    { language: 'vi', text: 'Kết nạp 05 đảng viên: 03 nam, 02 nữ.' },
    { language: 'vi', text: 'Kiểm tra 06 đơn vị, trong đó có 04 xã tiêu biểu: An Bình, An Lạc, Hoà Thịnh…' },
    {
      language: 'vi',
      text: 'Xác lập ba nguyên tắc lớn: dân tộc, khoa học, đại chúng; khẳng định văn hoá soi đường cho quốc dân đi.',
    },
    { language: 'vi', text: 'Triển khai 4 nhiệm vụ: (1) tổ chức quán triệt; (2) xây dựng kế hoạch.' },
    {
      language: 'en',
      text: 'The Commission inspected two cells: Cell No. 3 and the Market Cell.',
    },
    {
      language: 'en',
      text: 'The region has four provinces and cities: Son Ha, Binh Lam - Tra Van, Dong Khe and An Linh.',
    },
  ],
};
