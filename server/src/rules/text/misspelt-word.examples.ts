import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'text/misspelt-word',
  bad: [
    {
      language: 'vi',
      text: '⟦Ban Thường vu Tỉnh uỷ⟧ giao ⟦Uỷ ban nhân dân tinh⟧ phối hợp với ⟦Mặt trân Tổ quốc⟧.',
      message: 'term',
      fixed: 'Ban Thường vụ Tỉnh uỷ giao Uỷ ban nhân dân tỉnh phối hợp với Mặt trận Tổ quốc.',
    },
    {
      language: 'vi',
      text: 'Căn cứ ⟦Quy đinh⟧ về thi hành Điều lệ Đảng, các ⟦chi bô⟧ quán triệt đến từng ⟦đảng viện⟧.',
      message: 'term',
      fixed: 'Căn cứ Quy định về thi hành Điều lệ Đảng, các chi bộ quán triệt đến từng đảng viên.',
    },
    {
      language: 'vi',
      text: 'Thực hiện ⟦Nghij quyết⟧ của ⟦Ban Chấp hành Trung uơng⟧, ⟦Ban Thường vuụ⟧ ban hành ⟦Kê hoạch⟧.',
      message: 'term',
      fixed: 'Thực hiện Nghị quyết của Ban Chấp hành Trung ương, Ban Thường vụ ban hành Kế hoạch.',
    },
    {
      language: 'vi',
      text: '⟦Tăng cưòng⟧ kiểm tra, ⟦giám sat⟧; nâng cao ⟦chât lượng⟧ ⟦học tâp⟧, tạo ⟦đồng thuân⟧, ⟦cũng cố niềm tin⟧ của Nhân dân.',
      message: 'term',
      fixed:
        'Tăng cường kiểm tra, giám sát; nâng cao chất lượng học tập, tạo đồng thuận, củng cố niềm tin của Nhân dân.',
    },
    {
      language: 'vi',
      text: 'V- ⟦TỔ CHỨC THỰC HIÊN⟧',
      message: 'term',
      fixed: 'V- TỔ CHỨC THỰC HIỆN',
    },
    {
      language: 'vi',
      text: 'Các ⟦Tỉnh ùy⟧ và ⟦Thanh ủy⟧ báo cáo Bộ Chính trị.',
      message: 'term',
      fixed: 'Các Tỉnh ủy và Thành ủy báo cáo Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Các đảng ⟦viênvà⟧ chi bộ trực thuộc Ban Dân ⟦vậnTỉnh⟧ uỷ đã sinh hoạt.',
      message: 'joined',
      fixed: 'Các đảng viên và chi bộ trực thuộc Ban Dân vận Tỉnh uỷ đã sinh hoạt.',
    },
    {
      language: 'vi',
      text: 'Các ban, ⟦nghành⟧ nêu rõ ý ⟦ngĩa⟧ của phong trào.',
      message: 'term',
      fixed: 'Các ban, ngành nêu rõ ý nghĩa của phong trào.',
    },
    {
      language: 'vi',
      text: '⟦Ban Chấp hàn Trung ương⟧ và ⟦Uỷ ban nhân dâm tỉnh⟧ cho ý kiến về tờ trình của ⟦Bộ Chính tị⟧.',
      message: 'term',
      fixed: 'Ban Chấp hành Trung ương và Uỷ ban nhân dân tỉnh cho ý kiến về tờ trình của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: '⟦Trách niệm⟧ của chi uỷ là ⟦bổ xung⟧ chương trình, khắc phục ⟦thiếu xót⟧, ⟦sai xót⟧.',
      message: 'term',
      fixed: 'Trách nhiệm của chi uỷ là bổ sung chương trình, khắc phục thiếu sót, sai sót.',
    },
    {
      language: 'en',
      text: 'ON BEHALF OF THE STANDING COMMITTEE\nDEPUTY ⟦SECERTARY⟧',
      message: 'term',
      fixed: 'ON BEHALF OF THE STANDING COMMITTEE\nDEPUTY SECRETARY',
    },
    {
      language: 'en',
      text: "The Standing ⟦Comittee⟧ of the Provincial Party Committee heard the City People's Committee's report.",
      message: 'term',
      fixed:
        "The Standing Committee of the Provincial Party Committee heard the City People's Committee's report.",
    },
    {
      language: 'en',
      text: "The ⟦Goverment⟧'s decree takes effect on February 5, 2026.",
      message: 'term',
      fixed: "The Government's decree takes effect on February 5, 2026.",
    },
    {
      language: 'en',
      text: 'Phu Khe, 18 ⟦Setember⟧ 2026',
      message: 'term',
      fixed: 'Phu Khe, 18 September 2026',
    },
    {
      language: 'en',
      text: 'The Resolution of the ⟦13rd⟧ National Party Congress was studied.',
      message: 'ordinal',
      fixed: 'The Resolution of the 13th National Party Congress was studied.',
    },
    {
      language: 'en',
      text: 'The Provincial Party Committee held its ⟦22th⟧ plenum.',
      message: 'ordinal',
      fixed: 'The Provincial Party Committee held its 22nd plenum.',
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Thủ trưởng cơ quan đang uỷ quyền cho đồng chí Uỷ viên; nhân dân tình nguyện đóng góp, hướng dân tới cái mới.',
    },
    {
      language: 'vi',
      text: 'Tổ chức đang kiện toàn, số kết quả cao hơn; sai sót do nguyên nhân dẫn đến chậm; vấn đề an sinh, để án văn hành chính.',
    },
    {
      language: 'vi',
      text: 'Tỉnh ủy, Tỉnh uỷ; kỷ luật, kỉ luật; quý I, quí I; Uỷ ban nhân dân tỉnh và UBND tỉnh.',
    },
    {
      language: 'vi',
      text: 'Các đồng chí Trần Quốc Phong, Lê Văn Phong, Nguyễn Tịnh uỷ quyền cho cấp dưới.\n\nTRẦN QUỐC PHONG',
    },
    {
      language: 'vi',
      text: 'Tệp “ke hoach, nghi quyet dang bo.docx” và trang https://example.vn/nghị-quyêt/chi-bô gửi kèm.',
    },
    {
      language: 'vi',
      text: 'Người lao động thuận lợi hơn, cũng cố gắng hơn, để nghị quyết đi vào cuộc sống; hội đồng khoa học, tạp chí, vấn đề nghỉ lễ, chặt lượng hàng.',
    },
    {
      language: 'vi',
      text: 'Bản dân tộc thiểu số họp bàn tổ chức lễ hội; dân chủ tích cực, Chính phủ phù hợp, thông báo bảo đảm đúng hạn.',
    },
    {
      language: 'vi',
      text: 'Các tổ chức cơ sở đóng trên địa bàn, cơ quan Trung ương đóng tại tỉnh; khu Hồng Kông, tỉnh Bắc Kạn, VinaPhone.',
    },
    {
      language: 'vi',
      text: 'Giám sát nhập khẩu, tiếp xúc tích cực, thành tựu chung, lịch sử lý luận, hồ sơ xuất trình; ai cũng cố gắng; kỷ niệm vụ mùa.',
    },
    {
      language: 'en',
      text: "The ministers, chairmen and chairwomen of the organizations' committees were committed to the revolution.",
    },
    {
      language: 'en',
      text: 'The 1st, 2nd, 3rd, 11th, 12th, 13th, 21st, 22nd, 23rd, 101st and 111th plenums.',
    },
    { language: 'en', text: 'See https://example.vn/goverment and secratary@example.vn.' },
    {
      language: 'en',
      text: 'COMUNIST PARTY OF VIETNAM\nSON HA PROVINCIAL PARTY COMMITTEE\n*\nNo. 15-BC/TU\nSon Ha, June 2, 2026\n\nREPORT',
    },
    {
      language: 'en',
      text: 'The programmes of the districts were resident in rational, notional internals.',
    },
  ],
};
