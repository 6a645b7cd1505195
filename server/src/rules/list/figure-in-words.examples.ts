import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/figure-in-words',
  bad: [
    {
      language: 'vi',
      text: 'Báo cáo kết quả trong thời hạn ⟦05⟧ (bảy) ngày làm việc.',
      message: 'differs',
      fixed: 'Báo cáo kết quả trong thời hạn 07 (bảy) ngày làm việc.',
      alternatives: ['Báo cáo kết quả trong thời hạn 05 (năm) ngày làm việc.'],
      related: ['bảy'],
    },
    {
      language: 'vi',
      text: 'Biên bản được lập thành ⟦3⟧ (Hai) bản, có giá trị như nhau.',
      fixed: 'Biên bản được lập thành 2 (Hai) bản, có giá trị như nhau.',
      alternatives: ['Biên bản được lập thành 3 (Ba) bản, có giá trị như nhau.'],
      related: ['Hai'],
    },
    {
      language: 'vi',
      text: 'Đồng chí đã hoàn trả ⟦12.500.000⟧ đồng (Mười hai triệu sáu trăm nghìn đồng chẵn).',
      fixed: 'Đồng chí đã hoàn trả 12.600.000 đồng (Mười hai triệu sáu trăm nghìn đồng chẵn).',
      related: ['Mười hai triệu sáu trăm nghìn'],
    },
    {
      language: 'vi',
      text: 'Tổng kinh phí là ⟦12,6 tỷ⟧ đồng (bằng chữ: mười hai tỷ bảy trăm triệu đồng).',
      related: ['mười hai tỷ bảy trăm triệu'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Báo cáo kết quả trong thời hạn 05 (năm) ngày làm việc, chậm nhất 15 (mười lăm) ngày.',
    },
    {
      language: 'vi',
      text: 'Tổng kinh phí: 1.230.405.000 đồng (Một tỷ hai trăm ba mươi triệu bốn trăm linh năm nghìn đồng), bằng 12,6 tỷ đồng (mười hai tỷ sáu trăm triệu đồng) trừ phần đã chi.',
    },
    {
      language: 'vi',
      text: 'Kiểm tra 12 (một nửa) chi bộ, 05 đảng uỷ (ba xã, hai phường) và Tổ 3 (không có bí thư).',
    },
    {
      language: 'vi',
      text: 'Vốn đầu tư là 2.500 tỷ đồng (hai nghìn năm trăm tỷ đồng), tăng 3,5 lần (ba phẩy năm).',
    },
  ],
};
