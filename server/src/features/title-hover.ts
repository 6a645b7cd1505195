import type { Knowledge, OrganRow } from '../knowledge';
import { productText } from '../messages';
import { formatDay } from '../model/date-format';
import { inPost, nameKey, type Official } from '../model/title-roster';
import type { DocumentModel, Language, OrganMention, PersonMention } from '../model/types';
import type { Hover } from './hover';
import { RichText } from './rich-text';
import { headOf, organMentionAt, personAt, personOutline } from './title-persons';

/** Hover on a person (titles in this draft, the roster's entry) or an organ (names, time, successor). */
export function titleHover(
  model: DocumentModel,
  offset: number,
  knowledge: Knowledge,
  language: Language,
  officials: readonly Official[] = [],
): Hover | undefined {
  const person = personAt(model, offset);
  if (person) return personHover(model, person, knowledge, language, officials);
  const organ = organMentionAt(model, offset);
  return organ && organHover(organ, knowledge, language);
}

function personHover(
  model: DocumentModel,
  person: PersonMention,
  knowledge: Knowledge,
  language: Language,
  officials: readonly Official[],
): Hover {
  const contents = new RichText();
  const outline = personOutline(model).find((entry) => entry.key === person.key);
  contents.strong(outline?.name ?? person.name).end();
  if (outline && outline.titles.length > 0) {
    contents.text(productText(language, 'title.in-draft', { titles: outline.titles.join('; ') })).end();
  }
  if (outline) contents.text(productText(language, 'title.mentions', { n: outline.mentions })).end();
  const date = model.date?.iso;
  const own = officials.filter((official) => nameKey(official.name) === person.key);
  for (const official of date === undefined ? own : inPost(own, date)) {
    const title = knowledge.title(official.titleId)?.names[language][0] ?? official.titleId;
    contents
      .text(productText(language, 'title.in-roster', { title, place: official.place ?? '' }).trim())
      .end();
  }
  return { contents, span: person.span };
}

function organHover(organ: OrganMention, knowledge: Knowledge, language: Language): Hover | undefined {
  const row = knowledge.organ(organ.organIds[0] ?? '');
  if (!row || !organ.specific) return undefined;
  const contents = new RichText();
  contents.strong(row.names.vi[0] ?? row.id).end();
  const english = row.names.en[0];
  if (english !== undefined) contents.text(english).end();
  if (row.abbreviations.length > 0) {
    contents.text(productText(language, 'title.abbreviations', { list: row.abbreviations.join(', ') })).end();
  }
  const head = headOf(organ, knowledge, language);
  if (head !== undefined) contents.text(productText(language, 'title.head', { head })).end();
  addTime(contents, row, knowledge, language);
  return { contents, span: organ.span };
}

function addTime(contents: RichText, row: OrganRow, knowledge: Knowledge, language: Language): void {
  const { from, to } = row.validity;
  if (from !== undefined)
    contents.text(productText(language, 'title.from', { day: day(from, language) })).end();
  if (to === undefined) return;
  const names = row.replacedBy.map((id) => knowledge.organ(id)?.names[language][0] ?? id);
  const id = names.length > 0 ? 'title.until-replaced' : 'title.until';
  contents.text(productText(language, id, { day: day(to, language), by: names.join('; ') })).end();
}

/** A day in the reader's form; a year or month as the table has it. */
function day(iso: string, language: Language): string {
  return iso.length === 10 ? formatDay(iso, language === 'vi' ? 'slash' : 'month-day') : iso;
}
