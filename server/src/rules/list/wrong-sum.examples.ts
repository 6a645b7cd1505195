import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/wrong-sum',
  bad: [
    {
      language: 'vi',
      text: 'Tỉnh hỗ trợ ⟦50⟧ triệu đồng, gồm 30 triệu cho xã An Lĩnh và 25 triệu cho xã Sơn Hà.',
      message: 'parts',
      fixed: 'Tỉnh hỗ trợ 55 triệu đồng, gồm 30 triệu cho xã An Lĩnh và 25 triệu cho xã Sơn Hà.',
    },
    {
      language: 'vi',
      text: 'Kinh phí ⟦1,2⟧ tỷ đồng, gồm: ngân sách tỉnh 700 triệu; ngân sách xã 600 triệu đồng.',
      message: 'parts',
      fixed: 'Kinh phí 1,3 tỷ đồng, gồm: ngân sách tỉnh 700 triệu; ngân sách xã 600 triệu đồng.',
    },
    {
      language: 'vi',
      text: 'Tổng kinh phí ⟦125⟧ tỷ đồng, gồm: ngân sách tỉnh 85 tỷ đồng; ngân sách xã 35 tỷ 500 triệu đồng.',
      message: 'parts',
      fixed:
        'Tổng kinh phí 120,5 tỷ đồng, gồm: ngân sách tỉnh 85 tỷ đồng; ngân sách xã 35 tỷ 500 triệu đồng.',
    },
    { language: 'vi', text: 'Hỗ trợ ⟦50⟧ triệu đồng, trong đó 30 triệu, 25 triệu.', message: 'within' },
    { language: 'vi', text: 'Hỗ trợ ⟦50⟧ triệu đồng, trong đó xã An Lĩnh 60 triệu đồng.', message: 'within' },
    { language: 'vi', text: 'Chi bộ có ⟦45⟧ đảng viên, trong đó có 54 nữ.', message: 'within' },
    {
      language: 'en',
      text: 'The fund has VND ⟦50⟧ million, of which VND 55 million is for communes.',
      message: 'within',
    },
    {
      language: 'en',
      text: 'The province gave VND⟦50⟧ million, comprising VND30 million for An Linh and VND25 million for Son Ha.',
      message: 'parts',
      fixed:
        'The province gave VND55 million, comprising VND30 million for An Linh and VND25 million for Son Ha.',
    },
    {
      language: 'vi',
      text: 'Tỷ lệ hộ nghèo giảm ⟦0,3⟧ điểm phần trăm (từ 2,4% xuống 1,8%).',
      message: 'fall',
      fixed: 'Tỷ lệ hộ nghèo giảm 0,6 điểm phần trăm (từ 2,4% xuống 1,8%).',
    },
    {
      language: 'vi',
      text: 'Số đảng viên tăng ⟦43⟧% (từ 200 lên 268); số chi bộ tăng ⟦6⟧ (từ 9 lên 14).',
      message: 'rise',
      fixed: 'Số đảng viên tăng 34% (từ 200 lên 268); số chi bộ tăng 5 (từ 9 lên 14).',
    },
    {
      language: 'vi',
      text: 'Tỷ lệ hộ nghèo từ 24,6% xuống 19,8%, giảm ⟦5,8⟧ điểm phần trăm.',
      message: 'fall',
      fixed: 'Tỷ lệ hộ nghèo từ 24,6% xuống 19,8%, giảm 4,8 điểm phần trăm.',
    },
    {
      language: 'en',
      text: 'The cells rose by ⟦6⟧ (from 9 to 14), and later from 30 to 45, up ⟦12⟧.',
      message: 'rise',
      fixed: 'The cells rose by 5 (from 9 to 14), and later from 30 to 45, up 15.',
    },
    {
      language: 'vi',
      text: 'Nâng cấp ⟦19,5⟧ km đường (gồm 7,2 km tuyến Bản Mới - Nà Hin và 11,3 km tuyến Nà Hin - Pác Ngà).',
      message: 'parts',
      fixed: 'Nâng cấp 18,5 km đường (gồm 7,2 km tuyến Bản Mới - Nà Hin và 11,3 km tuyến Nà Hin - Pác Ngà).',
    },
    {
      language: 'vi',
      text: 'Cấp uỷ kiểm tra ⟦214⟧ tổ chức đảng (cấp tỉnh 6, cấp trên cơ sở 58, cấp cơ sở 151).',
      message: 'parts',
      fixed: 'Cấp uỷ kiểm tra 215 tổ chức đảng (cấp tỉnh 6, cấp trên cơ sở 58, cấp cơ sở 151).',
    },
    {
      language: 'vi',
      text: 'Trong kỳ, kỷ luật ⟦14⟧ đảng viên (khiển trách 8, cảnh cáo 4, khai trừ 1).',
      message: 'parts',
      fixed: 'Trong kỳ, kỷ luật 13 đảng viên (khiển trách 8, cảnh cáo 4, khai trừ 1).',
    },
    {
      language: 'vi',
      text: 'Kỷ luật ⟦14⟧ đảng viên, gồm: khiển trách 8 đồng chí, cảnh cáo 5 đồng chí.',
      message: 'parts',
      fixed: 'Kỷ luật 13 đảng viên, gồm: khiển trách 8 đồng chí, cảnh cáo 5 đồng chí.',
    },
    {
      language: 'vi',
      text: 'Chi bộ có ⟦45⟧ đảng viên (25 nam, 19 nữ).',
      message: 'parts',
      fixed: 'Chi bộ có 44 đảng viên (25 nam, 19 nữ).',
    },
    {
      language: 'vi',
      text: 'Kết quả kiểm phiếu: số phiếu phát ra 45, thu về 45, hợp lệ 44, không hợp lệ ⟦2⟧.',
      message: 'ballots',
      fixed: 'Kết quả kiểm phiếu: số phiếu phát ra 45, thu về 45, hợp lệ 44, không hợp lệ 1.',
    },
    {
      language: 'vi',
      text: 'Thành phần:\n- Tổng số đảng viên: 45; trong đó dự bị 03.\n- Có mặt: 43 đồng chí.\n- Vắng: ⟦03⟧ đồng chí (có lý do: 2, không lý do: 1).',
      message: 'absent',
      fixed:
        'Thành phần:\n- Tổng số đảng viên: 45; trong đó dự bị 03.\n- Có mặt: 43 đồng chí.\n- Vắng: 02 đồng chí (có lý do: 2, không lý do: 1).',
    },
    {
      language: 'vi',
      text: 'Số phiếu phát ra: 100\nSố phiếu thu về: 100\nSố phiếu hợp lệ: 98\nSố phiếu không hợp lệ: ⟦1⟧',
      message: 'ballots',
      fixed: 'Số phiếu phát ra: 100\nSố phiếu thu về: 100\nSố phiếu hợp lệ: 98\nSố phiếu không hợp lệ: 2',
    },
    {
      language: 'vi',
      text: 'Số phiếu phát ra: 45; số phiếu thu về: 45; số phiếu hợp lệ: 44 phiếu, chiếm 97,8%; số phiếu không hợp lệ: ⟦2⟧ phiếu.',
      message: 'ballots',
      fixed:
        'Số phiếu phát ra: 45; số phiếu thu về: 45; số phiếu hợp lệ: 44 phiếu, chiếm 97,8%; số phiếu không hợp lệ: 1 phiếu.',
    },
    {
      language: 'vi',
      text: '- Có mặt: 27/29 đảng viên\n\n- Vắng mặt: ⟦3⟧ đảng viên',
      message: 'absent',
      fixed: '- Có mặt: 27/29 đảng viên\n\n- Vắng mặt: 2 đảng viên',
    },
    {
      language: 'en',
      text: '- Total members: 45\n- Present: 43\n- Absent: ⟦3⟧ (2 excused, 1 unexcused)',
      message: 'absent',
      fixed: '- Total members: 45\n- Present: 43\n- Absent: 2 (2 excused, 1 unexcused)',
    },
    {
      language: 'en',
      text: 'Ballots issued: 100; ballots returned: 99; valid ballots: 97; invalid ballots: ⟦1⟧.',
      message: 'ballots',
      fixed: 'Ballots issued: 100; ballots returned: 99; valid ballots: 97; invalid ballots: 2.',
    },
    {
      language: 'vi',
      text: 'Đảng số 45 đồng chí; có mặt: 43; vắng: ⟦3⟧.',
      message: 'absent',
      fixed: 'Đảng số 45 đồng chí; có mặt: 43; vắng: 2.',
    },
    {
      language: 'vi',
      text: 'Tổ công tác có ⟦7⟧ thành viên, gồm 1 tổ trưởng, 2 tổ phó, 5 tổ viên.',
      message: 'parts',
      fixed: 'Tổ công tác có 8 thành viên, gồm 1 tổ trưởng, 2 tổ phó, 5 tổ viên.',
    },
    {
      language: 'vi',
      text: 'Tỉnh có ⟦98⟧ đơn vị hành chính cấp xã, gồm 82 xã, 16 phường và 01 đặc khu, với 5.684 cán bộ.',
      message: 'parts',
      fixed: 'Tỉnh có 99 đơn vị hành chính cấp xã, gồm 82 xã, 16 phường và 01 đặc khu, với 5.684 cán bộ.',
    },
    {
      language: 'en',
      text: 'The budget is VND ⟦125⟧ billion, comprising VND 85 billion from the province and VND 50 billion from communes.',
      message: 'parts',
      fixed:
        'The budget is VND 135 billion, comprising VND 85 billion from the province and VND 50 billion from communes.',
    },
    {
      language: 'vi',
      text: 'Toàn tỉnh có ⟦15⟧ đơn vị hành chính cấp xã, gồm 12 xã, 04 phường.',
      message: 'parts',
      fixed: 'Toàn tỉnh có 16 đơn vị hành chính cấp xã, gồm 12 xã, 04 phường.',
    },
    {
      language: 'vi',
      text: 'Đảng bộ có tổng số ⟦2.190⟧ đảng viên, gồm: 604 đảng viên ở cơ quan (chiếm 27,6%), 93 đảng viên trong doanh nghiệp, 1.439 đảng viên ở khu dân cư.',
      message: 'parts',
      fixed:
        'Đảng bộ có tổng số 2.136 đảng viên, gồm: 604 đảng viên ở cơ quan (chiếm 27,6%), 93 đảng viên trong doanh nghiệp, 1.439 đảng viên ở khu dân cư.',
    },
    {
      language: 'vi',
      text: 'Ban Chỉ đạo gồm ⟦15⟧ đồng chí, bao gồm 01 Trưởng Ban, 02 Phó Trưởng Ban và 11 uỷ viên.',
      message: 'parts',
      fixed: 'Ban Chỉ đạo gồm 14 đồng chí, bao gồm 01 Trưởng Ban, 02 Phó Trưởng Ban và 11 uỷ viên.',
    },
    {
      language: 'vi',
      text: 'Kinh phí thực hiện là ⟦125⟧ tỷ đồng, gồm: ngân sách tỉnh 85 tỷ đồng; ngân sách xã 30,5 tỷ đồng; vốn huy động 19,5 tỷ đồng.',
      message: 'parts',
      fixed:
        'Kinh phí thực hiện là 135 tỷ đồng, gồm: ngân sách tỉnh 85 tỷ đồng; ngân sách xã 30,5 tỷ đồng; vốn huy động 19,5 tỷ đồng.',
    },
    {
      language: 'vi',
      text: 'Thành phần: 27/29 đảng viên (vắng ⟦03⟧ đảng viên, có lý do).',
      message: 'absent',
      fixed: 'Thành phần: 27/29 đảng viên (vắng 02 đảng viên, có lý do).',
    },
    {
      language: 'vi',
      text: 'Tổng số đảng viên: 28 đồng chí; có mặt: 26 đồng chí; vắng mặt: ⟦01⟧ đồng chí.',
      message: 'absent',
      fixed: 'Tổng số đảng viên: 28 đồng chí; có mặt: 26 đồng chí; vắng mặt: 02 đồng chí.',
    },
    {
      language: 'vi',
      text: 'Dự họp có 40/45 đồng chí, chiếm 88,9%; ⟦04⟧ đồng chí vắng mặt.',
      message: 'absent',
      fixed: 'Dự họp có 40/45 đồng chí, chiếm 88,9%; 05 đồng chí vắng mặt.',
    },
    {
      language: 'en',
      text: 'The commune has ⟦45⟧ Party cells, comprising 30 village cells, 12 agency cells and 4 school cells.',
      message: 'parts',
      fixed:
        'The commune has 46 Party cells, comprising 30 village cells, 12 agency cells and 4 school cells.',
    },
    {
      language: 'en',
      text: 'Present were 27 of 29 members, with ⟦3⟧ absent.',
      message: 'absent',
      fixed: 'Present were 27 of 29 members, with 2 absent.',
    },
    {
      language: 'en',
      text: 'The province has ⟦96⟧ commune-level units, comprising 80 communes, 15 wards and 2 special zones.',
      message: 'parts',
      fixed: 'The province has 97 commune-level units, comprising 80 communes, 15 wards and 2 special zones.',
    },
    {
      language: 'en',
      text: 'The apparatus of ⟦78⟧ commune-level units (61 communes, 15 wards and 1 special zone) works well.',
      message: 'parts',
      fixed: 'The apparatus of 77 commune-level units (61 communes, 15 wards and 1 special zone) works well.',
    },
    {
      language: 'vi',
      text: 'Kiểm tra tại ⟦10⟧ đơn vị (4 phường và 7 xã).',
      message: 'parts',
      fixed: 'Kiểm tra tại 11 đơn vị (4 phường và 7 xã).',
    },
    {
      language: 'vi',
      text: 'Toàn xã từ 45 xuống 30 hộ nghèo, giảm ⟦12⟧ hộ.',
      message: 'fall',
      fixed: 'Toàn xã từ 45 xuống 30 hộ nghèo, giảm 15 hộ.',
    },
    {
      language: 'vi',
      text: 'Tăng ⟦35⟧%, từ 120 lên 150 chi bộ; hộ nghèo từ 7,5% xuống còn 5,2%, giảm ⟦2,1⟧ điểm phần trăm.',
      fixed: 'Tăng 25%, từ 120 lên 150 chi bộ; hộ nghèo từ 7,5% xuống còn 5,2%, giảm 2,3 điểm phần trăm.',
    },
    {
      language: 'en',
      text: 'It rose from VND 120 billion to VND 150 billion, an increase of ⟦35⟧%.',
      fixed: 'It rose from VND 120 billion to VND 150 billion, an increase of 25%.',
    },
    { language: 'en', text: 'The congress was attended by ⟦235 of 220⟧ delegates.', message: 'excess' },
    { language: 'vi', text: 'Cuộc họp có mặt ⟦25/24⟧ đồng chí trong Ban Chấp hành.', message: 'excess' },
    { language: 'vi', text: 'Đồng chí Mùa Văn Thử được ⟦30/28⟧ phiếu, đạt 107,14%.', message: 'excess' },
    { language: 'vi', text: '- Đảng viên có mặt: ⟦13/12⟧ đồng chí.', message: 'excess' },
    { language: 'vi', text: 'Chi bộ biểu quyết: ⟦19/18⟧ đảng viên nhất trí, đạt 100%.', message: 'excess' },
    { language: 'vi', text: 'Số phiếu đồng ý: ⟦82/28⟧.', message: 'excess' },
    { language: 'vi', text: 'Kết quả: ⟦129 phiếu trên tổng số 128⟧ phiếu thu về.', message: 'excess' },
    { language: 'en', text: 'The motion was carried by ⟦30 of 28⟧ votes.', message: 'excess' },
    { language: 'en', text: 'Altogether ⟦25/24⟧ members were present.', message: 'excess' },
  ],
  good: [
    {
      language: 'vi',
      text: 'Tổng kinh phí 1,2 tỷ đồng, gồm ngân sách tỉnh 700 triệu đồng, ngân sách xã 540 triệu đồng; 2 tỷ đồng, gồm 1 tỷ 200 triệu đồng của tỉnh, 800 triệu đồng của xã; 1 tỷ 200 triệu đồng, gồm 150 triệu đồng tiền điện, 55 triệu đồng tiền nước.',
    },
    {
      language: 'vi',
      text: 'Tổng thu 50 tỷ đồng, trong đó thu nội địa 40 tỷ đồng, thu từ đất 12 tỷ đồng. Thu tăng 50 tỷ đồng, trong đó thu nội địa 56 tỷ đồng. Tỉnh chi 5 tỷ đồng, xã chi 3 tỷ đồng, trong đó 4 tỷ đồng đã giải ngân. Có 15 đơn vị, trong đó 16 chi bộ cơ quan.',
    },
    {
      language: 'en',
      text: 'The fund has VND 50 million, of which VND 30 million is for A and VND 25 million is spent.',
    },
    {
      language: 'vi',
      text: 'Số hộ nghèo từ 45 xuống 30 hộ, giảm 12 hộ so với cùng kỳ; giảm từ 45 xuống 30 hộ (giảm 12 hộ so với năm 2024).',
    },
    { language: 'en', text: 'The cells rose from 30 to 45, up 12 over last year.' },
    {
      language: 'vi',
      text: 'Đạt 125/100 chỉ tiêu; kết nạp 12/10 đảng viên; có 25/20 đồng chí đăng ký tham dự; có 25/24 đồng chí dự lớp bồi dưỡng; trồng 12/11 cây; thu 30/28 phiếu khảo sát; có 33/30 học viên tham dự, vượt kế hoạch; có 11/10 đồng chí tham dự, đạt 110%.',
    },
    {
      language: 'vi',
      text: 'Ngày 19/12 đồng chí Bí thư dự họp; sáng 13/12 đại biểu có mặt; trực 24/7; tỷ số 3/2; có 300/250 người tham dự; Quyết định số 25/24; có mặt 24/24 đồng chí, 18/19 phiếu đồng ý.',
    },
    {
      language: 'en',
      text: 'They trained 12 of 10 officials planned; 25 of 24 March; 110/100 targets; 24/7; 19 of 20 members were present; by 28 of 28 votes.',
    },
    {
      language: 'en',
      text: 'It was done in 78 units (61 communes, 15 wards and the special zone), and in 12 units (5 communes, 6 wards and 1 school).',
    },
    {
      language: 'vi',
      text: 'Có 96 đơn vị (80 xã, 15 phường và 1 đặc khu); 15 đơn vị (12 xã biên giới, 2 phường, 01 ban).',
    },
    {
      language: 'vi',
      text: 'Số đảng viên tăng 34% (từ 200 lên 268); tỷ lệ nữ tăng 5% (từ 20% lên 25%), tăng 25% (từ 20% lên 25%); thu nhập tăng 1,2 lần (từ 40 triệu lên 88 triệu); vốn tăng 0,2 tỷ đồng (từ 800 triệu lên 1 tỷ đồng).',
    },
    {
      language: 'vi',
      text: 'Tăng 3 bậc (từ 12 lên 9); tăng 0,3% (từ 1.250 lên 1.254); tăng 12 hộ (từ 20% lên 25%); giảm 6 (từ tháng 3 đến tháng 8).',
    },
    {
      language: 'vi',
      text: 'Kỷ luật 13 đảng viên (khiển trách 8, cảnh cáo 5), 02 tổ chức đảng (khiển trách 2); chi bộ có 15 đảng viên (nữ 7, dân tộc thiểu số 6).',
    },
    {
      language: 'vi',
      text: 'Giám sát 13 tổ chức đảng, gồm Chi bộ Thôn 5, Chi bộ Thôn 7; 9 đảng viên (khiển trách 4, đình chỉ sinh hoạt 4).',
    },
    {
      language: 'vi',
      text: '- Tổng số đảng viên: 45\n- Có mặt: 41\n- Vắng: 3\n- Dự bị: có mặt 1, vắng 0',
    },
    {
      language: 'vi',
      text: '- Tổng số đảng viên: 45\n- Có mặt: 43\n- Vắng: 1\n- Đến muộn: 1',
    },
    {
      language: 'vi',
      text: '- Tổng số đảng viên: 45\n- Miễn sinh hoạt: 2\n- Có mặt: 41\n- Vắng: 2',
    },
    {
      language: 'vi',
      text: '- Tổng số đảng viên: 45\n- Có mặt: 43\nĐồng chí Bí thư chủ trì.\n- Vắng: 1',
    },
    {
      language: 'vi',
      text: '- Tổng số đảng viên: 45\n- Có mặt: 43\n- Có mặt: 40\n- Vắng: 5',
    },
    {
      language: 'vi',
      text: '- Có mặt: 43\n- Vắng: 2\n- Tổng số phiếu: 43\n- Số phiếu hợp lệ: 42\n- Số phiếu trắng: 1',
    },
    {
      language: 'vi',
      text: '- Số phiếu thu về: 45\n- Số phiếu hợp lệ: 44\n- Số phiếu không hợp lệ: 1\n- Đồng ý: 40 phiếu, đạt 90,9%',
    },
    {
      language: 'en',
      text: '- Total members: 45\n- Present: 43\n- Absent: 2\n- Late: 1',
    },
    {
      language: 'vi',
      text: 'Có 15 đơn vị, gồm 12 xã và 2 phường, 1 đặc khu; 15 đơn vị, gồm 12 xã và 3 phường, 4 trạm cũ.',
    },
    { language: 'vi', text: 'Tỉnh có 15 đơn vị hành chính cấp xã, gồm 12 xã và 3 phường, với hơn 200 thôn.' },
    { language: 'vi', text: 'Tỉnh có 15 đơn vị hành chính cấp xã, trong đó có 12 xã và 4 phường loại I.' },
    {
      language: 'vi',
      text: 'Tỉnh có 15 đơn vị, gồm 12 xã, 3 phường, 2 xã đảo. Có gần 15 đơn vị, gồm 12 xã, 4 phường.',
    },
    {
      language: 'vi',
      text: 'Đảng bộ có 45 đảng viên, gồm 20 nữ, 15 người dân tộc thiểu số, 12 đảng viên trẻ.',
    },
    {
      language: 'vi',
      text: 'Thành lập 04 tổ công tác, gồm 01 tổ trưởng, 02 thành viên; trao 50 suất quà, gồm 48 thùng mì, 3 túi gạo.',
    },
    { language: 'vi', text: 'Ban Chỉ đạo có 15 đồng chí, gồm Trưởng Ban, 02 Phó Trưởng Ban và 12 uỷ viên.' },
    {
      language: 'vi',
      text: 'Đoàn có 15 đại biểu, gồm các đồng chí trong Ban Thường vụ, 5 đồng chí ở xã, 9 đồng chí ở thôn.',
    },
    {
      language: 'vi',
      text: 'Tổng kinh phí 125 tỷ đồng, gồm: ngân sách tỉnh 85 tỷ đồng; ngân sách xã 35 tỷ 500 triệu đồng; vốn khác 4 tỷ đồng.',
    },
    {
      language: 'vi',
      text: 'Có mặt 27/29 đảng viên, vắng 02 (01 có lý do, 01 không lý do); 40/45 đồng chí, vắng 3, đến muộn 2.',
    },
    {
      language: 'en',
      text: 'The 45 delegates, including 30 officials and 12 guests, met; 27 of 29 members, with 2 absent.',
    },
    {
      language: 'en',
      text: 'There are 45 Party cells, comprising 30 village cells, 12 agency cells and others.',
    },
  ],
};
