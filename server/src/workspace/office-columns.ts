import type { ProductText } from '../messages';
import { bareKey } from '../text/fold';

/** The office's own tables. */
export type TableKind = 'catalogue' | 'roster';

export type CatalogueColumn =
  | 'number'
  | 'type'
  | 'issuer'
  | 'date'
  | 'subject'
  | 'subjectEn'
  | 'term'
  | 'status'
  | 'replaces'
  | 'replacedBy'
  | 'slipDates'
  | 'disputedDates'
  | 'confidence'
  | 'wholeness'
  | 'note';

export type RosterColumn = 'name' | 'title' | 'organ' | 'place' | 'gender' | 'from' | 'to' | 'note';

export interface Column<Id extends string> {
  readonly id: Id;
  /** Names in a header: the Vietnamese one that is written, the English one, and others that are accepted. */
  readonly names: readonly [string, string, ...string[]];
  readonly required: boolean;
  /** What it holds. */
  readonly text: ProductText;
}

const catalogue: readonly Column<CatalogueColumn>[] = [
  {
    id: 'number',
    names: ['Số ký hiệu', 'number', 'Số, ký hiệu', 'Số và ký hiệu', 'Số hiệu', 'Số văn bản', 'Số'],
    required: true,
    text: 'office.column.number',
  },
  {
    id: 'date',
    names: ['Ngày ban hành', 'date', 'Ngày', 'Ngày tháng', 'Ngày, tháng, năm', 'Ngày văn bản'],
    required: true,
    text: 'office.column.date',
  },
  {
    id: 'type',
    names: ['Loại văn bản', 'type', 'type_id', 'Tên loại', 'Thể loại', 'Loại'],
    required: false,
    text: 'office.column.type',
  },
  {
    id: 'issuer',
    names: ['Cơ quan ban hành', 'issuer', 'issuer_ids', 'Nơi ban hành', 'Tác giả'],
    required: false,
    text: 'office.column.issuer',
  },
  {
    id: 'subject',
    names: ['Trích yếu', 'subject', 'subject_vi', 'Trích yếu nội dung', 'Nội dung', 'Tên văn bản'],
    required: false,
    text: 'office.column.subject',
  },
  {
    id: 'subjectEn',
    names: ['Trích yếu tiếng Anh', 'subject_en', 'English subject'],
    required: false,
    text: 'office.column.subjectEn',
  },
  { id: 'term', names: ['Khoá', 'term', 'Nhiệm kỳ'], required: false, text: 'office.column.term' },
  {
    id: 'status',
    names: ['Tình trạng', 'status', 'Hiệu lực', 'Tình trạng hiệu lực'],
    required: false,
    text: 'office.column.status',
  },
  { id: 'replaces', names: ['Thay thế', 'replaces'], required: false, text: 'office.column.replaces' },
  {
    id: 'replacedBy',
    names: ['Được thay thế bởi', 'replaced_by', 'Bị thay thế bởi', 'Thay thế bởi'],
    required: false,
    text: 'office.column.replacedBy',
  },
  {
    id: 'slipDates',
    names: ['Ngày ghi nhầm', 'slip_dates'],
    required: false,
    text: 'office.column.slipDates',
  },
  {
    id: 'disputedDates',
    names: ['Ngày chưa rõ', 'disputed_dates'],
    required: false,
    text: 'office.column.disputedDates',
  },
  {
    id: 'confidence',
    names: ['Độ tin cậy', 'confidence'],
    required: false,
    text: 'office.column.confidence',
  },
  {
    id: 'wholeness',
    names: ['Trích yếu đủ', 'subject_complete'],
    required: false,
    text: 'office.column.wholeness',
  },
  { id: 'note', names: ['Ghi chú', 'note', 'source'], required: false, text: 'office.column.note' },
];

const roster: readonly Column<RosterColumn>[] = [
  {
    id: 'name',
    names: ['Họ và tên', 'name', 'Họ tên', 'full_name'],
    required: true,
    text: 'office.column.name',
  },
  {
    id: 'title',
    names: ['Chức vụ', 'title', 'title_id', 'Chức danh'],
    required: true,
    text: 'office.column.title',
  },
  {
    id: 'organ',
    names: ['Cơ quan', 'organ', 'organ_id', 'Đơn vị', 'Tổ chức'],
    required: false,
    text: 'office.column.organ',
  },
  {
    id: 'place',
    names: ['Địa phương', 'place', 'Địa bàn', 'Nơi'],
    required: false,
    text: 'office.column.place',
  },
  { id: 'gender', names: ['Giới tính', 'gender'], required: false, text: 'office.column.gender' },
  {
    id: 'from',
    names: ['Từ ngày', 'from', 'Ngày bổ nhiệm', 'Ngày nhận nhiệm vụ'],
    required: false,
    text: 'office.column.from',
  },
  {
    id: 'to',
    names: ['Đến ngày', 'to', 'Ngày thôi giữ', 'Ngày thôi nhiệm vụ'],
    required: false,
    text: 'office.column.to',
  },
  { id: 'note', names: ['Ghi chú', 'note', 'source'], required: false, text: 'office.column.note' },
];

export const columnsOf = { catalogue, roster } as const;

function columnKey(name: string): string {
  return bareKey(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const byName: Readonly<Record<TableKind, ReadonlyMap<string, string>>> = {
  catalogue: new Map(catalogue.flatMap(({ id, names }) => names.map((name) => [columnKey(name), id]))),
  roster: new Map(roster.flatMap(({ id, names }) => names.map((name) => [columnKey(name), id]))),
};

/**
 * Which column a header names, with or without diacritics. In the table that the product itself is made from, the column
 * `subject` beside `subject_vi` says whether the subject is whole.
 */
export function columnNamed(kind: TableKind, header: string, all: readonly string[]): string | undefined {
  const key = columnKey(header);
  if (kind === 'catalogue' && key === 'subject' && all.some((other) => columnKey(other) === 'subject vi'))
    return 'wholeness';
  return byName[kind].get(key);
}

/** What a CSV seems to be by its header: it has every column that a table cannot do without. */
export function kindOfHeader(headers: readonly string[]): TableKind | undefined {
  for (const kind of ['catalogue', 'roster'] as const) {
    const found = headers.map((header) => columnNamed(kind, header, headers));
    if (columnsOf[kind].every(({ id, required }) => !required || found.includes(id))) return kind;
  }
  return undefined;
}
