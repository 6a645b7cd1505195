import type { RuleExamples } from '../types';
import { draft } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/component-order',
  bad: [
    {
      language: 'vi',
      text: draft({ star: '', issuer: '*\n⟦TỈNH UỶ SƠN HÀ⟧' }),
      message: 'after',
      related: ['*'],
    },
    {
      language: 'vi',
      text: draft({ number: '', date: 'Sơn Hà, ngày 02 tháng 6 năm 2026\n⟦Số 15-BC/TU⟧' }),
      message: 'after',
      related: ['Sơn Hà, ngày 02 tháng 6 năm 2026'],
    },
    {
      language: 'vi',
      text: draft({ date: '', separator: '-----\n\n⟦Sơn Hà, ngày 02 tháng 6 năm 2026⟧' }),
      message: 'after',
      related: ['BÁO CÁO'],
    },
  ],
  good: [
    { language: 'vi', text: draft() },
    {
      language: 'vi',
      text: 'ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 15-CV/VPTU\nvề việc chuẩn bị lễ dâng hương\nSơn Hà, ngày 02 tháng 7 năm 2026\n\nKính gửi:\n- Đảng uỷ phường Kim Động.\n\nĐề nghị phường bố trí bãi đỗ xe.',
    },
    {
      language: 'vi',
      text: 'TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 15-CV/VPTU\nvề việc chuẩn bị lễ dâng hương\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSơn Hà, ngày 02 tháng 7 năm 2026\n\nKính gửi:\n- Đảng uỷ phường Kim Động.\n\nĐề nghị phường bố trí bãi đỗ xe.',
    },
    {
      language: 'vi',
      text: 'TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\nVĂN PHÒNG\n*\nSố 15-CV/VPTU\nvề việc chuẩn bị lễ dâng hương\nSơn Hà, ngày 02 tháng 7 năm 2026\n\nKính gửi:\n- Đảng uỷ phường Kim Động.\n\nĐề nghị phường bố trí bãi đỗ xe.',
    },
    {
      language: 'vi',
      text: 'TỈNH UỶ SƠN HÀ\nĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 15-BC/TU\nSơn Hà, ngày 02 tháng 6 năm 2026\n\nBÁO CÁO\nkết quả công tác\n-----\n\nTỉnh uỷ báo cáo.',
    },
  ],
};
