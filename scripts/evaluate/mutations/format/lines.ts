/** Mistakes in single lines of the head and the body. */
import { operator, replaceSpan, textOf } from '../../mutants';
import { type Operator, replaceRange } from '../../types';
import { misspelt, partyLayout, VI } from './sound';

export const lines: readonly Operator[] = [
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
