import { titleIndex } from '../../model/title-index';
import type { TitleMention } from '../../model/types';
import { overlapping } from '../../text/overlap';
import { cover, type Span } from '../../text/span';
import { byPassage } from '../divisions';
import { defineRuleOver, type Edit, type Finding, type PassageContext } from '../types';
import { adapted, organName, roleFormOf } from './shared';

/**
 * A head role (Bí thư, Chủ tịch, Chánh án …) given to an organ whose head is called otherwise, or membership of a
 * Ban Thường vụ that an organ of the State does not have.
 */
export const roleOrgan = defineRuleOver(byPassage, {
  id: 'title/role-organ',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context) {
    for (const title of context.model.titles) {
      const finding = check(title, context);
      if (finding) yield finding;
    }
  },
});

function check(title: TitleMention, context: PassageContext): Finding | undefined {
  const { knowledge, language } = context;
  const organ = title.organMention;
  const form = roleFormOf(title, language);
  if (!organ || !form || !title.role || title.titleId !== undefined || title.quoted || organ.open)
    return undefined;
  if (title.context.cues.has('past') || tellsOfHistory(title, context)) return undefined;
  // “Party Committee” and “Standing Committee” alone are found in any country and firm.
  const isSure = organ.specific || OF_PEOPLE.test(organ.name.value);
  if (!isSure && !OF_COMMITTEE.test(organ.name.value)) return undefined;
  const rows = organ.organIds.flatMap((id) => knowledge.organ(id) ?? []);
  const index = titleIndex(knowledge);
  if (rows.length === 0 || rows.some((row) => row.confidence === 'low' || index.allows(row, form) !== false))
    return undefined;
  const head = rows[0] && form.kind === 'head' ? index.headRole(rows[0], language, title.gender) : undefined;
  return {
    span: title.span,
    message: head ? 'wrong' : 'unknown',
    severity: isSure && rows.every((row) => row.confidence === 'high') ? 'error' : 'warning',
    params: {
      role: title.role.span.text,
      organ: isSure ? organName(knowledge, rows[0]?.id ?? '', language) : organ.name.value,
      head: head ?? '',
    },
    ...(head
      ? { fixes: () => [{ title: 'fix.head', params: { head }, edits: [edit(title, head, context)] }] }
      : {}),
  };
}

/** Of the State though no place is named. */
const OF_PEOPLE = /(?:^|\s)(?:nhân dân|UBND|HĐND|People's)/iu;
/** “Đảng uỷ” of any place, “Văn phòng Đảng uỷ”: of some Party committee; organs of schools and firms may name posts otherwise. */
const OF_COMMITTEE = /^đảng (?:uỷ|ủy)$|\S\sđảng (?:uỷ|ủy)/iu;

/** The organs of the State and their heads are called as in the tables since the Constitution of 1992. */
const CONSTITUTION = 1992;

/** “sinh ngày 12/3/1984”: of a person's life, not of the time that is told of. */
function isBirth({ anchor, from }: Span): boolean {
  return /(?:sinh|born)(?:\s(?:ngày|tháng|năm|on|in))?\s$/iu.test(anchor.original.slice(0, from).slice(-12));
}

/** “Năm 1946, Chủ tịch Chính phủ …”: a sentence about years in which a head was called otherwise. */
function tellsOfHistory({ context: { span } }: TitleMention, { model }: PassageContext): boolean {
  for (const date of overlapping(model.dates, span))
    if (date.year && date.year.value < CONSTITUTION && !isBirth(date.span)) return true;
  return false;
}

/** The organ's own head role, with the word for a deputy that English joins to it. */
function edit(title: TitleMention, head: string, context: PassageContext): Edit {
  const role = title.role;
  if (!role) throw new Error('a title without a role');
  const deputy = title.modifierParts.find((part) => part.value === 'deputy');
  if (context.language === 'vi' || !deputy || deputy.span.to > role.span.from) {
    return { span: role.span, newText: adapted(head, role.span.text) };
  }
  const word = /^(?:Chair|President)/.test(head) ? 'Vice' : 'Deputy';
  return {
    span: cover(deputy.span, role.span),
    newText: adapted(`${word} ${head}`, deputy.span.text),
  };
}
