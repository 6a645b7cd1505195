import type { Knowledge, Official, OrganRow, TitleRow, Validity } from '../knowledge';
import { productText } from '../messages';
import { boundInSentence } from '../model/date-format';
import { passageAt } from '../model/passage';
import { nameKey } from '../model/title-roster';
import type { DocumentModel, Language, OrganMention, PersonMention, TitleMention } from '../model/types';
import { type Hover, RichText } from './rich-text';
import { headOf, organMentionAt, personAt, personMentions } from './title-persons';

/** More titles of one person than these are not listed. */
const MAX_TITLES = 6;

/** Hover on a person, a title or an organ; `offset` in UTF-16 units. */
export function officeHover(
  model: DocumentModel,
  offset: number,
  knowledge: Knowledge,
  language: Language,
): Hover | undefined {
  const person = personAt(model, offset);
  if (person) return personHover(model, person, knowledge, language);
  const title = passageAt(model, offset).titles.find(({ span }) => span.contains(offset));
  const organ = organMentionAt(model, offset);
  if (title && organ?.inTitle !== true) return titleHover(title, knowledge, language);
  return organ ? organHover(organ, knowledge, language) : undefined;
}

/** The titles that a person bears in the draft, each with its line, and those of the office's roster. */
function personHover(
  model: DocumentModel,
  person: PersonMention,
  knowledge: Knowledge,
  language: Language,
): Hover {
  const all = personMentions(model, person);
  const contents = new RichText();
  contents.strong(all.find(({ short }) => !short)?.name ?? person.name).end();
  const borne = new Map<string, number>();
  for (const { span, person: bearer, others } of model.titles) {
    if (![bearer, ...others].some((one) => one?.key === person.key)) continue;
    const words = model.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    if (!borne.has(words)) borne.set(words, model.lines.positionAt(span.start).line + 1);
  }
  for (const [title, line] of [...borne].slice(0, MAX_TITLES))
    contents.text(productText(language, 'hover.title-on-line', { title, line })).end();
  const listed = knowledge.officials.filter(({ name }) => nameKey(name) === person.key);
  for (const official of listed.slice(0, MAX_TITLES))
    contents
      .text(productText(language, 'hover.roster', { entry: entry(official, knowledge, language) }))
      .end();
  if (all.length > 1) contents.text(productText(language, 'hover.mentions', { n: all.length })).end();
  return { contents, span: person.span };
}

/** “Lê Văn Sáu, Chủ tịch Uỷ ban nhân dân tỉnh, Sơn Hà. Có từ 01/7/2025.” */
function entry(official: Official, knowledge: Knowledge, language: Language): string {
  const { name, titleId, organId, place, from, to } = official;
  const title = knowledge.title(titleId);
  const organ = organId === undefined || organId === title?.organId ? undefined : knowledge.organ(organId);
  const words = [name, title?.names[language][0], organ?.names[language][0], place];
  const valid = validity({ from, to }, language);
  return `${words.flatMap((word) => (word === undefined ? [] : plainName(word))).join(', ')}. ${valid}`.trim();
}

function titleHover(title: TitleMention, knowledge: Knowledge, language: Language): Hover | undefined {
  const row = title.titleId === undefined ? undefined : knowledge.title(title.titleId);
  return row && row.confidence !== 'low' ? { contents: rowText(row, language), span: title.span } : undefined;
}

/** What the tables know of an organ, where the words name one and no other. */
function organHover(organ: OrganMention, knowledge: Knowledge, language: Language): Hover | undefined {
  const [id, ...others] = organ.organIds;
  const row = id === undefined || others.length > 0 ? undefined : knowledge.organ(id);
  if (!row || row.confidence === 'low') return undefined;
  const contents = rowText(row, language);
  const head = headOf(organ, knowledge, language);
  if (head !== undefined) contents.text(productText(language, 'hover.head', { head })).end();
  const successors = row.replacedBy.flatMap((one) => knowledge.organ(one)?.names[language][0] ?? []);
  if (successors.length > 0)
    contents.text(productText(language, 'hover.successor', { names: successors.join(', ') })).end();
  return { contents, span: organ.span };
}

/** A table's names hold “…” for the name of a place. */
function plainName(name: string): string {
  return name.replaceAll('…', '').replace(/ {2}/g, ' ').trim();
}

function rowText(row: OrganRow | TitleRow, language: Language): RichText {
  const contents = new RichText();
  const other: Language = language === 'vi' ? 'en' : 'vi';
  contents.strong(plainName(row.names[language][0])).end();
  const translated = plainName(row.names[other][0]);
  if (translated !== '')
    contents.text(productText(language, 'hover.other-language', { name: translated })).end();
  if (row.abbreviations.length > 0)
    contents
      .text(productText(language, 'hover.abbreviations', { names: row.abbreviations.join(', ') }))
      .end();
  const valid = validity(row.validity, language);
  if (valid !== '') contents.text(valid).end();
  return contents;
}

function validity({ from, to }: Validity, language: Language): string {
  const said = [
    ...(from === undefined
      ? []
      : [productText(language, 'hover.valid-from', { from: boundInSentence(from, language) })]),
    ...(to === undefined
      ? []
      : [productText(language, 'hover.valid-to', { to: boundInSentence(to, language) })]),
  ];
  return said.join(' ');
}
