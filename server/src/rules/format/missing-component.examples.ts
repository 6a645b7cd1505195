import type { RuleExamples } from '../types';
import { draft } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/missing-component',
  bad: [
    {
      language: 'vi',
      text: draft({ heading: '', issuer: '⟦TỈNH UỶ SƠN HÀ⟧' }),
      message: 'heading',
      fixed: draft(),
    },
    { language: 'vi', text: draft({ issuer: '', star: '⟦*⟧' }), message: 'issuer' },
    { language: 'vi', text: draft({ star: '', number: '⟦Số 15-BC/TU⟧' }), message: 'star', fixed: draft() },
    {
      language: 'vi',
      text: draft({ number: '', date: '⟦Sơn Hà, ngày 02 tháng 6 năm 2026⟧' }),
      message: 'number',
    },
    { language: 'vi', text: draft({ date: '', type: '⟦BÁO CÁO⟧' }), message: 'place-date' },
    {
      language: 'vi',
      text: draft({ date: '⟦Sơn Hà, ngày 02 tháng 6 năm 2026⟧', type: '', subject: '', separator: '' }),
      message: 'type',
    },
    {
      language: 'vi',
      text: draft({
        type: '',
        subject: '',
        separator: '',
        number: 'Số 15-CV/TU',
        date: '⟦Sơn Hà, ngày 02 tháng 6 năm 2026⟧',
        body: 'Kính gửi: Văn phòng Trung ương Đảng.\n\nVăn phòng Tỉnh uỷ báo cáo.',
      }),
      message: 'subject',
    },
    { language: 'vi', text: draft({ subject: '', separator: '⟦-----⟧' }), message: 'subject' },
    {
      language: 'vi',
      text: draft({ subject: '⟦kết quả công tác tháng 5 năm 2026⟧', separator: '' }),
      message: 'separator',
      fixed: draft(),
    },
    {
      language: 'vi',
      text: draft({ recipients: '⟦Nơi nhận:⟧\n- Lưu Văn phòng Tỉnh uỷ.', signature: '' }),
      message: 'signature',
    },
    {
      language: 'vi',
      text: draft({ recipients: '', signature: '⟦T/M BAN THƯỜNG VỤ⟧\nBÍ THƯ' }),
      message: 'recipients',
    },
    {
      language: 'vi',
      text: draft({ number: 'Số 15-TTr/TU', type: 'TỜ TRÌNH', subject: '⟦về việc bố trí kinh phí⟧' }),
      message: 'addressee',
    },
    {
      language: 'vi',
      text: draft({
        number: '',
        date: '⟦Sơn Hà, ngày 02 tháng 6 năm 2026⟧',
        type: 'BIÊN BẢN',
        subject: 'hội nghị Ban Thường vụ Tỉnh uỷ',
        body: 'Hội nghị khai mạc lúc 8 giờ.',
        recipients: '',
        signature: 'NGƯỜI GHI BIÊN BẢN\t\tCHỦ TRÌ HỘI NGHỊ\n\n\nLê Thị Hạnh\t\tTrần Văn Thử',
      }),
      message: 'number',
    },
  ],
  good: [
    // An appeal goes to everybody, and seldom bears a number.
    {
      language: 'vi',
      text: draft({
        number: '',
        type: 'LỜI KÊU GỌI',
        subject: 'ủng hộ đồng bào vùng lũ',
        body: 'Tỉnh uỷ kêu gọi mọi người ủng hộ đồng bào vùng lũ.',
        recipients: '',
      }),
    },
    {
      language: 'vi',
      text: draft({
        issuer: 'ĐẢNG UỶ XÃ BÌNH SƠN\nHỘI NGHỊ BAN CHẤP HÀNH',
        number: '',
        type: 'BIÊN BẢN',
        subject: 'kiểm phiếu bầu Bí thư Đảng uỷ xã',
        body: 'Ban Kiểm phiếu thu về 27 phiếu.',
        recipients: '',
        signature: 'THƯ KÝ BAN KIỂM PHIẾU\t\tTRƯỞNG BAN\n\n\nLê Thị Hạnh\t\tTrần Văn Thử',
      }),
    },
    {
      language: 'vi',
      text: 'ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG UỶ XÃ BÌNH SƠN\n*\nSố 31-GM/ĐU\nBình Sơn, ngày 12 tháng 3 năm 2026\n\nGIẤY MỜI\n\nBan Thường vụ Đảng uỷ trân trọng kính mời: các đồng chí Uỷ viên Ban Chấp hành;\n\nDự Hội nghị Ban Chấp hành Đảng bộ xã.\n\nNơi nhận:\n- Như kính mời,\n- Lưu Văn phòng Đảng uỷ.\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\n\nLê Thị Hạnh',
    },
    { language: 'vi', text: draft() },
    { language: 'vi', text: 'ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ SƠN HÀ\n*\nSố    -BC/TU' },
    { language: 'vi', text: draft({ recipients: '', signature: '' }) },
    {
      language: 'vi',
      text: draft({
        number: 'Số 512-GM/TU',
        type: 'GIẤY MỜI',
        subject: '',
        body: 'Ban Thường vụ Tỉnh uỷ trân trọng kính mời đồng chí dự hội nghị.',
      }),
    },
    {
      language: 'vi',
      text: draft({
        issuer: 'ĐẢNG BỘ TỈNH SƠN HÀ\nĐẠI HỘI LẦN THỨ XX',
        number: 'Số 03-NQ/ĐH',
        type: 'NGHỊ QUYẾT',
        recipients: '',
        signature: 'T/M ĐOÀN CHỦ TỊCH\n\nLê Văn Thử',
      }),
    },
    {
      language: 'vi',
      text: draft({
        heading: '',
        issuer: 'HỘI NÔNG DÂN TỈNH SƠN HÀ',
        star: '',
        number: 'Số 31-BC/HNDT',
        separator: '',
        recipients: '',
        signature: 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nLê Văn Thử',
      }),
    },
    { language: 'vi', text: 'BÁO CÁO\nkết quả công tác\n\nTỉnh uỷ báo cáo.' },
    {
      language: 'vi',
      text: 'TỈNH UỶ SƠN HÀ\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 15-BC/TU\nSơn Hà, ngày 02 tháng 6 năm 2026\nBÁO CÁO\nkết quả công tác\nTỉnh uỷ báo cáo.',
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-CV/TU',
        type: '',
        separator: '',
        subject: 'về việc bố trí kinh phí',
        body: 'Kính gửi: Văn phòng Trung ương Đảng.\n\nTỉnh uỷ báo cáo.',
      }),
    },
  ],
};
