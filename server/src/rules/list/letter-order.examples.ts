import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/letter-order',
  bad: [
    {
      language: 'vi',
      text: 'a) Tiếp nhận;\nb) Đăng ký;\nc) Trình;\nd) Chuyển giao;\n⟦e)⟧ Theo dõi;\nf) Lưu hồ sơ.',
      fixed: 'a) Tiếp nhận;\nb) Đăng ký;\nc) Trình;\nd) Chuyển giao;\nđ) Theo dõi;\ne) Lưu hồ sơ.',
      message: 'missing',
    },
    {
      language: 'vi',
      text: 'a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\n⟦d)⟧ Năm;\ne) Sáu;\ng) Bảy.',
      fixed: 'a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\ng) Bảy.',
    },
    {
      language: 'vi',
      text: 'a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\n⟦f)⟧ Bảy;\ng) Tám.',
      fixed: 'a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\ng) Bảy;\nh) Tám.',
      message: 'foreign',
    },
    {
      language: 'en',
      text: 'a) receive;\nb) register;\nc) submit;\nd) transfer;\n⟦đ)⟧ follow;\ne) file;\ng) report.',
      fixed: 'a) receive;\nb) register;\nc) submit;\nd) transfer;\ne) follow;\nf) file;\ng) report.',
      message: 'foreign',
    },
  ],
  good: [
    { language: 'vi', text: 'a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\ng) Bảy.' },
    { language: 'vi', text: 'a) Một;\nb) Hai;\nc) Ba;\nd) Bốn.' },
    { language: 'en', text: 'a) one;\nb) two;\nc) three;\nd) four;\ne) five;\nf) six.' },
  ],
};
