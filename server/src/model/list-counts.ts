import { listWords } from '../knowledge/lists';
import { type Count, countsIn, namesSome } from '../recognise/list/counts';
import { lookupKey } from '../text/fold';
import type { Block } from '../text/source';
import { words } from '../text/words';
import { isSame } from './alike';
import { gathered } from './columns';
import { NONE, perBlock } from './per-block';
import { isBlank } from './list-labels';
import type { MutableList } from './list-draft';
import type { AnnouncedCount, Language, List } from './types';

/**
 * Binds announced counts to the lists that they announce: “11 groups of tasks: (1) …”, “thực hiện 4 nội dung sau:”, a
 * heading “II. Năm bài học kinh nghiệm” over its list, “ba giải pháp nêu trên” after one, and “Quy chế này gồm 05
 * chương, 33 điều”. A list is asked for its announcement, not a count for its list: a count that announces nothing in
 * the text stays silent. So does a list with two counts before it, unless one of them is right.
 */
export class Counts {
  readonly #found = new Map<MutableList, AnnouncedCount>();
  /** The lists for which the text of a block was looked at: it may be one of thousands. */
  readonly #readers = new Map<Block, Set<MutableList>>();
  readonly #restarted: ReadonlySet<List>;

  /** Of the lists of a part of the draft. */
  constructor(
    lists: readonly MutableList[],
    blocks: readonly Block[],
    readonly language: Language,
  ) {
    this.#restarted = new Set(lists.flatMap(({ restarts }) => restarts ?? []));
    for (const list of lists) this.#bind(list, blocks);
  }

  all(): readonly AnnouncedCount[] {
    return [...this.#found.values()];
  }

  /**
   * Binds the lists anew for which blocks were looked at that now are others; the lists are those of before. Tells whether
   * any is announced otherwise.
   */
  edited(changed: ReadonlySet<Block>, blocks: readonly Block[]): boolean {
    const lists = new Set<MutableList>();
    for (const block of changed) {
      for (const list of this.#readers.get(block) ?? NONE) lists.add(list);
      this.#readers.delete(block);
    }
    let isOther = false;
    for (const list of lists) if (this.#bind(list, blocks)) isOther = true;
    return isOther;
  }

  #bind(list: MutableList, blocks: readonly Block[]): boolean {
    // Units are announced by totals.
    if (list.unit !== undefined) return false;
    const before = this.#found.get(list);
    const reader = new Announcements(blocks, this.language);
    list.announced = this.#restarted.has(list) ? undefined : reader.of(list);
    if (list.announced) this.#found.set(list, list.announced);
    else this.#found.delete(list);
    for (const block of reader.seen) {
      const readers = this.#readers.get(block);
      if (readers) readers.add(list);
      else this.#readers.set(block, new Set([list]));
    }
    return list.announced !== before;
  }
}

/** A list of chapters, articles and the like of the draft itself. */
export function isOfUnits({ unit, quoted }: List): boolean {
  return unit !== undefined && !quoted;
}

/** “Quy chế này gồm 05 chương, 33 điều”: what a draft says of its own units as a whole. */
export class Totals {
  readonly announced: readonly AnnouncedCount[];

  /** Those of `before` hold on where the units of the draft are the same, and what it says of them. */
  constructor(
    readonly units: readonly MutableList[],
    readonly places: readonly TotalPlace[],
    language: Language,
    before?: Totals,
  ) {
    if (before?.places === places && isSame(before.units, units)) {
      this.announced = before.announced;
      return;
    }
    for (const list of units) list.announced = undefined;
    this.announced = bindTotals(places, language, units);
  }
}

/** A stretch of a block's text that may announce a list. */
interface Passage {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** A heading that begins with its count is no longer than this. */
const LONGEST_HEADING = 160;
const AFTER = 160;
/** “… này gồm 05 chương, 33 điều”. */
const LONGEST_TOTAL = 160;

/** Looks for what announces a list, and notes where it looked. */
class Announcements {
  readonly seen = new Set<Block>();

  constructor(
    readonly blocks: readonly Block[],
    readonly language: Language,
  ) {}

  of(list: List): AnnouncedCount | undefined {
    if (list.items.length < 2 || list.unit !== undefined || list.restarts) return undefined;
    if (list.items[0]?.ordinal !== 1) return undefined;
    for (const before of this.#before(list)) {
      const counts = countsOf(before, this.language);
      // “Về 5 nhiệm vụ đã nêu tại mục II, đề nghị:”: what is counted stands elsewhere.
      const back = [...this.#pointing('above', before), ...this.#pointing('elsewhere', before)];
      const ahead = counts.filter((count) => !back.some((one) => one.from === count.from));
      const announced = this.#choose(before, ahead, list);
      if (announced) return announced;
      if (counts.length > 0) break;
    }
    const after = this.#after(list);
    return after && this.#choose(after, this.#pointing('above', after), list);
  }

  /** The count of a passage that announces a list. */
  #choose(passage: Passage, counts: readonly Count[], list: List): AnnouncedCount | undefined {
    const text = textOf(passage).trimEnd();
    const exact = counts.filter(
      (count) =>
        !count.approximate &&
        count.unit === undefined &&
        !namesSome(text.slice(count.nounTo), this.language) &&
        !PARTITIVE[this.language].test(text.slice(0, count.from)) &&
        // Paragraphs with a bullet are lists of anything: only the clause that leads over to them counts them.
        (list.numeral !== 'bullet' || !/[,;]/.test(text.slice(count.nounTo))),
    );
    const right = exact.find((count) => count.count === list.items.length);
    const [only, second] = exact;
    const isSure = only && !second && !isActor(only, text.slice(only.nounTo), this.language);
    const chosen = right ?? (isSure ? only : divided(text, exact.at(-1), this.language));
    return chosen && announcedBy(passage, chosen, list);
  }

  /** What introduces a list, the nearest first: the sentence that its first label ends, the paragraph before, a heading. */
  #before(list: List): Passage[] {
    const first = list.items[0];
    if (!first) return [];
    const { block } = first;
    this.seen.add(block);
    const inWords = list.numeral === 'word';
    if (first.inline) {
      const to = first.labelFrom;
      // What stands before the item that holds the list announces a list around it.
      const inside = list.parent?.block === block ? list.parent.labelFrom : 0;
      const passage = { block, from: Math.max(inside, sentenceStart(block.text, to)), to };
      return inWords || isIntroduction(textOf(passage), this.language) ? [passage] : [];
    }
    const previous = this.#previousBlock(block.index);
    const heading = previous && this.#previousBlock(previous.index);
    const found = [
      previous && this.#introduction(previous, inWords),
      heading && this.#countedHeading(heading),
    ];
    return found.filter((passage) => passage !== undefined);
  }

  #introduction(block: Block, inWords: boolean): Passage | undefined {
    const text = block.text.trimEnd();
    const passage = { block, from: sentenceStart(text, text.length), to: text.length };
    if (inWords || isIntroduction(textOf(passage), this.language)) return passage;
    return this.#countedHeading(block);
  }

  /** “III. 5 nhiệm vụ trọng tâm”: a short line without a stop whose first word (after a label) is the count. */
  #countedHeading(block: Block): Passage | undefined {
    const text = block.text.trimEnd();
    if (text.length > LONGEST_HEADING || /[.;,!?]$/.test(text)) return undefined;
    const first = countsOf({ block, from: 0, to: text.length }, this.language)[0];
    if (!first) return undefined;
    const label =
      /^[^\p{L}\p{N}]*(?:[IVXLC]{1,6}|\p{L}|\d{1,2}(?:\.\d{1,2}){0,3})[.)-]\s*/u.exec(text)?.[0].length ?? 0;
    const head = text.slice(label, first.from).trim();
    return head === '' ? { block, from: 0, to: text.length } : undefined;
  }

  #previousBlock(index: number): Block | undefined {
    for (let i = index - 1; i >= 0; i--) {
      const block = this.blocks[i];
      if (!block || isBlank(block)) continue;
      this.seen.add(block);
      return block;
    }
    return undefined;
  }

  /** What follows a list: the rest of its last item's block, or the beginning of the next. */
  #after(list: List): Passage | undefined {
    const last = list.items.at(-1);
    if (!last || list.numeral === 'bullet') return undefined;
    this.seen.add(last.block);
    const end = last.span.to - last.span.from + last.labelFrom;
    if (last.block.text.slice(end).trim() !== '') {
      return { block: last.block, from: end, to: Math.min(last.block.text.length, end + AFTER) };
    }
    const next = this.blocks
      .slice(last.lastBlock + 1, last.lastBlock + 3)
      .find((block) => block.text.trim() !== '');
    if (!next) return undefined;
    this.seen.add(next);
    return { block: next, from: 0, to: Math.min(next.text.length, AFTER) };
  }

  /** Counts with a word that points to other parts of the text: “ba giải pháp nêu trên”, “the above 3 tasks”. */
  #pointing(where: 'above' | 'elsewhere', passage: Passage): Count[] {
    const text = textOf(passage);
    const back = listWords(where, this.language);
    return countsOf(passage, this.language).filter((count) => {
      const near = lookupKey(
        `${text.slice(Math.max(0, count.from - 24), count.from)} | ${text.slice(count.nounTo, count.nounTo + 24)}`,
      );
      const nearby = words(near).map((word) => word.key);
      return nearby.some((word, i) => back.has(word) || back.has(`${word} ${nearby[i + 1] ?? ''}`));
    });
  }
}

function announcedBy({ block, from }: Passage, count: Count, list: List): AnnouncedCount {
  const span = block.span(from + count.from, from + count.to);
  const phrase = block.span(from + count.from, from + count.nounTo);
  return { span, phrase, count: count.count, noun: count.noun, digits: count.digits, list };
}

/** “Quy chế này gồm 05 chương, 33 điều”: the totals of the draft's own units. */
function bindTotals(
  places: readonly TotalPlace[],
  language: Language,
  lists: readonly MutableList[],
): AnnouncedCount[] {
  return places.flatMap(({ block, from }) => {
    const text = block.text.slice(from, from + LONGEST_TOTAL);
    const stop = text.indexOf('.');
    const passage = { block, from, to: from + (stop < 0 ? text.length : stop) };
    return countsOf(passage, language).flatMap((count) => {
      const list = count.unit === undefined || count.approximate ? undefined : unitList(count, lists);
      if (!list) return [];
      const announced = announcedBy(passage, count, list);
      list.announced ??= announced;
      return announced;
    });
  });
}

/** The draft's list of a unit: the one of the announced length, or the longest. */
function unitList(count: Count, all: readonly MutableList[]): MutableList | undefined {
  const lists = all.filter((list) => list.unit === count.unit);
  const right = lists.find((list) => list.items.length === count.count);
  return right ?? lists.sort((a, b) => b.items.length - a.items.length)[0];
}

const OWN_TOTAL =
  /(?:này (?:bao )?gồm|này có|[Tt]his [\p{L} ]{1,30}(?:consists of|comprises|contains|includes|has)) /gu;

/** Where a run may say what the draft consists of. */
export const placesOfTotals = gathered(({ blocks }) =>
  blocks.flatMap((block) => (block.text === '' ? NONE : totalsIn(block))),
);

export interface TotalPlace {
  readonly block: Block;
  readonly from: number;
}

const totalsIn = perBlock((block): readonly TotalPlace[] =>
  !/này |his /.test(block.text)
    ? NONE
    : [...block.text.matchAll(OWN_TOTAL)].map(({ index }) => ({ block, from: index })),
);

/** The counts of passages of a block, by where they begin and end. */
const passagesOf = perBlock((_block, _language: Language) => new Map<string, readonly Count[]>());

function countsOf({ block, from, to }: Passage, language: Language): readonly Count[] {
  const known = passagesOf(block, language);
  const key = `${String(from)}-${String(to)}`;
  let counts = known.get(key);
  if (!counts) known.set(key, (counts = countsIn(block.text.slice(from, to), language)));
  return counts;
}

function textOf({ block, from, to }: Passage): string {
  return block.text.slice(from, to);
}

const SENTENCE_BREAK = /[.!?…]\s+(?=["“'(]?\p{Lu})/gu;

/** A count further before its list than this announces something else. */
const LONGEST_SENTENCE = 600;

/** Where the last sentence before `to` starts. */
function sentenceStart(text: string, to: number): number {
  const from = Math.max(0, to - LONGEST_SENTENCE);
  let start = from;
  for (const match of text.slice(from, to).matchAll(SENTENCE_BREAK)) {
    const at = from + match.index;
    if (!/(?:^|\s)(?:No|Mr|Ms|TP|Q|T)$/.test(text.slice(Math.max(0, at - 3), at)))
      start = at + match[0].length;
  }
  return start;
}

const FOLLOWING: Readonly<Record<Language, RegExp>> = {
  vi: /(?:sau|sau đây|gồm|là)$/u,
  en: /(?:following|as follows|specifically|namely|are|include)$/u,
};
/** Before a count: the list names a part of what is counted (“two of the three tasks”, “2 trong số 3 nhiệm vụ”). */
const PARTITIVE: Readonly<Record<Language, RegExp>> = {
  vi: /(?:trong số|trong tổng số|trên tổng số|(?:\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) trong) (?:các )?$/iu,
  en: /(?:one|two|three|four|five|six|seven|eight|nine|ten|\d|some|most|many|part|half|several) (?:out )?of (?:the |these |those |our |its )?$/iu,
};

/** “23 vị trí việc làm, chia thành 4 nhóm:”: of several counts the one into which the others are parted, right before the colon. */
function divided(text: string, count: Count | undefined, language: Language): Count | undefined {
  return count && text.slice(count.nounTo) === ':' && PARTED[language].test(text.slice(0, count.from))
    ? count
    : undefined;
}

const PARTED: Readonly<Record<Language, RegExp>> = {
  vi: /(?:chia|phân|xếp|tách)(?: ra)? (?:làm|thành|theo) $/u,
  en: /(?:divided|grouped|split|classified|sorted) (?:in)?to $/u,
};

/** So many words may stand between those who are counted and the colon: “05 đồng chí sau:”, “3 cơ quan thường trực:”. */
const FEW: Readonly<Record<Language, number>> = { vi: 3, en: 2 };
/** What says that those who are counted are named next. */
const NAMED_NEXT = /(?:gồm|gồm có|là|được|includ(?:e|es|ed|ing)|namely|are|is)$/u;

/** “07 đồng chí, do … làm Trưởng Ban, tiến hành kiểm phiếu với kết quả như sau: 1. …”: the list is of what they do. */
function isActor({ noun }: Count, between: string, language: Language): boolean {
  const key = lookupKey(noun);
  const isPlace = listWords('place', language).has(key);
  if (!isPlace && !listWords('actor', language).has(key)) return false;
  const rest = between.replace(/:$/, '').trimEnd();
  // “Ba xã phải: (1) …”, “The three communes shall: (1) …”.
  const last = words(rest).map((word) => word.key);
  if ([1, 2, 3].some((count) => listWords('duty', language).has(last.slice(-count).join(' ')))) return true;
  if (isPlace) return false;
  return words(rest).length > FEW[language] && !NAMED_NEXT.test(rest);
}

/** Whether a passage leads over to the list that comes next: it ends with a colon, or says that something follows. */
function isIntroduction(text: string, language: Language): boolean {
  const end = text.trimEnd();
  return end.endsWith(':') || FOLLOWING[language].test(end);
}
