import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/first-mention',
  bad: [
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nNgày 25/11/2016, Ban Thường vụ Tỉnh uỷ họp, thống nhất ban hành Nghị quyết số ⟦11-NQ/TU⟧ về phát triển kinh tế rừng.',
      message: 'date',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nCác đảng bộ đã quán triệt Chỉ thị số ⟦26-CT/TU⟧ và triển khai thực hiện.',
      message: 'dateAndissuer',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Kết luận số ⟦21-KL/TW⟧ của Trung ương, Tỉnh uỷ báo cáo.',
      message: 'date',
    },
    {
      language: 'en',
      text: 'No. 12-BC/TU\n\nThe Committee studied Directive No. ⟦26-CT/TU⟧ dated June 2, 2023 and carried it out.',
      message: 'issuer',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Chỉ thị số ⟦26-CT/TU⟧, ngày 02/6/2023 của Tỉnh uỷ, các đảng bộ đã vào cuộc.\n\nChỉ thị số 26-CT/TU về công tác cán bộ nữ đi vào cuộc sống.',
      message: 'subjectLater',
      related: ['Chỉ thị số 26-CT/TU'],
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nĐã triển khai Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ về công tác cán bộ nữ.\n\nĐã triển khai Chỉ thị số 27-CT/TU, ngày 05/6/2023 của Tỉnh uỷ về công tác dân vận.\n\nĐã triển khai Chỉ thị số 28-CT/TU, ngày 09/6/2023 của Tỉnh uỷ về công tác kiểm tra.\n\nĐã triển khai Chỉ thị số 29-CT/TU, ngày 12/6/2023 của Tỉnh uỷ về chuyển đổi số.\n\nĐã triển khai Chỉ thị số 31-CT/TU, ngày 14/6/2023 của Tỉnh uỷ về công tác thanh niên.\n\nĐã triển khai Chỉ thị số ⟦30-CT/TU⟧, ngày 16/6/2023 của Tỉnh uỷ.',
      message: 'subject',
    },
    {
      language: 'en',
      text: 'No. 12-BC/TU\n\nThe Committee studied Resolution No. ⟦18-NQ/TW⟧ and Decision No. ⟦26-QD/TU⟧ and carried them out.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nCác đảng bộ đã quán triệt Chỉ thị số ⟦26-CT/TU⟧ và triển khai thực hiện.\n\nChỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ về công tác cán bộ nữ đi vào cuộc sống.',
      message: 'dateAndissuerLater',
      related: ['Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ'],
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nCác đảng bộ đã quán triệt Chỉ thị số ⟦26-CT/TU⟧, ngày 02/6/2023 và triển khai thực hiện.\n\nChỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ đi vào cuộc sống.',
      message: 'issuerLater',
      related: ['Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ'],
    },
    {
      language: 'en',
      text: 'No. 12-BC/TU\n\nThe Committee studied Directive No. ⟦26-CT/TU⟧ and carried it out.\n\nDirective No. 26-CT/TU dated June 2, 2023 of the Provincial Party Committee was a success.',
      message: 'dateAndissuerLater',
      related: ['Directive No. 26-CT/TU dated June 2, 2023 of the Provincial Party Committee'],
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Kết luận số ⟦21-KL/TW⟧, ngày 25/10/2021, Tỉnh uỷ đã chỉ đạo.',
      message: 'issuer',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ về công tác cán bộ nữ, ở kết quả Chỉ thị số 26-CT/TU.\n\nĐã triển khai Chỉ thị số ⟦27-CT/TU⟧, ngày 05/6/2023 của Tỉnh uỷ.\n\nKết quả Chỉ thị số 27-CT/TU về công tác dân vận.',
      message: 'subjectLater',
      related: ['Chỉ thị số 27-CT/TU'],
    },
    {
      language: 'vi',
      text: 'Số 26-CT/TU\n\nThực hiện Chỉ thị số 26-CT/TU và Chỉ thị số ⟦27-CT/TU⟧, các đảng bộ đã vào cuộc.',
      message: 'dateAndissuer',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Chỉ thị số ⟦26-CT/TU⟧; các đảng bộ đã vào cuộc.\n\nTheo Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ, các đảng bộ đã vào cuộc.',
      message: 'dateAndissuerLater',
      related: ['Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ'],
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Quyết định số ⟦15/QĐ-UBND⟧, ngày 05/02/2025, Tỉnh uỷ đã chỉ đạo.',
      message: 'issuer',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\n1. Ban Thường vụ Tỉnh uỷ đã ban hành các văn bản sau:\n- Kế hoạch số 16-KH/TU, ngày 05/7/2025 về chuyển đổi số;\n- Chỉ thị số 04-CT/TU, ngày 12/7/2025 về phòng, chống thiên tai.\n2. Thực hiện Kế hoạch số ⟦18-KH/TU⟧, ngày 12/7/2025, các đảng bộ đã vào cuộc.',
      message: 'issuer',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nHội đồng nhân dân tỉnh đã ban hành các văn bản sau:\n- Kế hoạch số ⟦16-KH/TU⟧, ngày 05/7/2025 về chuyển đổi số.',
      message: 'issuer',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nBan Thường vụ Tỉnh uỷ yêu cầu:\n1. Các huyện uỷ thực hiện Kế hoạch số ⟦18-KH/TU⟧, ngày 12/7/2025.',
      message: 'issuer',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nTỉnh uỷ đã ban hành các văn bản sau:\n\nKế hoạch số 16-KH/TU, ngày 05/7/2025 về chuyển đổi số;\n\nChỉ thị số 04-CT/TU, ngày 12/7/2025.\n\nThực hiện Kế hoạch số ⟦18-KH/TU⟧, ngày 12/7/2025, các đảng bộ đã vào cuộc.',
      message: 'issuer',
    },
  ],
  good: [
    {
      language: 'en',
      text: 'No. 12-QD/TU\n\nConsidering the proposal of the Organisation Commission of the City Party Committee in Proposal No. 77-TTr/BTCTU dated March 27, 2026, the Standing Committee decides.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nBan Thường vụ Tỉnh uỷ ban hành 4 văn bản: Quyết định số 12-QĐ/TU, ngày 02/7/2025 về thành lập Tổ công tác chuyển đổi số; Kế hoạch số 15-KH/TU, ngày 05/7/2025 về phát triển văn hoá và du lịch; Chỉ thị số 03-CT/TU, ngày 12/7/2025 về công tác dân vận; Kết luận số 21-KL/TU, ngày 20/7/2025.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nCác văn bản do Ban Thường vụ Tỉnh uỷ ban hành trong tháng 7:\n1. Về xây dựng Đảng:\n- Quyết định số 13-QĐ/TU, ngày 02/7/2025 về thành lập tổ công tác;\n- Kế hoạch số 16-KH/TU, ngày 05/7/2025 về chuyển đổi số.\n2. Về kinh tế:\n- Chỉ thị số 04-CT/TU, ngày 12/7/2025 về phòng, chống thiên tai.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nTỉnh uỷ đã ban hành các văn bản sau:\n\nKế hoạch số 16-KH/TU, ngày 05/7/2025 về chuyển đổi số;\n\nChỉ thị số 04-CT/TU, ngày 12/7/2025.',
    },
    {
      language: 'en',
      text: 'No. 12-BC/TU\n\nThe Standing Committee of the Provincial Party Committee issued the following documents:\na) Plan No. 16-KH/TU dated July 5, 2025 on digital transformation;\nb) Directive No. 04-CT/TU dated July 12, 2025 on natural disasters, Directive No. 05-CT/TU dated July 14, 2025 on land.',
    },
    {
      language: 'vi',
      text: 'Số 12-QĐ/TU\nĐiều 2. Số và ký hiệu ghi đủ thể loại và tác giả, ví dụ: Số 01-NQ/ĐU.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nNgày 25/11/2016, Ban Chấp hành Đảng bộ tỉnh khoá XX ban hành Nghị quyết số 11-NQ/TU về phát triển kinh tế rừng.',
    },
    {
      language: 'en',
      text: 'No. 12-BC/TU\n\nOn August 10, 2021, the Standing Committee of the Provincial Party Committee issued Directive No. 15-CT/TU on blood donation.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nBÁO CÁO\n5 năm thực hiện Chỉ thị số 15-CT/TU, ngày 10/8/2021 của Ban Thường vụ Tỉnh uỷ về hiến máu tình nguyện\n-----\n\nThực hiện Chỉ thị số 15-CT/TU, các cấp uỷ đã vào cuộc.',
    },
    {
      language: 'vi',
      text: 'Số 12-KL/TU\n\nSau khi nghe Đảng uỷ Uỷ ban nhân dân tỉnh báo cáo kết quả 3 năm thực hiện công tác bảo tồn, phát triển làng nghề truyền thống trên địa bàn tỉnh, nhất là các làng nghề mây tre đan ở phía tây giai đoạn 2023 - 2028 (Báo cáo số 212-BC/ĐU, ngày 10/8/2026), Ban Thường vụ Tỉnh uỷ kết luận.',
    },
    { language: 'vi', text: 'Tỉnh uỷ đã quán triệt Chỉ thị số 26-CT/TU và triển khai thực hiện.' },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nKết quả thực hiện Chỉ thị số 26-CT/TU\n\nThực hiện Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ, các đảng bộ đã vào cuộc.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Chỉ thị số 31-CT/TU, ngày 06/6/2023, Kế hoạch số 134-KH/TU, ngày 29/12/2023 của Ban Thường vụ Tỉnh uỷ, các cấp đã triển khai.',
    },
    {
      language: 'en',
      text: 'No. 12-BC/TU\n\nThe Committee studied Directive No. 26-CT/TU dated June 2, 2023 of the Provincial Party Committee.',
    },
    {
      language: 'vi',
      text: 'Số 12/2024/QĐ-UBND\n\nThực hiện Chỉ thị số 26-CT/TU, các địa phương đã vào cuộc.',
    },
    { language: 'vi', text: 'Số 12-BC/TU\n\nĐã quán triệt Chỉ thị số 026-CT/TU và triển khai thực hiện.' },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Nghị quyết số 15/2024/UBTVQH15 và Luật số 72/2025/QH15, các cấp đã vào cuộc.',
    },
    { language: 'vi', text: 'Số 12-BC/TU\n\nThực hiện Nghị quyết số 202/2025/QH15, các cấp đã vào cuộc.' },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Công điện số 15/CĐ-TTg, ngày 05/02/2025, Tỉnh uỷ đã chỉ đạo.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Hướng dẫn số 42-HD/BTCTW, ngày 05/02/2025, Tỉnh uỷ đã chỉ đạo.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ về công tác cán bộ nữ, các đảng bộ đã vào cuộc.\n\nChỉ thị số 26-CT/TU đi vào cuộc sống.',
    },
    { language: 'vi', text: 'Số 12-BC/TU\n\nKết quả Chỉ thị số 26-CT/TU; kiến nghị' },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện các Quyết định số 21, 22 và 23-QĐ/TU, ngày 02/6/2023 của Tỉnh uỷ về quy chế làm việc, các đảng bộ đã vào cuộc.',
    },
    {
      language: 'en',
      text: 'No. 12-BC/TU\n\nDecisions No. 21 and 22-QĐ/TU dated June 2, 2023, of the Provincial Party Committee on working regulations were implemented.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nĐã triển khai Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ về công tác cán bộ nữ.\n\nĐã triển khai Chỉ thị số 27-CT/TU, ngày 05/6/2023 của Tỉnh uỷ về công tác dân vận.\n\nĐã triển khai Chỉ thị số 30-CT/TU, ngày 16/6/2023 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nĐã triển khai Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ về công tác cán bộ nữ.\n\nĐã triển khai Chỉ thị số 27-CT/TU, ngày 05/6/2023 của Tỉnh uỷ về công tác dân vận.\n\nĐã triển khai Chỉ thị số 28-CT/TU, ngày 09/6/2023 của Tỉnh uỷ về công tác kiểm tra.\n\nĐã triển khai Chỉ thị số 29-CT/TU, ngày 12/6/2023 của Tỉnh uỷ về chuyển đổi số.\n\nĐã triển khai Chỉ thị số 31-CT/TU, ngày 14/6/2023 của Tỉnh uỷ về công tác thanh niên.\n\nĐã triển khai Chỉ thị số 30-CT/TU, ngày 16/6/2023 của Tỉnh uỷ.\n\nĐã triển khai Chỉ thị số 32-CT/TU, ngày 19/6/2023 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nCăn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Tỉnh uỷ chỉ đạo.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ về công tác cán bộ nữ.\n\nĐã triển khai Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nTheo Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ\ncác đảng bộ đã vào cuộc.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nĐã triển khai Chỉ thị số 30-CT/TU, ngày 16/6/2023 của Tỉnh uỷ.\n\nĐã triển khai Chỉ thị số 31-CT/TU, ngày 14/6/2023 của Tỉnh uỷ về công tác thanh niên.',
    },
  ],
};
