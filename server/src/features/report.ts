import { regulationAt } from '../knowledge/regulations';
import { productText, type ProductText, ruleMessage, ruleTexts } from '../messages';
import { dayInSentence } from '../model/date-format';
import type { DocumentModel, IsoDate, Language } from '../model/types';
import type { Diagnosis } from '../rules/engine';
import { type Family, SEVERITIES, type Severity } from '../rules/types';
import { fixesOf } from './fixes';

/** One finding as the person who approves a draft reads it. Nothing in it is markup. */
export interface ReportFinding {
  readonly severity: Severity;
  readonly severityName: string;
  /** Id and name of the rule. */
  readonly rule: string;
  readonly title: string;
  readonly place: string;
  /** The line of the draft: what stands before the place, the place itself, what follows. */
  readonly quote: readonly [before: string, marked: string, after: string];
  readonly message: string;
  readonly clause: string | undefined;
  readonly fixes: readonly string[];
  /** UTF-16 offsets in the draft. */
  readonly start: number;
  readonly end: number;
}

/** One thing that is told of a draft as a whole. */
export interface AboutLine {
  readonly id: 'file' | 'checked' | 'subject' | 'language' | 'date' | 'regulation' | 'findings';
  readonly label: string;
  readonly value: string;
}

/** The findings of a whole draft by family, every word in the language that the report is written in. */
export interface CheckReport {
  readonly language: Language;
  readonly title: string;
  readonly about: readonly AboutLine[];
  readonly families: readonly { readonly title: string; readonly findings: readonly ReportFinding[] }[];
  /** Said where there is no finding. */
  readonly none: string;
  readonly labels: { readonly clause: string; readonly fix: string; readonly approve: string };
}

export interface ReportOptions {
  /** Name of the draft's file. */
  readonly name: string;
  readonly language: Language;
  readonly today: IsoDate;
}

const families: readonly Family[] = ['citation', 'date', 'list', 'title', 'format', 'text', 'pair'];
export function checkReport(
  model: DocumentModel,
  diagnoses: readonly Diagnosis[],
  { name, language, today }: ReportOptions,
): CheckReport {
  const text = (id: ProductText): string => productText(language, id);
  return {
    language,
    title: text('report.title'),
    about: [
      { id: 'file', label: text('report.file'), value: name },
      { id: 'checked', label: text('report.checked'), value: dayInSentence(today, language) },
      ...aboutDraft(model, diagnoses, language),
    ],
    families: families.flatMap((family) => {
      const own = diagnoses.filter(({ rule }) => rule.id.startsWith(`${family}/`));
      if (own.length === 0) return [];
      const findings = own.map((diagnosis) => reportFinding(model, diagnosis, language));
      return [{ title: text(`family.${family}`), findings }];
    }),
    none: text('report.none'),
    labels: { clause: text('report.clause'), fix: text('report.fix'), approve: text('report.approve') },
  };
}

/** What a draft is: its number, language, date, the regulation that it follows, and what was found in it. */
export function aboutDraft(
  { date, header, language: own }: DocumentModel,
  diagnoses: readonly Diagnosis[],
  language: Language,
): AboutLine[] {
  const regulation = date && regulationAt(header.system ?? 'party', date.iso);
  const about: [AboutLine['id'], string | undefined][] = [
    ['subject', header.number?.normal],
    ['language', productText(language, `report.language.${own}`)],
    ['date', date ? dayInSentence(date.iso, language) : productText(language, 'report.no-date')],
    ['regulation', regulation],
    ['findings', countText(diagnoses, language)],
  ];
  return about.flatMap(([id, value]) =>
    value === undefined ? [] : [{ id, label: productText(language, `report.${id}`), value }],
  );
}

/** “2 errors, 1 hint”: what was found, by severity. */
function countText(diagnoses: readonly Diagnosis[], language: Language): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const n = diagnoses.filter((one) => one.severity === severity).length;
    if (n === 0) return [];
    return [productText(language, `count.${severity}`, { n })];
  });
  return parts.length > 0 ? parts.join(', ') : productText(language, 'report.none');
}

function reportFinding(model: DocumentModel, diagnosis: Diagnosis, language: Language): ReportFinding {
  const { rule, finding, severity } = diagnosis;
  const { start, end } = finding.span;
  const line = model.lines.positionAt(start).line;
  return {
    severity,
    severityName: productText(language, `severity.${severity}`),
    rule: rule.id,
    title: ruleTexts(language, rule.id)?.title ?? rule.id,
    place: productText(language, 'report.line', { line: line + 1 }),
    quote: quoteOf(model, start, end),
    message: ruleMessage(language, rule.id, finding.message, finding.params),
    clause: rule.clause?.[language],
    fixes: fixesOf(diagnosis, language).map((fix) => fix.title),
    start,
    end,
  };
}

/** UTF-16 units of the line that are quoted on each side of the place. */
const AROUND = 100;
const LONGEST_MARK = 300;

function quoteOf({ text, lines }: DocumentModel, start: number, end: number): [string, string, string] {
  const from = lines.lineStart(lines.positionAt(start).line);
  const last = lines.positionAt(end).line;
  const to = lines.lineStart(last) + lines.lineText(last).length;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const marked = text.slice(start, end);
  return [
    plain(before.length > AROUND ? `…${atWord(before.slice(-AROUND), 'start')}` : before),
    plain(marked.length > LONGEST_MARK ? `${marked.slice(0, LONGEST_MARK)}…` : marked),
    plain(after.length > AROUND ? `${atWord(after.slice(0, AROUND), 'end')}…` : after),
  ];
}

/** Cuts a word that is only partly there. */
function atWord(cut: string, side: 'start' | 'end'): string {
  const space = side === 'start' ? cut.indexOf(' ') : cut.lastIndexOf(' ');
  if (space < 0) return cut;
  return side === 'start' ? cut.slice(space) : cut.slice(0, space + 1);
}

/** On one line, without control characters and halves of surrogate pairs, which no file format takes. */
function plain(words: string): string {
  return words.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ');
}
