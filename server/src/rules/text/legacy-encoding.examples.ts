import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'text/legacy-encoding',
  bad: [
    {
      language: 'vi',
      text: '⟦§¶ng⟧ Céng s¶n ViÖt Nam\nTØnh uû S¬n Hµ yªu cÇu c¸c cÊp uû thùc hiÖn nghiªm tóc.',
      message: 'legacy',
      fixed: 'Đảng Cộng sản Việt Nam\nTỉnh uỷ Sơn Hà yêu cầu các cấp uỷ thực hiện nghiêm túc.',
    },
    {
      language: 'vi',
      text: '⟦Tænh⟧ uyû Sôn Haø yeâu caàu caùc caáp uyû thöïc hieän nghieâm tuùc.',
      message: 'legacy',
      fixed: 'Tỉnh uỷ Sơn Hà yêu cầu các cấp uỷ thực hiện nghiêm túc.',
    },
    {
      // A paragraph that was copied from an old file into a new draft.
      language: 'vi',
      text: 'Báo cáo kết quả thực hiện nhiệm vụ.\nBan ⟦ChÊp⟧ hµnh §¶ng bé tØnh häp th\u00ADêng kú.\nHội nghị thống nhất một số nội dung.',
      message: 'legacy',
      fixed:
        'Báo cáo kết quả thực hiện nhiệm vụ.\nBan Chấp hành Đảng bộ tỉnh họp thường kỳ.\nHội nghị thống nhất một số nội dung.',
    },
    {
      language: 'en',
      text: 'The Vietnamese name of the Party is\n⟦§¶ng⟧ Céng s¶n ViÖt Nam.',
      message: 'legacy',
      fixed: 'The Vietnamese name of the Party is\nĐảng Cộng sản Việt Nam.',
    },
  ],
  good: [
    { language: 'vi', text: 'Đảng Cộng sản Việt Nam\nTỉnh uỷ Sơn Hà họp tại Hà Giang.' },
    { language: 'en', text: 'Mr. José Núñez, of the café on §5, met Mme Éloïse Lefèvre; see “déjà vu”.' },
    { language: 'en', text: 'The museum (Musée de l’Homme), où l’on étudie les hommes d’été.' },
  ],
};
