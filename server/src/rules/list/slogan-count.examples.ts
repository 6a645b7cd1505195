import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/slogan-count',
  bad: [
    {
      language: 'vi',
      text: 'Thực hiện “⟦ba⟧ không”: không né tránh, không đùn đẩy.',
      message: 'parts',
      fixed: 'Thực hiện “hai không”: không né tránh, không đùn đẩy.',
      related: ['không né tránh, không đùn đẩy'],
    },
    {
      language: 'vi',
      text: 'Thực hiện phương châm “⟦4⟧ tại chỗ” (chỉ huy tại chỗ, lực lượng tại chỗ, hậu cần tại chỗ).',
      fixed: 'Thực hiện phương châm “3 tại chỗ” (chỉ huy tại chỗ, lực lượng tại chỗ, hậu cần tại chỗ).',
      related: ['chỉ huy tại chỗ, lực lượng tại chỗ, hậu cần tại chỗ'],
    },
    {
      language: 'vi',
      text: '⟦Bốn⟧ tại chỗ (chỉ huy tại chỗ, lực lượng tại chỗ, hậu cần tại chỗ) được bảo đảm.',
      fixed: 'Ba tại chỗ (chỉ huy tại chỗ, lực lượng tại chỗ, hậu cần tại chỗ) được bảo đảm.',
      related: ['chỉ huy tại chỗ, lực lượng tại chỗ, hậu cần tại chỗ'],
    },
    {
      language: 'vi',
      text: 'Phân công ⟦06⟧ rõ (rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả).',
      fixed: 'Phân công 05 rõ (rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả).',
      related: ['rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả'],
    },
    {
      language: 'vi',
      text: 'Bảo đảm ⟦6⟧ rõ “rõ người, rõ việc, rõ thẩm quyền, rõ trách nhiệm, rõ thời gian”.',
      fixed: 'Bảo đảm 5 rõ “rõ người, rõ việc, rõ thẩm quyền, rõ trách nhiệm, rõ thời gian”.',
      related: ['rõ người, rõ việc, rõ thẩm quyền, rõ trách nhiệm, rõ thời gian'],
    },
    {
      language: 'en',
      text: 'Follow the motto “⟦four⟧ on-the-spot” (command, forces and supplies on the spot).',
      fixed: 'Follow the motto “three on-the-spot” (command, forces and supplies on the spot).',
      related: ['command, forces and supplies on the spot'],
    },
    {
      language: 'en',
      text: 'Apply the “⟦5⟧ clear” rule (clear people, clear tasks, clear time, clear results) in all work.',
      fixed: 'Apply the “4 clear” rule (clear people, clear tasks, clear time, clear results) in all work.',
      related: ['clear people, clear tasks, clear time, clear results'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Thực hiện “ba không”: không né tránh, không đùn đẩy, không sợ trách nhiệm; “6 rõ”: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm và rõ thẩm quyền.',
    },
    {
      language: 'vi',
      text: 'Phong trào “3 tăng, 3 giảm” (tăng năng suất, tăng chất lượng, tăng hiệu quả; giảm chi phí, giảm thất thoát, giảm phát thải).',
    },
    {
      language: 'vi',
      text: 'Thực hiện 2 rõ, 3 rõ (rõ người, rõ việc, rõ tiến độ, rõ kết quả, rõ trách nhiệm).',
    },
    {
      language: 'vi',
      text: 'Phương châm “4 tại chỗ” (chỉ huy, lực lượng, phương tiện và vật tư, hậu cần tại chỗ).',
    },
    { language: 'vi', text: 'Phương châm “4 tại chỗ” (chỉ huy; lực lượng; phương tiện, vật tư; hậu cần).' },
    {
      language: 'vi',
      text: 'Tinh thần 5 rõ (rõ người, rõ việc, rõ tiến độ…) được thực hiện ở 3 xã (Bình Lâm, Sơn Hà).',
    },
    { language: 'vi', text: 'Mô hình “3 không” (theo Kế hoạch của Tỉnh uỷ, năm 2024) được nhân rộng.' },
    {
      language: 'en',
      text: 'The motto “four on-the-spot” (command, forces, means and supplies on the spot) holds.',
    },
  ],
};
