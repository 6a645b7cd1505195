import type { RuleExamples } from '../types';
import { draft } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/placeholder',
  bad: [
    {
      language: 'vi',
      text: draft({ body: 'Thực hiện Kế hoạch số ⟦…⟧-KH/TU, Tỉnh uỷ báo cáo ⟦..........⟧' }),
      message: 'left',
    },
    {
      language: 'vi',
      text: draft({ body: 'Thực hiện Kế hoạch số ⟦xx⟧-KH/TU, Ban Thường vụ báo cáo ⟦[nội dung]⟧.' }),
      message: 'left',
    },
    {
      language: 'vi',
      text: draft({ body: 'Hội nghị họp ngày ⟦…/…⟧/2026, ngày ⟦xx/xx/20xx⟧.' }),
      message: 'left',
    },
    { language: 'vi', text: draft({ body: 'Hội nghị họp ngày ⟦...⟧ tháng 5 năm ⟦20xx⟧.' }), message: 'left' },
    {
      language: 'vi',
      text: draft({ signature: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n⟦Họ và tên⟧' }),
      message: 'left',
    },
    {
      language: 'en',
      text: 'COMMUNIST PARTY OF VIETNAM\nSON HA PROVINCIAL PARTY COMMITTEE\n*\nNo. 15-BC/TU\nSon Ha, June 2, 2026\n\nREPORT\non the work of May\n-----\n\nPlan No. ⟦xx⟧-KH/TU is carried out by ⟦[name of the body]⟧.',
      message: 'left',
    },
    {
      language: 'vi',
      text: `---\ntrạng thái: chính thức\n---\n\n${draft({
        number: 'Số …-BC/TU',
        date: 'Sơn Hà, ngày … tháng … năm 2026',
        body: 'Tỉnh uỷ báo cáo ⟦[nội dung]⟧.',
      })}`,
      message: 'left',
    },
  ],
  good: [
    {
      language: 'vi',
      text: `---\ntrạng thái: dự thảo\n---\n\n${draft({ body: 'Tỉnh uỷ báo cáo [nội dung].' })}`,
    },
    {
      language: 'en',
      text: '---\nstatus: Draft\n---\n\nCOMMUNIST PARTY OF VIETNAM\nSON HA PROVINCIAL PARTY COMMITTEE\n*\nNo. 15-BC/TU\nSon Ha, June 2, 2026\n\nREPORT\non the work of May\n-----\n\nPlan No. xx-KH/TU is carried out.',
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số    -BC/TU',
        body: 'Thực hiện Kế hoạch số …-KH/TU, Tỉnh uỷ báo cáo [nội dung].',
      }),
    },
    {
      language: 'vi',
      text: draft({
        body: 'Tỉnh uỷ báo cáo: tuyên truyền, vận động, ... và kinh tế số… Nghị quyết nêu: “… đẩy mạnh […] chuyển đổi số”.',
      }),
    },
    {
      language: 'en',
      text: 'COMMUNIST PARTY OF VIETNAM\nSON HA PROVINCIAL PARTY COMMITTEE\n*\nNo. 15-BC/TU\nSon Ha, June 2, 2026\n\nREPORT\non the work of May\n-----\n\nRoads, schools, ... were built [1].',
    },
  ],
};
