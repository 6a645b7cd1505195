/** The few words of the generated pages that are no rule's own. */
import type { Rule, Severity } from '../../server/src/rules/types';
import type { Language } from '../../server/src/model/types';

type Both = Readonly<Record<Language, string>>;

export const severityName: Readonly<Record<Severity, Both>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  information: { vi: 'câu hỏi', en: 'information' },
  hint: { vi: 'gợi ý', en: 'hint' },
};

export const fixName: Readonly<Record<Rule['fix'], Both>> = {
  none: { vi: 'không', en: 'none' },
  safe: { vi: 'an toàn, có trong lệnh sửa tất cả', en: 'safe, joins fix-all' },
  suggest: { vi: 'đề xuất, người soạn chọn', en: 'suggested, the writer chooses' },
};

export const stageName: Readonly<Record<Rule['stage'], Both>> = {
  stable: { vi: 'chính thức', en: 'stable' },
  preview: {
    vi: 'thử nghiệm, chạy khi bật <code>partyDocuments.preview</code>',
    en: 'preview, runs with <code>partyDocuments.preview</code>',
  },
};

export const languageName: Readonly<Record<Language, Both>> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
};

export const heading = {
  language: { vi: 'Tiếng Việt', en: 'English' },
  bad: { vi: 'Nhắc', en: 'Speaks' },
  good: { vi: 'Không nhắc', en: 'Is silent' },
  fixed: { vi: 'Sau khi sửa', en: 'After the fix' },
  fix: { vi: 'Cách sửa', en: 'Ways to mend it' },
  dated: { vi: 'Văn bản ngày', en: 'Draft dated' },
  office: { vi: 'Thiết lập của cơ quan:', en: 'The office’s settings:' },
  roster: { vi: 'Danh sách cán bộ của cơ quan:', en: 'The office’s roster:' },
  others: { vi: 'Trong cùng thư mục có', en: 'In the same folder lies' },
} as const satisfies Readonly<Record<string, Both>>;

export const familyName: Readonly<Record<string, Both>> = {
  citation: { vi: 'Viện dẫn văn bản', en: 'Document numbers and citations' },
  date: { vi: 'Ngày tháng, thời hạn', en: 'Dates and periods' },
  list: { vi: 'Đánh số, liệt kê', en: 'Numbering and lists' },
  title: { vi: 'Chức danh, cơ quan', en: 'Titles and organs' },
  format: { vi: 'Thể thức', en: 'Format of a document' },
  text: { vi: 'Chữ viết', en: 'Writing' },
  pair: { vi: 'Đối chiếu bản dịch', en: 'Translation pairs' },
};
