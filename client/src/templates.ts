/** One snippet of `snippets/*.json`. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

export type Snippets = Readonly<Record<string, Snippet>>;

/** Joins snippets into one, numbering the tab stops of each after those of the ones before it. */
export function composeSnippets(snippets: Snippets, names: readonly string[]): string {
  let used = 0;
  const parts = names.map((name) => {
    const snippet = snippets[name];
    if (!snippet) throw new Error(`no snippet named “${name}”`);
    let last = used;
    const shifted = snippet.body
      .join('\n')
      .replace(/\$(\{?)(\d+)/g, (_place, brace: string, number: string) => {
        if (number === '0') return ''; // one final stop, at the end
        const shiftedNumber = Number(number) + used;
        last = Math.max(last, shiftedNumber);
        return `$${brace}${shiftedNumber}`;
      });
    used = last;
    return shifted;
  });
  return `${parts.join('\n')}\n$0`;
}

/** A kind of document, with the snippet of its body and the symbol in its number. */
export interface DocumentType {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

/** In the order in which an office writes them most. Each has a snippet `draft-ID`. */
export const documentTypes: readonly DocumentType[] = [
  { id: 'report', vi: 'Báo cáo', en: 'Report' },
  { id: 'notice', vi: 'Thông báo kết quả hội nghị', en: 'Notice of conference results' },
  { id: 'resolution', vi: 'Nghị quyết', en: 'Resolution' },
  { id: 'directive', vi: 'Chỉ thị', en: 'Directive' },
  { id: 'conclusion', vi: 'Kết luận', en: 'Conclusion' },
  { id: 'decision', vi: 'Quyết định', en: 'Decision' },
  { id: 'plan', vi: 'Kế hoạch', en: 'Plan' },
];

/** A level of issuing body. Each has the snippets `header-ID` and `ending-ID`. */
export interface IssuerLevel {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

export const issuerLevels: readonly IssuerLevel[] = [
  {
    id: 'province',
    vi: 'Tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương',
    en: 'Provincial Party committee',
  },
  { id: 'commune', vi: 'Đảng uỷ xã, phường, đặc khu', en: 'Commune or ward Party committee' },
  { id: 'advisory', vi: 'Cơ quan tham mưu, giúp việc', en: 'Advisory body of a Party committee' },
  { id: 'cell', vi: 'Chi bộ', en: 'Party cell' },
];

/** Names of the snippets that make a complete draft. */
export function draftParts(type: DocumentType, level: IssuerLevel): string[] {
  return [`header-${level.id}`, `draft-${type.id}`, `ending-${level.id}`];
}
