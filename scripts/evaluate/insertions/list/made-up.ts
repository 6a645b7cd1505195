/** Lists made up: what leads to them, stands in them and comes after. */
import type { Language } from '../../../../server/src/model/types';
import { between, pick, type Random } from '../../random';
import type { CleanText } from '../../types';

export const LEADS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: [
    'Ban Thường vụ yêu cầu các cấp uỷ thực hiện những việc sau:',
    'Thời gian tới, cần tập trung:',
    'Hồ sơ gửi về Văn phòng gồm:',
    'Trọng tâm công tác của quý là:',
    'Tỉnh uỷ Sơn Hà giao các ban tham mưu:',
  ],
  en: [
    'The Standing Committee asks Party organizations to do the following:',
    'In the coming time, efforts focus on:',
    'The file sent to the Office includes:',
    'The main work of the quarter is:',
    'The Son Ha Provincial Party Committee assigns the boards:',
  ],
};

export const AFTER: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: ['Văn phòng theo dõi việc thực hiện.', 'Các chi bộ báo cáo kết quả.', 'Hội nghị thống nhất như trên.'],
  en: ['The Office follows the work.', 'Cells report the results.', 'The meeting agreed to this.'],
};

export const ITEMS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'rà soát quy chế làm việc',
    'sắp xếp vị trí việc làm',
    'kiểm tra việc nêu gương',
    'bồi dưỡng đảng viên mới',
    'số hoá hồ sơ lưu trữ',
    'thăm hỏi gia đình chính sách',
    'tổng kết phong trào thi đua',
    'giám sát thu chi đảng phí',
    'chuẩn bị nội dung hội nghị',
    'tuyên truyền trên cổng thông tin',
  ],
  en: [
    'reviewing the working rules',
    'arranging posts',
    'inspecting how leaders set examples',
    'training new members',
    'scanning the archives',
    'visiting families in need',
    'summing up the emulation drive',
    'supervising membership dues',
    'preparing for the meeting',
    'posting news on the portal',
  ],
};

export const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Tư tưởng', 'Tổ chức', 'Cán bộ', 'Dân vận', 'Kiểm tra', 'Nội chính', 'Văn phòng', 'Tài chính'],
  en: ['Ideology', 'Organization', 'Personnel', 'Mobilization', 'Inspection', 'Justice', 'Office', 'Finance'],
};

export function sentence(words: string, end: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${end}`;
}

export type Labels = readonly string[];

/** Items under labels; one per paragraph, or all in one sentence. */
export function listed(
  labels: Labels,
  items: readonly string[],
  form: 'inline' | 'clauses' | 'sentences',
): string {
  return labels
    .map((label, i) => {
      const item = items[i] ?? '';
      if (form === 'sentences') return `\n${label} ${sentence(item, '.')}`;
      return `${form === 'inline' ? ' ' : '\n'}${label} ${item}${i === labels.length - 1 ? '.' : ';'}`;
    })
    .join('');
}

interface Draft {
  readonly language: Language;
  readonly items: readonly string[];
  readonly lead: string;
  readonly after: string;
}

export function draft({ language }: CleanText, random: Random, least = 4, most = 7): Draft {
  const items = random.shuffle(ITEMS[language]).slice(0, between(random, least, most));
  return { language, items, lead: pick(random, LEADS[language]), after: pick(random, AFTER[language]) };
}

export function mark(labels: Labels, at: number, wrong: string): Labels {
  return labels.map((label, i) => (i === at ? `⟦${wrong}⟧` : label));
}
