/** Mistakes in the components of whole documents, put into sound drafts of the Party. */
import type { Component, Entry, Layout } from '../../../server/src/model/format-types';
import type { Random } from '../random';
import { operator, replaceSpan, textOf } from '../mutants';
import { type CleanText, type Mutant, type Operator, replaceRange } from '../types';

const VI = ['vi'] as const;
const FIRST_DAY_OF_36_HD = '2018-04-03';
const FIRST_DAY_OF_05_HD = '2026-05-27';

/** The layout of a Party document under the regulations that the rules know; undefined for a passage. */
function partyLayout({ model }: CleanText): Layout | undefined {
  const { layout, date } = model;
  return layout?.system === 'party' && (date?.iso ?? '') >= FIRST_DAY_OF_36_HD ? layout : undefined;
}

function isNew({ model }: CleanText): boolean {
  return (model.date?.iso ?? '') >= FIRST_DAY_OF_05_HD;
}

/** Takes a line out, its break with it; a finding may stand on either neighbour's line. */
function withoutLine(clean: CleanText, { span }: Pick<Component, 'span'>, lines = 1): Mutant {
  const { text } = clean;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  let end = span.start;
  for (let k = 0; k < lines; k++) end = text.indexOf('\n', end) + 1;
  const mutated = text.slice(0, start) + text.slice(end);
  const before = mutated.lastIndexOf('\n', Math.max(0, start - 2) - 1);
  const FAR = 200;
  return { text: mutated, start: Math.max(0, before), end: Math.min(mutated.length, start + FAR) };
}

function missing(part: keyof Layout['head']): Operator {
  return operator(
    'format/missing-component',
    `no ${part} line`,
    (clean) => {
      const layout = partyLayout(clean);
      const line = layout?.head[part];
      if (!layout?.linear || !line || !layout.hasBody) return undefined;
      // Several lines of one component, or a letter's free place for its subject, leave one standing.
      if (part === 'subject' && (layout.subject.length > 1 || (layout.letter && !layout.addressee)))
        return undefined;
      if (part === 'issuer' && layout.issuers.length > 1) return undefined;
      // The subject alone below is read as a type name that is not known.
      if (
        part === 'type' &&
        (layout.letter || layout.subject[0]?.text.toUpperCase() === layout.subject[0]?.text)
      )
        return undefined;
      return withoutLine(clean, line);
    },
    VI,
  );
}

const components: readonly Operator[] = [
  ...(['heading', 'issuer', 'star', 'number', 'place-date', 'type', 'subject', 'separator'] as const).map(
    missing,
  ),
  operator(
    'format/missing-component',
    'no signature block',
    (clean) => {
      const layout = partyLayout(clean);
      const { recipients, signature } = layout?.ending ?? {};
      if (!recipients || !signature || signature.block < recipients.block || layout?.appendices.length !== 0)
        return undefined;
      const text = clean.text.slice(0, signature.span.start).trimEnd();
      return { text, start: recipients.span.start, end: recipients.span.end };
    },
    VI,
  ),
  operator(
    'format/missing-component',
    'no recipients',
    (clean) => {
      const { recipients, signature } = partyLayout(clean)?.ending ?? {};
      if (!recipients || !signature || signature.block < recipients.block) return undefined;
      const text = clean.text.slice(0, recipients.span.start) + clean.text.slice(signature.span.start);
      return { text, start: recipients.span.start, end: recipients.span.start + signature.span.length };
    },
    VI,
  ),
];

/** Two lines that stand one below the other change places. */
function swapped(first: keyof Layout['head'], second: keyof Layout['head']): Operator {
  return operator(
    'format/component-order',
    `${second} before ${first}`,
    (clean) => {
      const layout = partyLayout(clean);
      const [a, b] = [layout?.head[first], layout?.head[second]];
      if (!layout?.linear || !a || b?.block.index !== a.block.index + 1) return undefined;
      if (first === 'issuer' && layout.issuers.length > 1) return undefined;
      const whole = textOf(clean, { start: a.span.start, end: b.span.end });
      const [one, two] = [textOf(clean, a.span), textOf(clean, b.span)];
      return replaceRange(
        clean.text,
        a.span.start,
        b.span.end,
        whole.replace(one, '\u0000').replace(two, one).replace('\u0000', two),
      );
    },
    VI,
  );
}

const order = [swapped('issuer', 'star'), swapped('star', 'number'), swapped('number', 'place-date')];

/** Drops, doubles or exchanges a letter of a line. */
function misspelt(clean: CleanText, span: Component['span'], random: Random): Mutant {
  const text = textOf(clean, span);
  const at = 1 + random.below(text.length - 2);
  const kind = random.below(3);
  const own = text.charAt(at);
  const wrong =
    kind === 0
      ? text.slice(0, at) + text.slice(at + 1)
      : kind === 1
        ? text.slice(0, at) + own + text.slice(at)
        : `${text.slice(0, at)}${own === 'X' ? 'K' : 'X'}${text.slice(at + 1)}`;
  return replaceSpan(clean, span, wrong);
}

const heading: readonly Operator[] = [
  operator(
    'format/header-line',
    'a letter wrong',
    (clean, random) => {
      const { layout } = clean.model;
      if (!layout?.heading || clean.language !== 'vi' || !partyLayout(clean)) return undefined;
      return misspelt(clean, layout.heading.span, random);
    },
    VI,
  ),
  operator(
    'format/header-line',
    'a letter wrong',
    (clean, random) => {
      const heading = clean.model.layout?.heading;
      return heading && misspelt(clean, heading.span, random);
    },
    ['en'],
  ),
  operator(
    'format/header-line',
    'lower case',
    (clean) => {
      const heading = partyLayout(clean)?.heading;
      return heading && replaceSpan(clean, heading.span, 'Đảng Cộng sản Việt Nam');
    },
    VI,
  ),
  operator(
    'format/header-line',
    'a full stop',
    (clean) => {
      const heading = partyLayout(clean)?.heading;
      return heading && replaceSpan(clean, heading.span, `${heading.text}.`);
    },
    VI,
  ),
];

const stateForms: readonly Operator[] = [
  operator(
    'format/state-form',
    'State heading',
    (clean, random) => {
      const heading = partyLayout(clean)?.heading;
      const name =
        random.pick(['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']) ?? '';
      return heading && replaceSpan(clean, heading.span, `${name}\nĐộc lập - Tự do - Hạnh phúc`);
    },
    VI,
  ),
  operator(
    'format/state-form',
    'Số:',
    (clean) => {
      const layout = partyLayout(clean);
      return layout?.numberCue && !layout.numberColon
        ? replaceSpan(clean, layout.numberCue, 'Số:')
        : undefined;
    },
    VI,
  ),
  operator(
    'format/state-form',
    './.',
    (clean) => {
      const last = partyLayout(clean)?.ending.lastOfBody;
      return last?.ending === '.'
        ? replaceRange(clean.text, last.span.end - 1, last.span.end, './.')
        : undefined;
    },
    VI,
  ),
  operator(
    'format/state-form',
    'V/v',
    (clean) => {
      const layout = partyLayout(clean);
      const first = layout?.letter ? layout.subject[0] : undefined;
      if (!first?.text.startsWith('về việc')) return undefined;
      return replaceRange(clean.text, first.span.start, first.span.start + 'về việc'.length, 'V/v');
    },
    VI,
  ),
];

const lines: readonly Operator[] = [
  operator(
    'format/number-line',
    'symbol of another level',
    (clean, random) => {
      const layout = partyLayout(clean);
      // In a copy of two columns the names of the issuer may be broken anywhere.
      if (!layout || layout.issuers.length > 2) return undefined;
      const part = clean.model.header.number?.parts.issuer;
      const own = part && textOf(clean, part);
      const other = random.pick(['TU', 'ĐU', 'TW', 'CB'].filter((symbol) => symbol !== own));
      return part && other !== undefined ? replaceSpan(clean, part, other) : undefined;
    },
    VI,
  ),
  operator(
    'format/type-name',
    'symbol of another type',
    (clean, random) => {
      const layout = partyLayout(clean);
      const part = layout?.type && clean.model.header.number?.parts.type;
      const other = random.pick(
        ['NQ', 'CT', 'KL', 'TB', 'HD', 'TTr', 'BC'].filter(
          (one) => layout?.type?.symbols.includes(one) !== true,
        ),
      );
      return part && other !== undefined ? replaceSpan(clean, part, other) : undefined;
    },
    VI,
  ),
  operator(
    'format/type-name',
    'lower case',
    (clean) => {
      const type = partyLayout(clean)?.type;
      if (!type || type.name?.length !== type.text.length) return undefined;
      return replaceSpan(clean, type.span, type.text.charAt(0) + type.text.slice(1).toLowerCase());
    },
    VI,
  ),
  operator(
    'format/type-name',
    'a letter wrong',
    (clean, random) => {
      const type = partyLayout(clean)?.type;
      if (!type || type.name?.length !== type.text.length || type.text.length < 7) return undefined;
      return misspelt(clean, type.span, random);
    },
    VI,
  ),
  operator(
    'format/place-date',
    'no comma',
    (clean) => {
      const line = partyLayout(clean) && clean.model.header.placeDate;
      if (!line) return undefined;
      const text = textOf(clean, line.span);
      return text.includes(', ngày')
        ? replaceSpan(clean, line.span, text.replace(', ngày', ' ngày'))
        : undefined;
    },
    VI,
  ),
  operator(
    'format/place-date',
    'in figures',
    (clean) => {
      const line = partyLayout(clean) && clean.model.header.placeDate;
      const [year, month, day] = line?.date.iso?.split('-') ?? [];
      return (
        line &&
        replaceSpan(clean, line.span, `${line.place}, ngày ${day ?? ''}/${Number(month)}/${year ?? ''}`)
      );
    },
    VI,
  ),
  operator(
    'format/place-date',
    'another place',
    (clean, random) => {
      const line = partyLayout(clean)?.linear ? clean.model.header.placeDate : undefined;
      const issuer = partyLayout(clean)?.issuers.at(-1)?.text ?? '';
      if (!line || !/^(?:TỈNH|ĐẢNG) UỶ (?!CÁC|CÔNG|QUÂN)/u.test(issuer)) return undefined;
      const place = random.pick(['Lạc Thuỷ', 'Đồng Xuân', 'Vĩnh Sơn']) ?? '';
      return replaceRange(clean.text, line.span.start, line.span.start + line.place.length, place);
    },
    VI,
  ),
  operator(
    'format/separator',
    'another number of hyphens',
    (clean, random) => {
      const line = partyLayout(clean)?.separator;
      return (
        line &&
        replaceSpan(
          clean,
          line.span,
          random.pick(['---', '----', '------', '----------', '_____', '–––––']) ?? '',
        )
      );
    },
    VI,
  ),
  operator(
    'format/subject',
    'a stop at its end',
    (clean, random) => {
      const layout = partyLayout(clean);
      const last = layout?.linear && (layout.separator ?? layout.letter) ? layout.subject.at(-1) : undefined;
      const sign = random.pick(['.', ';', ',']) ?? '.';
      return (
        last &&
        replaceRange(
          clean.text,
          last.span.end - 1,
          last.span.end,
          `${clean.text.charAt(last.span.end - 1)}${sign}`,
        )
      );
    },
    VI,
  ),
  operator(
    'format/body-ending',
    'no full stop',
    (clean, random) => {
      const last = partyLayout(clean)?.ending.lastOfBody;
      if (last?.ending !== '.' || last.text.length < 40 || /["”)]\.$/u.test(last.text)) return undefined;
      const sign = random.pick(['', ';', ',']) ?? '';
      const { start, end } = last.tail;
      return replaceRange(clean.text, start, end, `${clean.text.slice(start, end - 1)}${sign}`);
    },
    VI,
  ),
];

/** Another sign at the end of an entry. */
function wrongEnding(clean: CleanText, entry: Entry | undefined, sign: string): Mutant | undefined {
  if (!entry || entry.ending === sign) return undefined;
  const { start, end } = entry.tail;
  return replaceRange(clean.text, start, end, `${clean.text.slice(start, end - entry.ending.length)}${sign}`);
}

const lists: readonly Operator[] = [
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

const rest: readonly Operator[] = [
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

const partyForms: readonly Operator[] = [
  operator(
    'format/party-form',
    'the Party’s heading',
    (clean) => {
      const layout = clean.model.layout;
      const top = layout?.system === 'state' ? layout.stateHeading : undefined;
      return top && replaceSpan(clean, top.span, 'ĐẢNG CỘNG SẢN VIỆT NAM');
    },
    VI,
  ),
  operator(
    'format/party-form',
    'Số without its colon',
    (clean) => {
      const { layout } = clean.model;
      const top = layout?.system === 'state' && layout.linear ? layout.stateHeading : undefined;
      return top && layout?.numberColon ? replaceSpan(clean, layout.numberColon, '') : undefined;
    },
    VI,
  ),
  operator(
    'format/party-form',
    'Kính trình',
    (clean) => {
      const { layout } = clean.model;
      const line = layout?.system === 'state' ? layout.addressee : undefined;
      return line?.colon && !line.proposal ? replaceSpan(clean, line.words, 'Kính trình') : undefined;
    },
    VI,
  ),
];

export const operators: readonly Operator[] = [
  ...partyForms,
  ...components,
  ...order,
  ...heading,
  ...stateForms,
  ...lines,
  ...lists,
  ...rest,
];
