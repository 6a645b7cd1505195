import type { Knowledge } from '../../knowledge';
import {
  citationWords,
  type CitationWordKind,
  issuerNames,
  lawNames,
  type TypeName,
  typeNames,
} from '../../knowledge/citation-words';
import { nth } from '../../text/certain';
import { ordinalAt } from '../../text/number-words';
import { looseRoman, toRoman } from '../../text/roman';
import { isLetter, isUpper } from '../../text/scan';
import { textWords } from '../../text/text-words';
import { keyAt, type PhraseTrie, type Word } from '../../text/words';
import { anchorsOf, LAWS, placesIn } from './name-anchors';
import { type Range, YEAR } from './number';
import { type TypeWord, wordAt } from './type-word';

/** A citation without a coded number; offsets in folded text. */
export interface FoundName extends Range {
  readonly kind: 'ordinal' | 'plenum' | 'congress' | 'law';
  readonly type: TypeWord;
  /** Of the document (“Nghị quyết 57”), the plenum or the congress. */
  readonly ordinal: string | undefined;
  readonly year: number | undefined;
  /** Roman. */
  readonly term: string | undefined;
  /** Rows of `data/issuers.csv` or `data/organs.csv`. */
  readonly issuerIds: readonly string[];
  /** What tells the document apart, under which its mentions meet; undefined where the ordinal alone does not. */
  readonly key: string | undefined;
}

const REACH = 240;
const MAX_WORDS = 16;
/** Words of an amending law's name in which the laws that it amends are looked for. */
const AMENDING = 30;
/** Types of which a bare number is said: “Nghị quyết 57”. Others need “số”: “kế hoạch 5 năm”, “kết luận 3 nội dung”. */
const BARE = new Set(['nghi-quyet', 'chi-thi', 'nghi-dinh']);
const ENGLISH_ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** What may follow a type word in a name: a number, “số”, a plenum, a congress. Anything else is told at a glance. */
const GOES_ON = /\s*(?:\d|số|no|trung ương|(?:của )?(?:hội nghị|đại hội|ban chấp hành)|lần|of the)/iuy;

/** Citations without a coded number, in the order of the text; `taken` are the places of coded ones. */
export function recogniseNames(text: string, knowledge: Knowledge, taken: readonly Range[]): FoundName[] {
  const found: FoundName[] = [];
  let free = 0;
  for (const { at: i, forms } of placesIn(textWords(text), anchorsOf(knowledge))) {
    if (i < free) continue;
    const form = forms.find((other) => text.startsWith(other.text, i));
    if (!form || isLetter(text, i + form.text.length)) continue;
    GOES_ON.lastIndex = i + form.text.length;
    if (form.law ? !isUpper(text, i) : !GOES_ON.test(text)) continue;
    const reader = new NameReader(text, i, knowledge, free);
    const name = reader.read();
    if (!name || name.from < free || taken.some((other) => other.from < name.to && name.from < other.to))
      continue;
    free = name.to;
    // A law's name with its number is cited by the number.
    if (!reader.numberFollows(name.to)) found.push(name);
  }
  return found;
}

class NameReader {
  readonly #words: readonly Word[];
  readonly #phrases = citationWords();
  readonly #issuers;
  readonly #types: PhraseTrie<TypeName>;

  constructor(
    readonly text: string,
    readonly at: number,
    knowledge: Knowledge,
    readonly free: number,
  ) {
    this.#words = textWords(text).between(at, Math.min(text.length, at + REACH));
    this.#issuers = issuerNames(knowledge);
    this.#types = typeNames(knowledge);
  }

  read(): FoundName | undefined {
    const found = this.#types.longestAt(this.#words, 0);
    if (!found) return undefined;
    const type = wordAt(this.#words, 0, found);
    const ids = found.values.flatMap((name) => name.ids);
    const next = found.length;
    if (ids.some((id) => LAWS.has(id))) return this.#law(type, next);
    if (ids.includes('hien-phap')) return this.#constitution(type, next);
    return this.#ordinal(type, next, ids) ?? this.#plenum(type, next) ?? this.#congress(type, next);
  }

  /** Whether “số” and a digit follow. */
  numberFollows(to: number): boolean {
    const rest = this.text.slice(to, to + 12);
    return /^[\s,(]*(?:số|No\.?)\s*(?::\s*)?\d/iu.test(rest);
  }

  #is(i: number, kind: CitationWordKind): boolean {
    return this.#phrases.longestAt(this.#words, i)?.values.includes(kind) ?? false;
  }

  #upper(i: number): boolean {
    const word = this.#words[i];
    return word !== undefined && isUpper(this.text, word.from);
  }

  /** Whether nothing but spaces stands before the word (a comma too, if asked). */
  #joined(i: number, comma = false): boolean {
    const [before, word] = [this.#words[i - 1], this.#words[i]];
    if (!before || !word) return false;
    const gap = this.text.slice(before.to, word.from).trim();
    return gap === '' || (comma && gap === ',');
  }

  #result(kind: FoundName['kind'], type: TypeWord, end: number, rest: Partial<FoundName>): FoundName {
    return {
      from: type.from,
      to: nth(this.#words, end - 1).to,
      kind,
      type,
      ordinal: undefined,
      year: undefined,
      term: undefined,
      issuerIds: [],
      key: undefined,
      ...rest,
    };
  }

  /** A year after a name: “năm 2024”, “2024”. */
  #year(i: number): { year: number | undefined; end: number } {
    const at = this.#words[i]?.key === 'năm' ? i + 1 : i;
    const key = this.#joined(i) ? keyAt(this.#words, at) : '';
    return YEAR.test(key) && this.#joined(at)
      ? { year: Number(key), end: at + 1 }
      : { year: undefined, end: i };
  }

  #law(type: TypeWord, next: number): FoundName | undefined {
    const english =
      /^[A-Z]/.test(this.text.charAt(type.from)) &&
      /(?:law|code|ordinance)s?$/i.test(this.text.slice(type.from, type.to));
    if (english) return this.#englishLaw(type, next);
    const end = this.#lawName(next);
    return end === undefined ? undefined : this.#named(type, type.from, end);
  }

  #named(type: TypeWord, from: number, end: number, before?: number): FoundName {
    const { to } = nth(this.#words, end - 1);
    const { year = before, end: last } = this.#year(end);
    const key = `law:${textWords(this.text)
      .between(from, to)
      .map((word) => word.key)
      .join(' ')}`;
    return { ...this.#result('law', type, last, { year, key }), from };
  }

  /** “the 2024 Land Law”. */
  #yearBefore(from: number): number | undefined {
    const written = /(?<!\d)(\d{4}) $/.exec(this.text.slice(Math.max(0, from - 6), from))?.[1] ?? '';
    return YEAR.test(written) ? Number(written) : undefined;
  }

  /** Index past the name of a law: a name of the table, an amending law's with those that it amends, or words in capitals. */
  #lawName(start: number): number | undefined {
    if (!this.#joined(start)) return undefined;
    const known = lawNames('vi').longestAt(this.#words, start);
    if (known) return start + known.length;
    const key = keyAt(this.#words, start);
    if (key === 'sửa') return this.#amended(start);
    // In a line of capitals only the table tells a name from other words.
    if (!this.#upper(start) || isUpper(this.text, (this.#words[start]?.to ?? 1) - 1)) return undefined;
    let i = start + 1;
    while (i < start + 10 && this.#joined(i) && !this.#stops(i)) i++;
    return i;
  }

  #amended(start: number): number | undefined {
    let end: number | undefined;
    for (let i = start; i < Math.min(start + AMENDING, this.#words.length); i++) {
      if (!this.#joined(i, true)) return end;
      if (this.#words[i]?.key !== 'luật' || !this.#upper(i)) continue;
      const past = this.#lawName(i + 1);
      if (past === undefined) return end;
      end = past;
      if (this.#words[past]?.key !== 'và' || this.#words[past + 1]?.key !== 'luật' || !this.#upper(past + 1))
        return end;
      i = past;
    }
    return end;
  }

  /** A word that cannot be part of a law's name. */
  #stops(i: number): boolean {
    const key = keyAt(this.#words, i);
    if (/^(?:năm|này|và|đã|được|có|trong|tại|để|thì|là|các|những|khoá|trên|\d+)$/u.test(key)) return true;
    return ['issuer-lead', 'subject-lead', 'date-lead', 'cue'].some((kind) =>
      this.#is(i, kind as CitationWordKind),
    );
  }

  #englishLaw(type: TypeWord, next: number): FoundName | undefined {
    const whole = lawNames('en').longestAt(this.#words, 0);
    if (whole) return this.#named(type, type.from, whole.length, this.#yearBefore(type.from));
    const before = textWords(this.text).between(this.free, type.to).slice(-6);
    for (let i = 0; i < before.length - 1; i++) {
      const found = lawNames('en').longestAt(before, i);
      const first = before[i];
      if (found && first && i + found.length === before.length)
        return this.#named(type, first.from, next, this.#yearBefore(first.from));
    }
    const start = keyAt(this.#words, next + 1) === 'the' ? next + 2 : next + 1;
    if (this.#words[next]?.key !== 'on' || !this.#upper(start)) return undefined;
    let i = start + 1;
    let last = i;
    while (
      i < next + 12 &&
      this.#joined(i) &&
      // “the Law on Land and the Civil Code”: another law begins.
      !(this.#words[i]?.key === 'and' && keyAt(this.#words, i + 1) === 'the') &&
      (this.#upper(i) || /^(?:of|and|the|for|in|on)$/.test(keyAt(this.#words, i)))
    ) {
      i++;
      if (this.#upper(i - 1)) last = i;
    }
    return this.#named(type, type.from, last, this.#yearBefore(type.from));
  }

  #constitution(type: TypeWord, next: number): FoundName | undefined {
    let i = next;
    if (this.#words[i]?.key === 'nước')
      while (
        i < next + 9 &&
        this.#joined(i) &&
        this.#words[i]?.key !== 'năm' &&
        !YEAR.test(keyAt(this.#words, i))
      )
        i++;
    const { year, end } = this.#year(i);
    return year === undefined ? undefined : this.#result('law', type, end, { year, key: 'constitution' });
  }

  /** “Nghị quyết số 18”, “Chỉ thị 45”: a number whose symbol is left out. */
  #ordinal(type: TypeWord, next: number, ids: readonly string[]): FoundName | undefined {
    const cue = this.#is(next, 'cue');
    const i = cue ? next + 1 : next;
    const word = this.#words[i];
    if (!word || !/^\d{1,4}[a-e]?$/.test(word.key) || this.text.slice(type.to, word.from).length > 6)
      return undefined;
    if (!cue && (!ids.some((id) => BARE.has(id)) || YEAR.test(word.key) || !this.#joined(i)))
      return undefined;
    const rest = this.text.slice(word.to, word.to + 4);
    if (/^\s?[-–/]\s?[\p{L}\d]|^[.,]\d|^\s?%|^\)/u.test(rest)) return undefined;
    if (!cue && this.#is(i + 1, 'counted') && this.#joined(i + 1)) return undefined;
    return this.#result('ordinal', type, i + 1, { ordinal: word.key.replace(/^0+(?=\d)/, '') });
  }

  /** “Nghị quyết Trung ương 4 khoá XII”, “Resolution of the 4th Central Committee, 11th term”. */
  #plenum(type: TypeWord, next: number): FoundName | undefined {
    let [ordinal, term]: [number?, number?] = [];
    let central = false;
    let end = next;
    for (let i = next; i < next + MAX_WORDS && this.#joined(i, true);) {
      const key = keyAt(this.#words, i);
      const committee = this.#issuers.longestAt(this.#words, i);
      const written = this.#readOrdinal(i);
      if (committee?.values.some((value) => value.ids.includes('cpv-central-committee'))) {
        central = true;
        i += committee.length;
        end = i;
      } else if (this.#is(i, 'term-lead') && this.#readRoman(i + 1) !== undefined) {
        term = this.#readRoman(i + 1);
        i += 2;
        end = i;
        break;
      } else if (written && /[a-z]$/u.test(key) && this.#is(i + written.length, 'term-lead')) {
        // “11th term”; in Vietnamese the word comes first: “Trung ương 4 khoá XII”.
        term = written.value;
        i += written.length + 1;
        end = i;
        break;
      } else if (written) {
        if (ordinal === undefined) ordinal = written.value;
        else term ??= written.value;
        i += written.length;
        if (central) end = i;
      } else if (this.#is(i, 'plenum') || this.#is(i, 'article') || /^(?:của|of|đảng)$/u.test(key)) {
        i += this.#phrases.longestAt(this.#words, i)?.length ?? 1;
      } else break;
    }
    if (!central || ordinal === undefined) return undefined;
    const roman = term === undefined ? undefined : toRoman(term);
    return this.#result('plenum', type, end, {
      ordinal: String(ordinal),
      term: roman,
      issuerIds: ['cpv-central-committee'],
      key: roman === undefined ? undefined : `plenum:${ordinal}:${roman}`,
    });
  }

  /** “Nghị quyết Đại hội XIII của Đảng”, “Resolution of the 19th Provincial Party Congress”. */
  #congress(type: TypeWord, next: number): FoundName | undefined {
    let ordinal: number | undefined;
    let congress = false;
    let local = false;
    let end = next;
    for (let i = next; i < next + MAX_WORDS && this.#joined(i, congress);) {
      const key = keyAt(this.#words, i);
      const written = this.#readOrdinal(i) ?? this.#romanOrdinal(i);
      const phrase = this.#phrases.longestAt(this.#words, i);
      if (this.#is(i, 'national-congress')) {
        if (keyAt(this.#words, i + (phrase?.length ?? 1) - 1).includes('congress')) congress = true;
        i += phrase?.length ?? 1;
        if (congress) end = i;
      } else if (key === 'đại' && this.#words[i + 1]?.key === 'hội') {
        congress = true;
        i += 2;
        end = i;
      } else if (key === 'congress') {
        congress = true;
        end = ++i;
      } else if (written && ordinal === undefined) {
        ordinal = written.value;
        i += written.length;
        if (congress) end = i;
      } else if (
        /^(?:đại|biểu|đảng|đảngbộ|bộ|tỉnh|thành|phố|xã|phường|lần|của|of|the|provincial|municipal|city|party|national|commune|ward|organisation|organization)$/u.test(
          key,
        )
      ) {
        if (/^(?:bộ|tỉnh|provincial|municipal|city|commune|ward)$/u.test(key)) local = true;
        i++;
      } else if (local && this.#upper(i)) {
        i++;
      } else break;
    }
    if (!congress || ordinal === undefined) return undefined;
    return this.#result('congress', type, end, {
      ordinal: String(ordinal),
      issuerIds: [local ? 'prov-party-congress' : 'cpv-national-congress'],
      key: `congress:${local ? 'local' : 'national'}:${ordinal}`,
    });
  }

  /** “4”, “thứ 4”, “thứ tám”, “4th”. */
  #readOrdinal(i: number): { value: number; length: number } | undefined {
    const key = keyAt(this.#words, i);
    const figure = this.#readFigure(i) ?? ENGLISH_ORDINAL.exec(key)?.[1];
    if (figure !== undefined) return { value: Number(figure), length: 1 };
    const behind = key === 'thứ' ? (this.#readRoman(i + 1) ?? this.#readFigure(i + 1)) : undefined;
    if (behind !== undefined) return { value: behind, length: 2 };
    return ordinalAt(this.#words, i, key === 'thứ' ? 'vi' : 'en');
  }

  #romanOrdinal(i: number): { value: number; length: number } | undefined {
    const value = this.#readRoman(i);
    return value === undefined ? undefined : { value, length: 1 };
  }

  #readFigure(i: number): number | undefined {
    const key = keyAt(this.#words, i);
    return /^\d{1,2}$/.test(key) ? Number(key) : undefined;
  }

  #readRoman(i: number): number | undefined {
    const word = this.#words[i];
    const written = word ? this.text.slice(word.from, word.to) : '';
    return /^[IVX]+$/.test(written) ? looseRoman(written) : undefined;
  }
}
