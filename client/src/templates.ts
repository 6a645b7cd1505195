/** One snippet of `snippets/*.json`. */
export interface Snippet {
  /** The same in both languages; the editor passes it over. */
  readonly id: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

/** By what the editor's list calls them. */
export type Snippets = Readonly<Record<string, Snippet>>;

/** A kind of document. */
export interface DocumentType {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** Symbol in the number of such a document. */
  readonly symbol: string;
  /** Has its own place for signatures. */
  readonly signed?: boolean;
}

/** Each has a snippet `draft-ID`. */
export const documentTypes: readonly DocumentType[] = [
  { id: 'report', vi: 'Báo cáo định kỳ', en: 'Periodic report', symbol: 'BC' },
  { id: 'report-thematic', vi: 'Báo cáo chuyên đề', en: 'Thematic report', symbol: 'BC' },
  { id: 'report-five-years', vi: 'Báo cáo sơ kết 5 năm', en: 'Review of five years', symbol: 'BC' },
  { id: 'notice', vi: 'Thông báo kết quả hội nghị', en: 'Notice of conference results', symbol: 'TB' },
  { id: 'resolution', vi: 'Nghị quyết', en: 'Resolution', symbol: 'NQ' },
  { id: 'directive', vi: 'Chỉ thị', en: 'Directive', symbol: 'CT' },
  { id: 'conclusion', vi: 'Kết luận', en: 'Conclusion', symbol: 'KL' },
  { id: 'decision', vi: 'Quyết định', en: 'Decision', symbol: 'QĐ' },
  { id: 'regulation', vi: 'Quy định', en: 'Regulation', symbol: 'QĐ' },
  { id: 'plan', vi: 'Kế hoạch', en: 'Plan', symbol: 'KH' },
  { id: 'programme', vi: 'Chương trình hành động', en: 'Action programme', symbol: 'CTr' },
  { id: 'guidance', vi: 'Hướng dẫn', en: 'Guideline', symbol: 'HD' },
  { id: 'letter', vi: 'Công văn', en: 'Official letter', symbol: 'CV' },
  { id: 'proposal', vi: 'Tờ trình', en: 'Proposal', symbol: 'TTr' },
  { id: 'minutes', vi: 'Biên bản', en: 'Minutes', symbol: 'BB', signed: true },
];

/** A level of issuing body. Each has the snippets `header-ID` and `ending-ID`. */
export interface IssuerLevel {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

export const issuerLevels: readonly IssuerLevel[] = [
  { id: 'province', vi: 'Tỉnh uỷ, thành uỷ', en: 'Provincial or municipal Party committee' },
  { id: 'commune', vi: 'Đảng uỷ xã, phường, đặc khu', en: 'Commune or ward Party committee' },
  { id: 'advisory', vi: 'Cơ quan tham mưu, giúp việc cấp uỷ', en: 'Advisory body of a Party committee' },
  { id: 'cell', vi: 'Chi bộ', en: 'Party cell' },
];

/** The snippet of a complete draft, its symbol filled in. */
export function draftSnippet(snippets: Snippets, type: DocumentType, level: IssuerLevel): string {
  const ids = [`header-${level.id}`, `draft-${type.id}`];
  if (!type.signed) ids.push(`ending-${level.id}`);
  const bodies = ids.map((id) => {
    const snippet = Object.values(snippets).find((one) => one.id === id);
    if (!snippet) throw new Error(`no snippet with the id “${id}”`);
    return snippet.body.join('\n');
  });
  return joinSnippets([chooseSymbol(bodies[0] ?? '', type.symbol), ...bodies.slice(1)]);
}

/** Puts the symbol in the place of the first choice that offers it. */
function chooseSymbol(body: string, symbol: string): string {
  for (const choice of body.matchAll(/\$\{\d+\|([^|}]*)\|\}/g)) {
    if (choice[1]?.split(',').includes(symbol)) {
      return body.slice(0, choice.index) + symbol + body.slice(choice.index + choice[0].length);
    }
  }
  return body;
}

/**
 * A transform (`${2/…/…/}`, `${CURRENT_MONTH/…/…/}`), whose inner `$1` are groups of its pattern; or a tab stop.
 * Groups: name and rest of a transform; brace and number of a tab stop.
 */
const places = /\$\{(\w+)(\/(?:[^/\\]|\\.)*\/(?:\$\{[^}]*\}|[^/}\\]|\\.)*\/[a-z]*\})|\$(\{?)(\d+)/g;

/** Joins the bodies of snippets into one, numbering the tab stops of each after those of the ones before it. */
function joinSnippets(bodies: readonly string[]): string {
  let used = 0;
  const parts = bodies.map((body) => {
    let last = used;
    const shift = (number: string): number => {
      const shifted = Number(number) + used;
      last = Math.max(last, shifted);
      return shifted;
    };
    const text = body.replace(
      places,
      (place: string, name?: string, rest?: string, brace?: string, stop?: string) => {
        if (stop !== undefined) return `$${brace ?? ''}${shift(stop)}`;
        if (name === undefined || !/^\d+$/.test(name)) return place;
        return `\${${shift(name)}${rest ?? ''}`;
      },
    );
    used = last;
    return text;
  });
  return `${parts.join('\n\n')}\n$0`;
}
