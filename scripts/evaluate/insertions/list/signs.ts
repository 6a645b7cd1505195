/** Signs and words that are missing between items, after them, or of a pair. */
import { type Passage } from '../../insertion';
import { between, pick, type Random } from '../../random';
import type { CleanText } from '../../types';
import { draft, HEADINGS, ITEMS, LEADS, listed } from './made-up';

export function noSeparator(clean: CleanText, random: Random): Passage {
  const { items, lead, after } = draft(clean, random, 4, 7);
  const style = pick(random, [(n: number) => `(${n})`, (n: number) => `${n})`]);
  const sign = pick(random, [';', ',']);
  const at = between(random, 1, items.length - 1);
  const write = (wrong: boolean): string =>
    items
      .map((item, i) => {
        const end = i === items.length - 1 ? '.' : wrong && i === at - 1 ? '' : sign;
        const label = style(i + 1);
        return ` ${wrong && i === at ? `⟦${label}⟧` : label} ${item}${end}`;
      })
      .join('');
  return { sound: `${lead}${write(false)} ${after}`, marked: `${lead}${write(true)} ${after}` };
}

/** Three lists in sentences, of which one lacks the “and” that the two others have before their last items. */
export function noConjunction(clean: CleanText, random: Random): Passage | undefined {
  const { language } = clean;
  // Lists of the text's own in the other way leave the draft without a style.
  if (clean.model.lists.some(({ inline, items }) => inline && items.length > 2)) return undefined;
  const style = pick(random, [(n: number) => `(${n})`, (n: number) => `${n})`]);
  const sign = pick(random, [';', ',']);
  const word = language === 'vi' ? 'và' : 'and';
  const leads = random.shuffle(LEADS[language]).slice(0, 3);
  const items = random.shuffle(ITEMS[language]);
  const odd = random.below(3);
  const write = (wrong: boolean): string =>
    leads
      .map((lead, l) => {
        const bare = wrong && l === odd;
        const parts = items.slice(l * 3, l * 3 + 3).map((item, i) => {
          const label = bare && i === 2 ? `⟦${style(i + 1)}⟧` : style(i + 1);
          return `${label} ${item}`;
        });
        return `${lead} ${parts[0] ?? ''}${sign} ${parts[1] ?? ''}${sign} ${bare ? '' : `${word} `}${parts[2] ?? ''}.`;
      })
      .join('\n');
  return { sound: write(false), marked: write(true) };
}

export function noEnding(clean: CleanText, random: Random): Passage {
  const { items, lead, after } = draft(clean, random, 4, 7);
  const style = pick(random, [(n: number) => `${n}.`, (n: number) => `${n})`, () => '-', () => '+']);
  const form = pick(random, ['clauses', 'sentences'] as const);
  const at = random.below(items.length);
  const labels = items.map((_, i) => style(i + 1));
  const sound = `${lead}${listed(labels, items, form)}`;
  const lines = sound.split('\n');
  const marked = lines.map((line, i) => (i === at + 1 ? line.replace(/(.)[.;]$/u, '⟦$1⟧') : line)).join('\n');
  return { sound: `${sound}\n\n${after}`, marked: `${marked}\n\n${after}` };
}

export function bracket({ language }: CleanText, random: Random): Passage {
  const names = random
    .shuffle(HEADINGS[language])
    .slice(0, between(random, 3, 6))
    .join(', ');
  const team = pick(
    random,
    language === 'vi'
      ? [
          'Tổ công tác có đủ các bộ phận',
          'Đoàn giám sát lấy người ở các lĩnh vực',
          'Nội dung theo dõi có nhiều mặt',
        ]
      : [
          'The team has all its parts',
          'The delegation takes staff of the fields',
          'The report covers many fields',
        ],
  );
  const end = language === 'vi' ? ' và làm việc từ đầu quý.' : ' and works from the start of the quarter.';
  const [open, close] = pick(random, [
    ['(', ')'],
    ['“', '”'],
  ] as const);
  const unclosed = open === '“' || random.below(2) === 0;
  return {
    sound: `${team} ${open}${names}${close}${end}`,
    marked: unclosed ? `${team} ⟦${open}⟧${names}${end}` : `${team} ${names}⟦${close}⟧${end}`,
  };
}
