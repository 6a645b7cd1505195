import type { Knowledge } from '../knowledge';
import { passageAt } from '../model/passage';
import { titleIndex } from '../model/title-index';
import { inPost, isPlace, nameKey, type Official } from '../model/title-roster';
import type { DocumentModel, Language } from '../model/types';
import { nameLike } from '../rules/title/against-roster';
import { lookupKey } from '../text/fold';
import { type Completion, lineHead } from './completion';
import { personOutline } from './title-persons';

/** What stands after a name, and after a title, with what is typed of the words that are to follow. */
const AFTER_NAME = /[,–-]([\p{L}\p{M}\s]*)$/u;
const AFTER_TITLE = /^ ([\p{L}\p{M} ]*)$/u;
const MOST = 20;

/**
 * Titles after the name of a person (“Nguyễn Văn Bảy, ”), names after a title (“Bí thư Tỉnh uỷ ”): from the roster's
 * holders on the draft's day, then from the draft itself. `offset` in UTF-16 units.
 */
export function completeTitled(
  model: DocumentModel,
  offset: number,
  knowledge: Knowledge,
  officials: readonly Official[] = [],
): Completion[] {
  const head = lineHead(model, offset);
  const { language } = model;
  const date = model.date?.iso;
  const holders = date === undefined ? officials : inPost(officials, date);
  const { persons, titles } = passageAt(model, offset);
  const person = persons.findLast(
    (mention) => mention.span.end <= offset && mention.span.start >= head.start,
  );
  const title = titles.findLast((mention) => mention.span.end <= offset && mention.span.start >= head.start);
  const begun = person && AFTER_NAME.exec(model.text.slice(person.span.end, offset))?.[1]?.trimStart();
  if (person && begun !== undefined) {
    const fromRoster = holders
      .filter((official) => official.name !== '' && nameKey(official.name) === person.key)
      .map((official) => titleOf(official, knowledge, language));
    const fromDraft = personOutline(model).find((entry) => entry.key === person.key)?.titles ?? [];
    const joined = fromDraft.length > 1 ? [fromDraft.join(', ')] : [];
    return list('title', [...fromRoster, ...joined, ...fromDraft], {
      offset,
      begun,
      detail: () => person.name,
    });
  }
  const named = title && AFTER_TITLE.exec(model.text.slice(title.span.end, offset))?.[1];
  // Two syllables of a name are already a person.
  if (!title || named === undefined || (title.person && title.person.span.end !== offset)) return [];
  const { titleId } = title;
  if (titleId === undefined) return [];
  const { organId, place } = title;
  const like = model.persons.find(({ name }) => name !== name.toUpperCase())?.name ?? '';
  const names = holders
    .filter((official) => official.titleId === titleId && (official.organId ?? organId) === organId)
    .filter((official) => place === undefined || isPlace(nameKey(official.place ?? place), place))
    .map(({ name }) => (language === 'en' ? nameLike(name, like) : name));
  const bearers = model.titles.flatMap((other) =>
    other !== title && other.titleId === titleId && other.person ? other.person.name : [],
  );
  return list('person', [...names, ...bearers], {
    offset,
    begun: named,
    detail: () => model.text.slice(title.span.start, title.span.end),
  });
}

/** The title of an official in full: the roster's row may give the organ apart, as Giám đốc and Sở Tài chính. */
function titleOf({ titleId, organId }: Official, knowledge: Knowledge, language: Language): string {
  const row = knowledge.title(titleId);
  const organ = organId === undefined || organId === row?.organId ? undefined : knowledge.organ(organId);
  const role =
    organ?.headTitleIds.includes(titleId) === true
      ? titleIndex(knowledge).headRole(organ, language, undefined)
      : undefined;
  const name = organ?.names[language][0];
  if (role === undefined || name === undefined) return row?.names[language][0] ?? '';
  return language === 'vi' ? `${role} ${name}` : `${role} of the ${name}`;
}

interface Place {
  readonly offset: number;
  /** What is typed of the words already. */
  readonly begun: string;
  readonly detail: () => string;
}

function list(
  kind: Completion['kind'],
  labels: readonly string[],
  { offset, begun, detail }: Place,
): Completion[] {
  const key = lookupKey(begun);
  return [...new Set(labels)]
    .filter((label) => label !== '' && label !== begun && lookupKey(label).startsWith(key))
    .slice(0, MOST)
    .map((label, i) => ({
      kind,
      label,
      detail: detail(),
      newText: label,
      start: offset - begun.length,
      end: offset,
      sortText: String(i).padStart(3, '0'),
    }));
}
