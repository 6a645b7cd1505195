import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/role-organ',
  bad: [
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Thị Mẫu, sinh ngày 12/3/1984; hiện là ⟦Chủ nhiệm Ban Xây dựng Đảng Đảng uỷ phường⟧.',
      fixed: 'Đồng chí Nguyễn Thị Mẫu, sinh ngày 12/3/1984; hiện là Trưởng Ban Xây dựng Đảng Đảng uỷ phường.',
    },
    {
      language: 'en',
      text: 'Comrade Tran Thi Binh, ⟦Minister of the Provincial Department of Finance⟧, reported.',
      message: 'wrong',
      fixed: 'Comrade Tran Thi Binh, Director of the Provincial Department of Finance, reported.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, ⟦Chủ tịch Tỉnh uỷ Sơn Hà⟧, phát biểu kết luận.',
      message: 'wrong',
      fixed: 'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ Sơn Hà, phát biểu kết luận.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Thị Sáu, ⟦Phó Chủ tịch Đảng uỷ⟧, báo cáo.',
      message: 'wrong',
      fixed: 'Đồng chí Lê Thị Sáu, Phó Bí thư Đảng uỷ, báo cáo.',
    },
    {
      language: 'vi',
      text: 'Báo cáo với ⟦Trưởng Văn phòng Đảng uỷ⟧ trong thời hạn 24 giờ.',
      message: 'wrong',
      fixed: 'Báo cáo với Chánh Văn phòng Đảng uỷ trong thời hạn 24 giờ.',
    },
    {
      language: 'vi',
      text: 'Dự họp có ⟦Phó Bí thư UBND tỉnh⟧ và lãnh đạo các sở.',
      fixed: 'Dự họp có Phó Chủ tịch UBND tỉnh và lãnh đạo các sở.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, ⟦Uỷ viên Ban Thường vụ Uỷ ban nhân dân tỉnh⟧, dự.',
      message: 'unknown',
    },
    {
      language: 'vi',
      text: 'Giao ⟦Chánh án Viện kiểm sát nhân dân tỉnh⟧ báo cáo.',
      fixed: 'Giao Viện trưởng Viện kiểm sát nhân dân tỉnh báo cáo.',
    },
    {
      language: 'vi',
      text: 'Thừa lệnh ⟦Chủ tịch Ủy ban Kiểm tra Tỉnh ủy⟧.',
      fixed: 'Thừa lệnh Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy.',
    },
    {
      language: 'en',
      text: 'Comrade Nguyen Van Bay, ⟦Chairman of the Son Ha Provincial Party Committee⟧, concluded the conference.',
      message: 'wrong',
      fixed:
        'Comrade Nguyen Van Bay, Secretary of the Son Ha Provincial Party Committee, concluded the conference.',
    },
    {
      language: 'en',
      text: "The ⟦Deputy Secretary of the Provincial People's Committee⟧ reported the results.",
      fixed: "The Vice Chairman of the Provincial People's Committee reported the results.",
    },
    {
      language: 'en',
      text: "The ⟦Chief Justice of the Provincial People's Procuracy⟧ took part.",
      fixed: "The Chief Procurator of the Provincial People's Procuracy took part.",
    },
    {
      language: 'en',
      text: 'The ⟦Minister of the Department of Finance⟧ took part.',
      fixed: 'The Director of the Department of Finance took part.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, ⟦Giám đốc Ban Tổ chức Tỉnh uỷ⟧, dự.',
      message: 'wrong',
      fixed: 'Đồng chí Lê Văn Sáu, Trưởng Ban Tổ chức Tỉnh uỷ, dự.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, ⟦Trưởng Sở Tài chính⟧, dự.',
      message: 'wrong',
      fixed: 'Đồng chí Lê Văn Sáu, Giám đốc Sở Tài chính, dự.',
    },
    {
      language: 'en',
      text: 'Comrade Le Van Sau, ⟦Secretary of the Department of Finance⟧, attended.',
      message: 'wrong',
      fixed: 'Comrade Le Van Sau, Director of the Department of Finance, attended.',
    },
    {
      language: 'vi',
      text: 'Đồng chí Lê Văn Sáu, ⟦Bí thư Hội đồng nhân dân tỉnh⟧, dự.',
      message: 'wrong',
      fixed: 'Đồng chí Lê Văn Sáu, Chủ tịch Hội đồng nhân dân tỉnh, dự.',
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Đồng chí Nguyễn Văn Bảy, Phó Chủ tịch, Đảng uỷ viên, và các Chủ tịch Đảng uỷ viên dự.',
    },
    {
      language: 'vi',
      text: 'Chánh Văn phòng Bộ Tài chính, Chánh Thanh tra Sở Nội vụ, Chánh Văn phòng Huyện uỷ và Chánh Văn phòng Ban Tổ chức Trung ương dự.',
    },
    {
      language: 'vi',
      text: 'Trưởng đoàn kiểm tra Ban Thường vụ Tỉnh uỷ, Kiểm toán trưởng Kiểm toán Nhà nước khu vực làm việc với Phó Chánh Văn phòng Bộ Y tế.',
    },
    {
      language: 'en',
      text: 'The Chief of the Office of the Ministry of Finance and the Chief Inspector of the Ministry of Health attended.',
    },
    {
      language: 'vi',
      text: 'Ngày 15/10/1946, theo Sắc lệnh của Chủ tịch Chính phủ, tỉnh An Hoà được thành lập.',
    },
    {
      language: 'vi',
      text: 'Uỷ viên Ban Thường vụ Tỉnh uỷ, Uỷ viên Ban Thường vụ Đảng uỷ xã An Bình, Uỷ viên Ban Thường vụ Tỉnh đoàn.',
    },
    { language: 'vi', text: 'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh uỷ, Chủ tịch HĐND tỉnh, chủ trì.' },
    {
      language: 'vi',
      text: 'Trưởng Ban Tổ chức Tỉnh uỷ, Chánh Văn phòng Tỉnh uỷ, Giám đốc Sở Tài chính dự.',
    },
    { language: 'vi', text: 'Bí thư Đảng uỷ Sở Y tế và Chủ tịch Công đoàn cơ sở dự.' },
    { language: 'vi', text: 'Trưởng Công an xã, Chỉ huy trưởng Ban Chỉ huy Quân sự xã dự.' },
    {
      language: 'en',
      text: "Comrade Nguyen Van Bay, Secretary of the Provincial Party Committee, Chairman of the Provincial People's Council, chaired.",
    },
    {
      language: 'en',
      text: 'The Head of the Provincial Party Committee’s Organization Board and the Chairman of the Inspection Commission of the Provincial Party Committee took part.',
    },
    {
      language: 'en',
      text: 'The Chairman of the Standing Committee of the company and the President of the university took part.',
    },
  ],
};
