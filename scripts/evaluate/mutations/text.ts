/** Letters kept apart from their marks; comments that silence nothing or name no rule. */
import { legacyTables } from '../../../server/src/knowledge/legacy';
import type { DocumentModel } from '../../../server/src/model/types';
import { allRules } from '../../../server/src/rules/all';
import { check } from '../../../server/src/rules/engine';
import type { RuleId } from '../../../server/src/rules/types';
import type { Random } from '../random';
import { type CleanText, type Mutant, type Operator, replaceRange } from '../types';
import { operators as terms } from './terms';

const UNUSED: RuleId = 'text/unused-suppression';

/** A rule that runs on this text and can be silenced. */
function aRule(clean: CleanText, random: Random): string {
  const rules = allRules.filter((rule) => rule.id !== UNUSED && rule.languages.includes(clean.language));
  return random.pick(rules)?.id ?? '';
}

/** A rule id with one letter of its slug left out. */
function misspelt(clean: CleanText, random: Random): string {
  const id = aRule(clean, random);
  const slug = id.indexOf('/') + 1;
  const at = slug + random.below(id.length - slug);
  return id.slice(0, at) + id.slice(at + 1);
}

const starts = new WeakMap<DocumentModel, number[]>();

/** Where a comment may stand alone and have nothing to silence: before blocks with text and without a finding. */
function places({ model, knowledge }: CleanText): number[] {
  let found = starts.get(model);
  if (!found) {
    const taken = check(model, knowledge, { preview: true }).diagnoses.map(({ finding }) => finding.span);
    found = model.blocks
      .filter(({ start, original }) => {
        const end = start + original.length;
        return original.trim() !== '' && !taken.some((span) => span.start < end && span.end > start);
      })
      .map((block) => block.start);
    starts.set(model, found);
  }
  return found;
}

function insertLine(clean: CleanText, random: Random, line: string): Mutant | undefined {
  const at = random.pick(places(clean));
  if (at === undefined) return undefined;
  const { text } = replaceRange(clean.text, at, at, `${line}\n`);
  return { text, start: at, end: at + line.length };
}

const WORD = /\p{L}+/gu;

/** One word, its letters kept apart from their marks. */
function decompose(clean: CleanText, random: Random): Mutant | undefined {
  // The rule speaks once in a draft: a text that has such a word already is no place for another.
  if (clean.text !== clean.text.normalize('NFC')) return undefined;
  const words = [...clean.text.matchAll(WORD)].filter(([word]) => word.normalize('NFD') !== word);
  const word = random.pick(words);
  if (!word) return undefined;
  return replaceRange(clean.text, word.index, word.index + word[0].length, word[0].normalize('NFD'));
}

/** A sentence whose Vietnamese name has its letters apart, for texts that have no such letters of their own. */
function insertDecomposed(clean: CleanText, random: Random): Mutant | undefined {
  if (clean.text !== clean.text.normalize('NFC')) return undefined;
  const name = random.pick(['Sơn Hà', 'Bình Lâm', 'Phú Khê', 'Hồ Sen'])?.normalize('NFD') ?? '';
  return insertLine(clean, random, `The delegates came from ${name}.`);
}

/** Codes by letter: a text as a machine with one of the old fonts wrote it. */
const codes = legacyTables().map(
  ({ letters }) => new Map([...letters].map(([code, letter]) => [letter, code])),
);

function inOldFont(text: string, random: Random): string {
  const coded = random.pick(codes);
  // A font of capitals shows small letters where the encoding has no capital of its own.
  const code = (letter: string): string => coded?.get(letter) ?? coded?.get(letter.toLowerCase()) ?? letter;
  return Array.from(text.normalize('NFC'), code).join('');
}

/** A paragraph pasted from a file of the time before Unicode. */
function pasteOld(clean: CleanText, random: Random): Mutant | undefined {
  const LONG = 80;
  const block = random.pick(clean.model.blocks.filter(({ original }) => original.length > LONG));
  if (!block || /[«»“”‘’]/u.test(block.original)) return undefined;
  return replaceRange(
    clean.text,
    block.start,
    block.start + block.original.length,
    inOldFont(block.original, random),
  );
}

/** The like in an English text: a Vietnamese sentence that was left in it. */
function insertOld(clean: CleanText, random: Random): Mutant | undefined {
  const place = random.pick(['Sơn Hà', 'Bình Lâm', 'Phú Khê', 'Hồ Sen']) ?? '';
  const sentence = random.pick([
    `Tỉnh uỷ ${place} yêu cầu các cấp uỷ thực hiện nghiêm túc chỉ thị này.`,
    `Hội nghị thống nhất đánh giá tình hình của ${place} sáu tháng đầu năm.`,
    `Các địa phương của ${place} tiếp tục rà soát, sắp xếp tổ chức bộ máy.`,
  ]);
  return insertLine(clean, random, inOldFont(sentence ?? '', random));
}

type Comment = (clean: CleanText, random: Random) => string;

function operator(rule: RuleId, name: string, comment: Comment): Operator {
  return { rule, name, mutate: (clean, random) => insertLine(clean, random, comment(clean, random)) };
}

const TERM =
  /(?<!\p{L})(?:Committees?|Secretary|Chairman|Commission|Provincial|Resolution|Government|Directive|September)(?!\p{L})/gu;

/** A term with two of its letters exchanged, or without one of them. */
function misspell(clean: CleanText, random: Random): Mutant | undefined {
  const word = random.pick([...clean.text.matchAll(TERM)]);
  if (!word) return undefined;
  const term = word[0];
  const at = 1 + random.below(term.length - 2);
  const [a, b] = [term.charAt(at), term.charAt(at + 1)];
  const wrong = term.slice(0, at) + (random.below(2) === 0 || a === b ? '' : b) + a + term.slice(at + 2);
  return wrong === term ? undefined : replaceRange(clean.text, word.index, word.index + term.length, wrong);
}

/** An ordinal with the ending of another. */
function wrongEnding(clean: CleanText, random: Random): Mutant | undefined {
  const wrong = random.pick(['22th', '13rd', '11st', '3th', '21th', '12nd']) ?? '';
  return insertLine(clean, random, `The ${wrong} plenum discussed the report.`);
}

export const operators: readonly Operator[] = [
  {
    rule: 'text/misspelt-word',
    name: 'two letters exchanged, or one missing',
    languages: ['en'],
    mutate: misspell,
  },
  {
    rule: 'text/misspelt-word',
    name: 'an ordinal with a wrong ending',
    languages: ['en'],
    mutate: wrongEnding,
  },
  ...terms,
  { rule: 'text/not-nfc', name: 'letters apart from their marks', languages: ['vi'], mutate: decompose },
  {
    rule: 'text/not-nfc',
    name: 'letters apart from their marks, in a sentence of its own',
    languages: ['en'],
    mutate: insertDecomposed,
  },
  {
    rule: 'text/legacy-encoding',
    name: 'a paragraph in TCVN3 or VNI',
    languages: ['vi'],
    mutate: pasteOld,
  },
  {
    rule: 'text/legacy-encoding',
    name: 'a Vietnamese sentence in TCVN3 or VNI',
    languages: ['en'],
    mutate: insertOld,
  },
  operator(
    UNUSED,
    'a comment where that rule says nothing',
    (clean, random) => `<!-- partydoc-disable-next-line ${aRule(clean, random)} -->`,
  ),
  operator(
    UNUSED,
    'a comment for every rule where none says anything',
    () => '<!-- partydoc-disable-next-line -->',
  ),
  operator(
    'text/unknown-suppression',
    'a rule’s name misspelt',
    (clean, random) => `<!-- partydoc-disable-next-line ${misspelt(clean, random)} -->`,
  ),
];
