/** Mistakes in entries, in the end of a document, its marks and appendices. */
import type { Entry } from '../../../../server/src/model/format-types';
import { operator, replaceSpan, textOf } from '../../mutants';
import { type CleanText, type Mutant, type Operator, replaceRange } from '../../types';
import { isNew, partyLayout, VI } from './sound';

/** Another sign at the end of an entry. */
function wrongEnding(clean: CleanText, entry: Entry | undefined, sign: string): Mutant | undefined {
  if (!entry || entry.ending === sign) return undefined;
  const { start, end } = entry.tail;
  return replaceRange(clean.text, start, end, `${clean.text.slice(start, end - entry.ending.length)}${sign}`);
}

export const lists: readonly Operator[] = [
  operator(
    'format/recipients',
    'a separator wrong',
    (clean, random) => {
      const entries = partyLayout(clean)?.ending.recipients?.entries.slice(0, -1) ?? [];
      return wrongEnding(clean, random.pick(entries), isNew(clean) ? (random.pick([',', '']) ?? '') : ';');
    },
    VI,
  ),
  operator(
    'format/recipients',
    'no full stop at the end',
    (clean, random) =>
      wrongEnding(clean, partyLayout(clean)?.ending.recipients?.entries.at(-1), random.pick([';', '']) ?? ''),
    VI,
  ),
  operator(
    'format/recipients',
    'Lưu: VT',
    (clean) => {
      const last = partyLayout(clean)?.ending.recipients?.entries.at(-1);
      return last && replaceSpan(clean, last.span, '- Lưu: VT, TH.');
    },
    VI,
  ),
  operator(
    'format/legal-bases',
    'a separator wrong',
    (clean, random) => {
      const bases = partyLayout(clean)?.bases.slice(0, -1) ?? [];
      return wrongEnding(clean, random.pick(bases), random.pick([',', '.', '']) ?? '');
    },
    VI,
  ),
  operator(
    'format/legal-bases',
    'the last one’s sign',
    (clean, random) => {
      const layout = partyLayout(clean);
      if (layout?.basesRunOn !== false) return undefined;
      return wrongEnding(clean, layout.bases.at(-1), isNew(clean) ? (random.pick([',', ';']) ?? ',') : ';');
    },
    VI,
  ),
  operator(
    'format/legal-bases',
    'no hyphen',
    (clean, random) => {
      const base = isNew(clean) ? random.pick(partyLayout(clean)?.bases ?? []) : undefined;
      return base?.hyphen
        ? replaceSpan(clean, base.span, textOf(clean, base.span).replace(/^[-–] */u, ''))
        : undefined;
    },
    VI,
  ),
  operator(
    'format/addressee',
    'Kính gửi in a proposal, Kính trình in a letter',
    (clean) => {
      const layout = partyLayout(clean);
      const line = isNew(clean) ? layout?.addressee : undefined;
      return line && replaceSpan(clean, line.words, line.proposal ? 'Kính gửi' : 'Kính trình');
    },
    VI,
  ),
];

export const rest: readonly Operator[] = [
  operator(
    'format/signer',
    'a degree before the name',
    (clean, random) => {
      const name = random.pick(partyLayout(clean)?.ending.signers ?? [])?.name;
      const degree = random.pick(['TS. ', 'ThS. ', 'PGS.TS. ', 'Đồng chí ', 'Thạc sĩ ']) ?? '';
      return name && replaceSpan(clean, name.span, degree + name.text);
    },
    VI,
  ),
  operator(
    'format/signer',
    'the organ after the post',
    (clean, random) => {
      const post = partyLayout(clean)?.ending.signers[0]?.post;
      if (!post || clean.model.signatures.length !== 1 || clean.model.signatures[0]?.prefix !== 'T/M')
        return undefined;
      return replaceSpan(
        clean,
        post.span,
        `${post.text} ${random.pick(['TỈNH UỶ', 'ĐẢNG UỶ', 'THÀNH UỶ']) ?? ''}`,
      );
    },
    VI,
  ),
  operator(
    'format/urgency-mark',
    'no such mark, or not in capitals',
    (clean, random) => {
      const line = partyLayout(clean)?.linear ? partyLayout(clean)?.head.number : undefined;
      const mark = random.pick(['KHẨN CẤP', 'RẤT KHẨN', 'Khẩn', 'Hoả tốc', 'Tối mật']) ?? '';
      if (!line) return undefined;
      return { ...replaceRange(clean.text, line.span.end, line.span.end, `\n${mark}`) };
    },
    VI,
  ),
  operator(
    'format/appendix',
    'an appendix nobody speaks of',
    (clean) => {
      const layout = partyLayout(clean);
      if (!layout?.ending.signature || layout.appendices.length > 0 || /phụ lục/iu.test(clean.text))
        return undefined;
      const text = `${clean.text.trimEnd()}\n\n`;
      return {
        text: `${text}PHỤ LỤC\nBIỂU SỐ LIỆU\n(Kèm theo văn bản này)\n`,
        start: text.length,
        end: text.length + 7,
      };
    },
    VI,
  ),
  operator(
    'format/appendix',
    'Roman, without a number, without its note',
    (clean, random) => {
      const { appendices = [] } = partyLayout(clean) ?? {};
      const one = random.pick(appendices);
      if (!one?.noted) return undefined;
      const kind = random.below(2);
      if (kind === 0 && one.numeralSpan && /^[1-5]$/.test(one.numeral))
        return replaceSpan(
          clean,
          one.numeralSpan,
          ['I', 'II', 'III', 'IV', 'V'][Number(one.numeral) - 1] ?? '',
        );
      if (kind === 1 && one.numeralSpan)
        return {
          ...replaceRange(clean.text, one.numeralSpan.start - 1, one.numeralSpan.end, ''),
          start: one.span.start,
        };
      if (!isNew(clean)) return undefined;
      const from = clean.text.indexOf('\n(Kèm theo', one.span.start);
      const to = clean.text.indexOf('\n', from + 1);
      if (from < 0 || to < 0) return undefined;
      return { ...replaceRange(clean.text, from, to, ''), start: one.span.start, end: one.span.end };
    },
    VI,
  ),
  operator(
    'format/urgency-mark',
    'in another place',
    (clean) => {
      const layout = partyLayout(clean);
      const mark = layout?.marks.find(({ kind }) => kind === 'urgency');
      const place = layout?.letter ? layout.head.number : layout?.heading;
      if (!mark || !place || !layout?.linear || !isNew(clean)) return undefined;
      const text = textOf(clean, mark.span);
      const without = clean.text.slice(0, mark.span.start - 1) + clean.text.slice(mark.span.end);
      return replaceRange(without, place.span.end, place.span.end, `\n${text}`);
    },
    VI,
  ),
  operator('format/placeholder', 'a gap in the text', (clean, random) => {
    const { layout, blocks } = clean.model;
    if (!layout?.final) return undefined;
    const end = layout.ending.lastOfBody?.block.index ?? blocks.length;
    const from = (layout.subject.at(-1)?.block.index ?? 8) + 3;
    const body = blocks.filter(
      (block, i) => i > from && i < end && block.text.length > 60 && !/[“”"«»]/u.test(block.text),
    );
    const block = random.pick(body);
    const at = block ? clean.text.lastIndexOf(' ', block.start + block.original.length - 2) : -1;
    if (!block || at <= block.start) return undefined;
    const gap =
      random.pick(
        clean.language === 'vi'
          ? ['……', '..........', '[nội dung]', '[ghi rõ]', '[…]', 'ngày …/…/2026', 'số xx', '20xx', '______']
          : ['……', '..........', '[insert name]', '[…]', 'No. xx', '20xx', '______'],
      ) ?? '';
    return replaceRange(clean.text, at, at, ` ${gap}`);
  }),
];
