/**
 * Mistakes in lists that are put into a text together with the list: clean texts have too few lists of some kinds. Each
 * list is announced with its count, and only the mistake named is wrong in it.
 */
import type { Language } from '../../../../server/src/model/types';
import type { RuleId } from '../../../../server/src/rules/types';
import { insertAfter, placesOf } from '../../insertion';
import type { Random } from '../../random';
import type { CleanText, Mutant, Operator } from '../../types';

const NOUNS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['nhiệm vụ', 'nội dung', 'giải pháp', 'yêu cầu', 'nhóm nhiệm vụ', 'bài học', 'nguyên nhân'],
  en: ['tasks', 'measures', 'contents', 'lessons', 'groups of tasks', 'requirements', 'causes'],
};

const ITEMS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'nâng cao chất lượng tham mưu',
    'đổi mới lề lối làm việc',
    'tăng cường kiểm tra, giám sát',
    'bồi dưỡng đội ngũ cán bộ',
    'đẩy mạnh chuyển đổi số',
    'chăm lo đời sống nhân dân',
    'giữ vững quốc phòng, an ninh',
    'phát huy vai trò người đứng đầu',
    'thực hành tiết kiệm',
  ],
  en: [
    'improving the quality of advice',
    'renewing the working style',
    'strengthening inspection and supervision',
    'training officials',
    'speeding up digital transformation',
    'caring for the life of the people',
    'keeping security and order',
    'promoting the role of leaders',
    'practising thrift',
  ],
};

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
};

const LETTERS: Readonly<Record<Language, string>> = { vi: 'abcdđeghik', en: 'abcdefghij' };

type Style = (ordinal: number, language: Language) => string;

const STYLES: readonly { readonly label: Style; readonly inline: boolean }[] = [
  { label: (n) => `(${n})`, inline: true },
  { label: (n, language) => `${LETTERS[language].charAt(n - 1)})`, inline: true },
  { label: (n) => `${n}.`, inline: false },
  { label: (n, language) => `${LETTERS[language].charAt(n - 1)})`, inline: false },
  { label: (n) => `${n})`, inline: false },
];

/** A list to be: as it should stand, until an operator spoils a part of it. */
interface Draft {
  readonly language: Language;
  readonly items: readonly string[];
  labels: string[];
  announced: number;
  readonly style: (typeof STYLES)[number];
}

function makeDraft(language: Language, random: Random, style = random.pick(STYLES) ?? STYLES[0]): Draft {
  const items = random.shuffle(ITEMS[language]).slice(0, 5 + random.below(4));
  const chosen = style ?? { label: (n: number) => `(${n})`, inline: true };
  const labels = items.map((_, i) => chosen.label(i + 1, language));
  return { language, items, labels, announced: items.length, style: chosen };
}

function count(n: number, language: Language, random: Random): string {
  const figure = language === 'vi' ? String(n).padStart(2, '0') : String(n);
  return random.below(2) === 0 ? figure : (WORDS[language][n] ?? figure);
}

/** Where in the inserted passage the mistake is: the announced count, or the item of an index. */
type Place = 'announced' | number;

function insert(clean: CleanText, random: Random, draft: Draft, place: Place): Mutant | undefined {
  const after = random.pick(placesOf(clean));
  if (!after) return undefined;
  const { language, items, labels, style } = draft;
  const mark = (text: string, wrong: boolean): string => (wrong ? `⟦${text}⟧` : text);
  const lead = language === 'vi' ? 'Hội nghị thống nhất' : 'The meeting agreed on';
  const number = mark(count(draft.announced, language, random), place === 'announced');
  const noun = random.pick(NOUNS[language]) ?? '';
  const listed = items.map((item, i) => {
    const label = mark(labels[i] ?? '', place === i);
    return `${style.inline ? ' ' : '\n'}${label} ${item}${i === items.length - 1 ? '.' : ';'}`;
  });
  return insertAfter(clean, after, `${lead} ${number} ${noun}:${listed.join('')}`);
}

type Spoil = (draft: Draft, random: Random) => Place;

function operator(
  rule: RuleId,
  name: string,
  spoil: Spoil,
  only?: (style: Draft['style']) => boolean,
): Operator {
  return {
    rule,
    name: `${name}, in a list of its own`,
    mutate: (clean, random) => {
      const style = random.pick(only ? STYLES.filter(only) : STYLES);
      const draft = makeDraft(clean.language, random, style);
      return insert(clean, random, draft, spoil(draft, random));
    },
  };
}

/** An item in the middle; never the one labelled đ, whose mistakes are those of the order of letters. */
function middle({ items, labels }: Draft, random: Random): number {
  const at = 1 + random.below(items.length - 2);
  return labels[at] === 'đ)' ? 2 : at;
}

const isLettered = (style: Draft['style']): boolean => style.label(1, 'vi') === 'a)';

export const operators: readonly Operator[] = [
  operator('list/announced-count', 'another number announced', (draft, random) => {
    draft.announced += random.pick([-1, 1, 2]) ?? 1;
    return 'announced';
  }),
  operator('list/missing-label', 'a number left out, those after it follow', (draft, random) => {
    const from = middle(draft, random);
    draft.labels = draft.labels.map((label, i) =>
      i < from ? label : draft.style.label(i + 2, draft.language),
    );
    return from;
  }),
  operator('list/repeated-label', 'the number before, typed again', (draft, random) => {
    const at = middle(draft, random);
    draft.labels[at] = draft.labels[at - 1] ?? '';
    return at;
  }),
  operator('list/misplaced-label', 'one wrong number', (draft, random) => {
    const at = middle(draft, random);
    draft.labels[at] = draft.style.label(10, draft.language);
    return at;
  }),
  {
    ...operator(
      'list/letter-order',
      'đ left out',
      (draft) => {
        draft.labels = draft.labels.map((label, i) => (i < 4 ? label : `${'abcdefghij'.charAt(i)})`));
        return 4;
      },
      isLettered,
    ),
    languages: ['vi'],
  },
  {
    ...operator(
      'list/letter-order',
      'đ after d',
      (draft) => {
        draft.labels = draft.labels.map((_, i) => `${LETTERS.vi.charAt(i)})`);
        return 4;
      },
      isLettered,
    ),
    languages: ['en'],
  },
];
