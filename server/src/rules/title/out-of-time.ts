import { validAt, type Confidence, type Knowledge, type OrganRow, type ProvinceRow } from '../../knowledge';
import { boundInSentence } from '../../model/date-format';
import { perNode } from '../../model/per-block';
import type {
  DateMention,
  Language,
  OrganMention,
  ProvinceMention,
  SentenceContext,
} from '../../model/types';
import { addTo } from '../../text/add-to';
import { lookupKey } from '../../text/fold';
import { overlapping } from '../../text/overlap';
import type { Span } from '../../text/span';
import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding, type PassageContext } from '../types';
import { speaksOfPast } from './persons';
import { adapted } from './shared';

/** An organ, level or province that does not exist, or no longer exists, on the draft's own day. */
export const outOfTime = defineRuleOver(byPassage, {
  id: 'title/out-of-time',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context) {
    if (!context.date) return;
    for (const organ of context.model.organs) {
      if (organ.quoted || organ.former) continue;
      const finding = ofOrgan(organ, context.date, context);
      if (finding && isSpokenOfNow(organ.span, organ.context, context)) yield finding;
    }
    for (const province of context.model.provinces) {
      if (province.quoted || province.former) continue;
      const finding = ofProvince(province, context.date, context);
      if (finding && isSpokenOfNow(province.span, province.context, context)) yield finding;
    }
  },
});

/** A sentence that neither looks back nor tells of a change, outside the names of cited documents. */
function isSpokenOfNow(span: Span, sentence: SentenceContext, { model }: PassageContext): boolean {
  const { cues } = sentence;
  if (cues.has('former') || cues.has('change') || speaksOfPast(model, sentence)) return false;
  for (const _cited of overlapping(model.citations, span)) return false;
  return true;
}

/** Whether a day, year or period named in the sentence lies in the time of what ended; a period, if it is over. */
function namesItsTime(to: string, sentence: SentenceContext, { model, date: now }: PassageContext): boolean {
  for (const { from, to: until, ...one } of overlapping(model.dates, sentence.span)) {
    const day = dayOrYear(from ?? one);
    const end = dayOrYear(until ?? one);
    if (day === undefined || day.slice(0, to.length) > to) continue;
    if (!from || (end !== undefined && now !== undefined && end <= now.slice(0, end.length))) return true;
  }
  return false;
}

function dayOrYear({ iso, year }: Pick<DateMention, 'iso' | 'year'>): string | undefined {
  return iso ?? (year ? String(year.value) : undefined);
}

function severityOf(confidence: Confidence): 'warning' | 'information' | undefined {
  return confidence === 'high' ? 'warning' : confidence === 'medium' ? 'information' : undefined;
}

function ofOrgan(organ: OrganMention, date: string, context: PassageContext): Finding | undefined {
  const { knowledge, language } = context;
  const to = organ.levelValidTo;
  if (organ.specific && to !== undefined && date > to) {
    if (namesItsTime(to, organ.context, context)) return undefined;
    return {
      span: organ.span,
      message: 'level',
      params: { text: organ.span.text, level: organ.levelWord ?? '', to: time(to, language) },
    };
  }
  const row = organ.specific ? endedRow(organ, date, knowledge) : undefined;
  const severity = row && severityOf(row.confidence);
  if (!row || !severity || namesake(organ, row, date, context)) return undefined;
  const { to: last } = row.validity;
  const ended = last !== undefined && date > last;
  if (ended && namesItsTime(last, organ.context, context)) return undefined;
  const successors = row.replacedBy.map((id) => nameLike(organ.name.value, knowledge, id, language));
  const standIns = beside(successors, organ, context);
  return {
    span: organ.span,
    message: !ended ? 'early' : successors.length > 0 ? 'replaced' : 'ended',
    severity,
    params: {
      text: organ.span.text,
      from: time(row.validity.from, language),
      to: time(row.validity.to, language),
      successor: successors.join('; '),
    },
    ...(ended && standIns.length > 0
      ? {
          fixes: () =>
            standIns
              .slice(0, 3)
              .map((name) =>
                replacement(
                  organ.name.span,
                  adapted(`${leadingLevel(organ, name, language)}${name}`, organ.name.value),
                  { right: name },
                ),
              ),
        }
      : {}),
  };
}

/**
 * The row of an organ that is out of its time. Where a name may mean several (the committee of a province-level city, or of a
 * city below a province), all must be, and it is the one that another has followed.
 */
function endedRow({ organIds }: OrganMention, date: string, knowledge: Knowledge): OrganRow | undefined {
  const rows = organIds.flatMap((id) => knowledge.organ(id) ?? []);
  if (rows.some(({ validity }) => validAt(validity, date))) return undefined;
  return rows.length === 1 ? rows[0] : rows.find(({ replacedBy }) => replacedBy.length > 0);
}

/**
 * What can stand in the place of an organ: before the body that it is of, the successor of that body, which stays
 * (“Ban cán sự đảng Uỷ ban nhân dân tỉnh”: “Đảng uỷ”; “the Party Delegation of the Provincial People's Council”).
 */
function beside(
  successors: readonly string[],
  { span }: OrganMention,
  { model }: PassageContext,
): readonly string[] {
  const [between = ''] = BETWEEN.exec(span.anchor.original.slice(span.to, span.to + LONGEST)) ?? [];
  const start = span.end + between.length;
  const [body] = overlapping(model.organs, { start, end: start + 1 });
  if (between === '' || body?.span.start !== start) return successors;
  const ending = `${between}${lookupKey(body.name.value)}`;
  return successors.flatMap((name) =>
    lookupKey(name).endsWith(ending) ? [name.slice(0, name.length - ending.length)] : [],
  );
}

/** Between an organ and the body that it is of. */
const BETWEEN = /^ (?:of (?:the )?)?/;
const LONGEST = ' of the '.length;

/** The name of an organ that ends as the one written does: of a Thành uỷ, where it is not of a Tỉnh uỷ. */
function nameLike(written: string, knowledge: Knowledge, id: string, language: Language): string {
  const ending = (name: string): string => lookupKey(name).split(' ').slice(-2).join(' ');
  const names = knowledge.organ(id)?.names[language] ?? [];
  return names.find((name) => ending(name) === ending(written)) ?? names[0] ?? id;
}

/** Whether an organ of the day bears the same name: Ban Dân tộc is a board of the People's Council, too. */
function namesake(organ: OrganMention, row: OrganRow, date: string, context: PassageContext): boolean {
  const namesakes = organsByName(context.knowledge, context.language).get(lookupKey(organ.name.value)) ?? [];
  return namesakes.some((other) => other !== row && validAt(other.validity, date));
}

const organsByName = perNode((knowledge: Knowledge, language: Language) => {
  const found = new Map<string, OrganRow[]>();
  for (const row of knowledge.organs) {
    for (const name of new Set(row.names[language].map(lookupKey))) {
      addTo(found, name, row);
    }
  }
  return found;
});

/** “Provincial ” of “Provincial Transport Department”, where the successor's name has no level word. */
function leadingLevel({ levelWord, name }: OrganMention, successor: string, language: Language): string {
  const word = levelWord ?? '';
  if (language === 'vi' || word === '' || !name.value.toLowerCase().startsWith(`${word} `)) return '';
  return successor.toLowerCase().startsWith(word) ? '' : `${name.value.slice(0, word.length)} `;
}

function ofProvince(mention: ProvinceMention, date: string, context: PassageContext): Finding | undefined {
  const rows = context.knowledge.provincesByName(mention.key).filter((row) => row.confidence !== 'low');
  const now = rows.filter((row) => validAt(row.validity, date));
  const row = now[0] ?? lastEnded(rows, date);
  if (!row) return undefined;
  if (now.length === 0) {
    if (namesItsTime(row.validity.to ?? '', mention.context, context)) return undefined;
    const into = context.knowledge.provincesByName(row.mergedInto ?? '')[0];
    const successor = (context.language === 'vi' ? into?.name : into?.nameEn) ?? '';
    const { span, text } = whole(mention, context);
    return {
      span,
      message: 'merged',
      params: { text, to: time(row.validity.to, context.language), successor },
    };
  }
  const wrong = now.every((current) => kindOf(current) !== mention.unit);
  // A city of a province may bear its name until the district level ended.
  if (!wrong || (mention.unit === 'city' && date <= '2025-06-30')) return undefined;
  const before = lastEnded(
    rows.filter((other) => kindOf(other) === mention.unit),
    date,
  );
  if (before?.validity.to && namesItsTime(before.validity.to, mention.context, context)) return undefined;
  const { span, text } = whole(mention, context);
  return {
    span,
    message: `${row.kind === 'tỉnh' ? 'province' : 'city'}${mention.committee ? '-committee' : ''}`,
    params: { text, name: context.language === 'vi' ? row.name : row.nameEn },
  };
}

/** Of the provinces that bore one name one after the other, the last that has ended. */
function lastEnded(rows: readonly ProvinceRow[], date: string): ProvinceRow | undefined {
  const ended = rows.filter(({ validity: { to } }) => to !== undefined && to < date);
  return ended.reduce<ProvinceRow | undefined>(
    (last, row) => ((row.validity.to ?? '') > (last?.validity.to ?? '') ? row : last),
    undefined,
  );
}

/** A province with the organ whose adjective it is: “Bac Giang Provincial Party Committee”. */
function whole(
  { span }: ProvinceMention,
  context: PassageContext,
): { readonly span: Span; readonly text: string } {
  const adjective = /al$/i.test(span.text);
  const organ = adjective
    ? context.model.organs.find((one) => one.span.start <= span.start && span.end <= one.span.end)
    : undefined;
  return { span: organ?.span ?? span, text: (organ?.span ?? span).text };
}

function kindOf(row: ProvinceRow): 'province' | 'city' {
  return row.kind === 'tỉnh' ? 'province' : 'city';
}

/** A bound of a row with its word, which Vietnamese puts before it: “ngày 30/6/2025”, “tháng 02/2025”, “năm 2025”. */
function time(bound: string | undefined, language: Language): string {
  if (bound === undefined) return '';
  const text = boundInSentence(bound, language);
  const [, month, day] = bound.split('-');
  return language === 'en' ? text : `${day ? 'ngày' : month ? 'tháng' : 'năm'} ${text}`;
}
