import { numberOfWords } from '../../text/number-words';
import { words } from '../../text/words';

/** A number in figures, and in words in the brackets behind it: “05 (năm) ngày”, “12,6 tỷ đồng (mười hai tỷ sáu trăm triệu đồng)”. */
export interface Figure {
  /** Offsets of the figures, with “tỷ” behind them. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Offsets of the words. */
  readonly wordsFrom: number;
  readonly wordsTo: number;
  readonly inWords: number;
  /** Whether the figures are all of the number: no decimals, no “tỷ” behind them. */
  readonly whole: boolean;
}

const BOTH =
  /(?<![\d.,/–-])(\d{1,3}(?:\.\d{3})+|\d{1,12})(,\d{1,3})?(?: (nghìn|ngàn|triệu|tỷ|tỉ))?(?: đồng)? \(((?:(?:viết )?bằng chữ(?: là)?:? )?)(\p{L}[\p{L} ,]{1,160})\.?\)/giu;
const CURRENCY = /(?: đồng)?(?: chẵn)?$/iu;

/** The numbers of a block's folded text in Vietnamese that stand in figures and in words. */
export function figuresIn(text: string): Figure[] {
  return Array.from(text.matchAll(BOTH)).flatMap((match): Figure | [] => {
    const [all, figures = '', decimals = '', scale, , inside = ''] = match;
    const named = inside.replace(CURRENCY, '');
    const inWords = numberOfWords(words(named));
    if (!inWords) return [];
    const wordsFrom = match.index + all.lastIndexOf(inside);
    const amount = Number(figures.replaceAll('.', '') + decimals.replace(',', '.'));
    return {
      from: match.index,
      to: match.index + all.search(/ (?:đồng )?\(/iu),
      value: Math.round(amount * (scale === undefined ? 1 : (numberOfWords(words(`một ${scale}`)) ?? 1))),
      wordsFrom,
      wordsTo: wordsFrom + named.length,
      inWords,
      whole: decimals === '' && scale === undefined,
    };
  });
}
