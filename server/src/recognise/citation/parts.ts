import { citationWords, type UnitKind } from '../../knowledge/citation-words';
import { nth } from '../../text/certain';
import { ordinalAt } from '../../text/number-words';
import { textWords } from '../../text/text-words';
import type { Word } from '../../text/words';
import type { Range } from './number';

/** One unit of a reference to a part of a document; offsets in folded text. */
export interface FoundUnit extends Range {
  readonly kind: UnitKind;
  /** As written: `2`, `5a`, `II`, `đ`, `thứ nhất`. */
  readonly numeral: string;
}

/** “điểm a khoản 2 Điều 4”, without the document's name; its units the outermost first. */
export interface FoundPart extends Range {
  readonly units: readonly FoundUnit[];
}

/** Units of one kind that share their word: “Điều 8, 9 và 10”, with what stands between them and the next unit. */
interface Group {
  readonly kind: UnitKind;
  readonly units: readonly [FoundUnit, ...FoundUnit[]];
  /** “và”, “and” or the end of a range leads from it to what follows. */
  readonly joined: boolean;
  readonly from: number;
  /** Its place among the groups, counted from the document. */
  readonly index: number;
}

const BEFORE = 200;
const AFTER = 80;
const MAX_GROUPS = 12;
const MAX_NUMERALS = 20;
const RANK: Readonly<Record<UnitKind, number>> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  clause: 5,
  point: 6,
};
const KINDS = Object.keys(RANK) as UnitKind[];

const FIGURES = /^\d{1,3}(?:\p{Ll}|(?:\.\d{1,2}){1,3})?$/u;
const ROMAN = /^[IVXL]{1,7}(?:\.\d{1,2}){0,2}$/;
const LETTER = /^\p{L}\d?$/u;
/** Between numerals, or between units: signs that join them, brackets of labels such as “a)”. */
const NEAR = /^[\s,;()–-]*$/u;

/** The parts named right before a citation that begins at `at`: “khoản 1, 2 Điều 4 của”; none before `free` is looked at. */
export function partsBefore(text: string, at: number, free: number): FoundPart[] {
  const from = Math.max(free, at - BEFORE);
  const reader = new PartReader(text, from, at);
  return assemble(text, reader.before());
}

/**
 * The parts named right after a citation that ends at `at`: “…, Điều 5, khoản 2”; only where a sign ends them, so that no other
 * document can follow. None from `stop` on is looked at (UTF-16 offsets in folded text).
 */
export function partsAfter(text: string, at: number, stop: number): FoundPart[] {
  const to = Math.min(stop, at + AFTER);
  return assemble(text, new PartReader(text, at, to).after(to === stop));
}

class PartReader {
  readonly #words: readonly Word[];
  readonly #phrases = citationWords();

  constructor(
    readonly text: string,
    readonly from: number,
    readonly to: number,
  ) {
    this.#words = textWords(text).between(from, to);
  }

  /** Groups from the document's name backwards: the one nearest to it first. */
  before(): Group[] {
    const found: Group[] = [];
    let i = this.#words.length - 1;
    let right = this.to;
    for (let links = 0; links < 3 && this.#near(i, right); links++) {
      const length = this.#linkEndingAt(i);
      if (length === 0) break;
      i -= length;
      right = nth(this.#words, i + 1).from;
    }
    let joined = false;
    while (found.length < MAX_GROUPS) {
      const group = this.#near(i, right) ? this.#groupBefore(i, joined, found.length) : undefined;
      if (!group) return found;
      found.push(group.group);
      i = group.next;
      right = group.group.from;
      joined = false;
      const links = this.#linksBefore(i, right);
      joined = links.joined;
      ({ next: i, right } = links);
    }
    return found;
  }

  /** Past “của”, “of”, “và” between two groups; index of the word before them. */
  #linksBefore(start: number, end: number): { next: number; right: number; joined: boolean } {
    let [next, right, joined] = [start, end, false];
    for (let n = 0; n < 2 && next >= 0 && this.#near(next, right); n++) {
      const join = this.#is(next, 'join') || this.#is(next, 'part-range');
      const length = join ? 1 : this.#linkEndingAt(next);
      if (length === 0) break;
      joined ||= join;
      next -= length;
      right = nth(this.#words, next + 1).from;
    }
    return { next, right, joined };
  }

  /** The group whose last numeral is word `last`. */
  #groupBefore(last: number, joined: boolean, index: number): { group: Group; next: number } | undefined {
    const numerals: Word[] = [];
    let i = last;
    while (numerals.length < MAX_NUMERALS) {
      const words = this.#numeralAt(i);
      if (!words) return undefined;
      numerals.unshift(words.word);
      i -= words.length;
      const unit = this.#unitEndingAt(i);
      const first = numerals[0];
      if (unit && first && this.text.slice(this.#words[i]?.to, first.from).trim().replace('(', '') === '') {
        const group = this.#group(unit.kind, unit.from, numerals, joined, index);
        return group && { group, next: i - unit.length };
      }
      if (this.#is(i, 'join') || this.#is(i, 'part-range')) i--;
      if (!this.#near(i, nth(this.#words, i + 1).from)) return undefined;
    }
    return undefined;
  }

  /** Groups forwards; none where another document's name may follow them. */
  after(atEnd: boolean): Group[] {
    const found: Group[] = [];
    let i = 0;
    let end = this.from;
    while (found.length < MAX_GROUPS) {
      while (i < this.#words.length && this.#is(i, 'part-link') && this.#nearAfter(end, i)) {
        end = nth(this.#words, i).to;
        i++;
      }
      const unit = this.#nearAfter(end, i) ? this.#unitAt(i) : undefined;
      const numeral = unit && this.#words[i + unit.length];
      if (!unit || !numeral || !isNumeral(this.text.slice(numeral.from, numeral.to))) break;
      const group = this.#group(unit.kind, unit.from, [numeral], false, found.length);
      if (!group) break;
      found.push(group);
      end = numeral.to;
      i += unit.length + 1;
    }
    const rest = this.text.slice(end, end + 2);
    const ended = /^\s?[,.;:)]|^$/u.test(rest) && (end < this.to || atEnd);
    // The nearest to the document first, as from behind.
    return ended ? found : [];
  }

  #group(
    kind: UnitKind,
    from: number,
    numerals: readonly Word[],
    joined: boolean,
    index: number,
  ): Group | undefined {
    const [first, ...rest] = numerals.map((word, i) => ({
      kind,
      numeral: this.text.slice(word.from, word.to),
      from: i === 0 ? from : word.from,
      to: word.to,
    }));
    // A clause and an article are counted in figures: “Điều I”, “khoản b” are none.
    const figures = kind === 'article' || kind === 'clause';
    if (!first || (figures && [first, ...rest].some(({ numeral }) => !/^\d/.test(numeral)))) return undefined;
    return { kind, units: [first, ...rest], joined, from, index };
  }

  /** The numeral that ends at a word: one word, or “thứ nhất”. */
  #numeralAt(i: number): { word: Word; length: number } | undefined {
    const word = this.#words[i];
    if (!word) return undefined;
    if (isNumeral(this.text.slice(word.from, word.to))) return { word, length: 1 };
    for (const length of [2, 3]) {
      const first = this.#words[i - length + 1];
      if (first?.key === 'thứ' && ordinalAt(this.#words, i - length + 1, 'vi')?.length === length)
        return { word: { ...word, from: first.from }, length };
    }
    return undefined;
  }

  #unitAt(i: number): { kind: UnitKind; from: number; length: number } | undefined {
    const found = this.#phrases.longestAt(this.#words, i);
    const kind = found && KINDS.find((one) => found.values.includes(`part-${one}`));
    return found && kind && { kind, from: nth(this.#words, i).from, length: found.length };
  }

  #unitEndingAt(i: number): { kind: UnitKind; from: number; length: number } | undefined {
    for (const length of [2, 1]) {
      const found = this.#unitAt(i - length + 1);
      if (found?.length === length) return found;
    }
    return undefined;
  }

  #is(i: number, kind: 'part-link' | 'part-range' | 'join'): boolean {
    return this.#phrases.longestAt(this.#words.slice(i, i + 1), 0)?.values.includes(kind) === true;
  }

  /** How many words make the link that ends at a word: “kèm theo”, “of”; none where it ends no link. */
  #linkEndingAt(i: number): number {
    for (const length of [4, 2, 1]) {
      const found = this.#phrases.longestAt(this.#words, i - length + 1);
      if (found?.length === length && found.values.includes('part-link')) return length;
    }
    return 0;
  }

  /** Whether only signs that join stand between a word and `right`. */
  #near(i: number, right: number): boolean {
    const word = this.#words[i];
    return word !== undefined && NEAR.test(this.text.slice(word.to, right));
  }

  #nearAfter(left: number, i: number): boolean {
    const word = this.#words[i];
    return word !== undefined && NEAR.test(this.text.slice(left, word.from));
  }
}

function isNumeral(text: string): boolean {
  return FIGURES.test(text) || ROMAN.test(text) || LETTER.test(text);
}

/** Parts from groups of units, the nearest to the document first; in the order of the text. */
function assemble(text: string, groups: readonly Group[]): FoundPart[] {
  const found: FoundPart[] = [];
  let path: Group[] = [];
  const close = (): void => {
    const leaf = path.at(-1);
    if (!leaf) return;
    const outer = path.slice(0, -1);
    leaf.units.forEach((_, i) => found.push(part(outer, leaf, i)));
  };
  for (const [i, group] of groups.entries()) {
    const rank = RANK[group.kind];
    const [outermost, innermost] = [path[0], path.at(-1)];
    if (!outermost || !innermost) {
      path = [group];
    } else if (isNearerNext(text, groups[i - 1], group, groups[i + 1])) {
      close();
      path = [group];
    } else if (rank > RANK[innermost.kind] && !group.joined) {
      // What shares the word of the outer unit stands by itself: “khoản 1 Điều 4, 5”.
      innermost.units.slice(1).forEach((_, i) => found.push(part(path.slice(0, -1), innermost, i + 1)));
      path.push(group);
    } else if (rank < RANK[outermost.kind]) {
      // “Article 4, Clause 2 of …” names the outer unit first.
      if (group.joined) {
        close();
        path = [group];
      } else path.unshift(group);
    } else {
      close();
      path = [...path.filter((other) => RANK[other.kind] < rank && other !== innermost), group];
    }
  }
  close();
  return found.sort((a, b) => a.from - b.from);
}

/** “Điều 3, khoản 2 Điều 5”, “Article 5, Clause 2; Article 6”: a unit between two outer ones is of the one with the lesser sign between. */
function isNearerNext(
  text: string,
  before: Group | undefined,
  group: Group,
  next: Group | undefined,
): boolean {
  const rank = RANK[group.kind];
  return (
    before !== undefined &&
    next !== undefined &&
    rank > RANK[before.kind] &&
    rank > RANK[next.kind] &&
    signBetween(text, group, next) < signBetween(text, group, before)
  );
}

/** The weight of what stands between two groups: a space, a comma, “và”, a semicolon. */
function signBetween(text: string, one: Group, other: Group): number {
  const [left, right] = one.from < other.from ? [one, other] : [other, one];
  const gap = text.slice(nth(left.units, left.units.length - 1).to, right.from);
  return gap.includes(';') ? 3 : left.joined ? 2 : gap.includes(',') ? 1 : 0;
}

function part(outer: readonly Group[], leaf: Group, index: number): FoundPart {
  const units = [...outer.map((group) => group.units[0]), nth(leaf.units, index)];
  const own = nth(units, units.length - 1);
  // Outer units belong to the range of the part that stands next to them.
  const beside = outer.every((group, i) => Math.abs(group.index - leaf.index) === outer.length - i);
  const before = beside && index === 0 ? outer.filter((group) => group.from < own.from) : [];
  const after =
    beside && index === leaf.units.length - 1 ? outer.filter((group) => group.from > own.from) : [];
  return {
    units,
    from: Math.min(own.from, ...before.map((group) => group.from)),
    to: Math.max(own.to, ...after.map((group) => group.units[0].to)),
  };
}
