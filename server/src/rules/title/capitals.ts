import { indexBy } from '../../knowledge/table';
import { roleForms } from '../../knowledge/title-words';
import { lookupKey } from '../../text/fold';
import { lazy } from '../../text/lazy';
import type { Knowledge } from '../../knowledge';
import type { Language, OrganMention, Part } from '../../model/types';
import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding } from '../types';

/** Capital letters of organs and titles: on the words for kind and field, not on every syllable. */
export const capitals = defineRuleOver(byPassage, {
  id: 'title/capitals',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'safe',
  clause: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV, V',
    en: 'Decree 30/2020/ND-CP, Appendix II, sections IV and V',
  },
  *check(context) {
    for (const organ of context.model.organs) {
      if (organ.quoted || organ.abbreviation || organ.plural || !organ.specific) continue;
      const finding = check(organ, context.knowledge, context.language);
      if (finding) yield finding;
    }
    for (const { role, quoted } of context.model.titles) {
      if (!role || quoted || context.language === 'en') continue;
      const finding = everySyllable(role);
      if (finding) yield finding;
    }
  },
});

/** What is written against every accepted name with the same words. */
function check(organ: OrganMention, knowledge: Knowledge, language: Language): Finding | undefined {
  const namesOf = (id: string): readonly string[] => knowledge.organ(id)?.names[language] ?? [];
  // Nearly every name is written as one of the tables: nothing is compared then.
  if (organ.organIds.some((id) => namesOf(id).includes(organ.name.value))) return undefined;
  const names = organ.organIds.flatMap(namesOf);
  const text = organ.name.value.normalize('NFC').replaceAll(/\s+/g, ' ');
  // All small: a body in general; a small first letter: its kind in general, or a part of the word before it.
  if (/^\p{Ll}/u.test(text) || names.includes(text) || text === text.toUpperCase()) return undefined;
  const same = names.filter((form) => lookupKey(form) === lookupKey(text));
  const standard = same[0];
  if (standard === undefined || same.some((form) => cased(form) === cased(text))) return undefined;
  if (language === 'vi' ? isStyle(organ, text, standard) : isSmallLevel(organ, text, standard))
    return undefined;
  return finding(organ.name, withCase(text, standard));
}

/**
 * Offices differ in one capital more (Hội đồng Nhân dân, Uỷ ban nhân dân Thành phố), and write bodies in general with
 * fewer (Ban Thường vụ tỉnh uỷ, Đảng uỷ quân sự tỉnh).
 */
function isStyle(organ: OrganMention, text: string, standard: string): boolean {
  const end = organ.levelWord === undefined ? text.length : text.toLowerCase().lastIndexOf(organ.levelWord);
  const [written, right] = [cased(text), cased(standard)];
  let more = 0;
  let fewer = 0;
  for (let i = 0; i < text.length; i++) {
    if (written.charAt(i) === right.charAt(i)) continue;
    if (written.charAt(i) === 'x') fewer++;
    else if (i < end) more++;
  }
  if (fewer > 0) return organ.levelWord !== undefined && !organ.place;
  return more < 2;
}

/**
 * “the Standing Committee of the commune Party Committee”: a level in general, small as “the commune Party Committee” is. A name
 * may have all its words with capitals (Residential Group No. 7), but for those that join them.
 */
function isSmallLevel({ levelWord }: OrganMention, text: string, standard: string): boolean {
  const at = levelWord === undefined ? -1 : text.indexOf(levelWord.toLowerCase());
  const end = levelWord === undefined || at < 0 ? at : at + levelWord.length;
  const [written, right] = [cased(text), cased(standard)];
  return Array.from(written).every(
    (letter, i) =>
      letter === right.charAt(i) ||
      (letter === 'X' ? !JOINING.test(text.slice(i, i + 4)) : i >= at && i < end),
  );
}

const JOINING = /^(?:Of|The|And|For|In|On) /u;

/** How a role may be written in Vietnamese. */
const roleNames = lazy(() =>
  indexBy(
    roleForms().filter(({ language }) => language === 'vi'),
    ({ id }) => [id],
  ),
);

/** “Chủ Tịch”, “Bí Thư”: a capital on every syllable of a role that has one on the first. */
function everySyllable(role: Part<string>): Finding | undefined {
  const text = role.span.text.normalize('NFC').replaceAll(/\s+/g, ' ');
  if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(text)) return undefined;
  const names = (roleNames().get(role.value) ?? []).map(({ form }) => form);
  const same = names.filter((form) => lookupKey(form) === lookupKey(text));
  const standard = same[0];
  // “Trưởng Ban”, “Chánh Văn Phòng”: the second word is the organ's, and offices differ.
  if (standard === undefined || ['head', 'chief', 'division-head'].includes(role.value)) return undefined;
  if (same.some((form) => cased(form) === cased(text))) return undefined;
  return finding({ span: role.span, value: text }, withCase(text, standard));
}

/** Letters as capital or small, all else left out: `Xx xx`. */
function cased(text: string): string {
  return text.replaceAll(/\p{Lu}/gu, 'X').replaceAll(/\p{Ll}/gu, 'x');
}

function withCase(text: string, model: string): string {
  return Array.from(text, (unit, i) =>
    /\p{Lu}/u.test(model.charAt(i)) ? unit.toUpperCase() : unit.toLowerCase(),
  ).join('');
}

function finding(name: Part<string>, standard: string): Finding {
  return {
    span: name.span,
    message: 'capitals',
    params: { text: name.value, standard },
    fixes: () => [replacement(name.span, standard)],
  };
}
