import type { Knowledge } from '../knowledge';
import type { DocumentModel } from '../model/types';
import { leadingZero } from '../rules/citation/leading-zero';
import { letterCase } from '../rules/citation/letter-case';
import { lookAlike } from '../rules/citation/look-alike';
import { malformedNumber } from '../rules/citation/malformed-number';
import { leadingZero as dateZero } from '../rules/date/leading-zero';
import { notNfc } from '../rules/text/not-nfc';
import { otherStyle, toneMarks } from '../rules/title/tone-marks';
import type { Edit, Finding, Rule, RuleContext } from '../rules/types';
import type { FormatOptions } from './format-options';

/** Edits that belong together, and the rule whose business they are: where it is silenced, nothing is changed. */
export interface Group {
  readonly rule: { readonly id: string };
  readonly edits: readonly Edit[];
}

/** What rules would mend in the way something is written: the first fix of each finding. */
function mended(rules: readonly Rule[], context: RuleContext, options: FormatOptions): Group[] {
  return rules.flatMap((rule) =>
    isOn(rule, context, options)
      ? Array.from(rule.check(context), (finding) => ({ rule, edits: firstFix(finding) }))
      : [],
  );
}

function firstFix(finding: Finding): readonly Edit[] {
  return finding.fixes?.()[0]?.edits ?? [];
}

function isOn(rule: Rule, { model }: RuleContext, { severities }: FormatOptions): boolean {
  return rule.languages.includes(model.language) && severities[rule.id] !== 'off';
}

function contextOf(model: DocumentModel, knowledge: Knowledge): RuleContext {
  return { model, knowledge, date: model.date?.iso, language: model.language, office: {} };
}

/** How words are written: numbers of documents, the date under the name of the place, tone marks in the style chosen. */
export function wordGroups(model: DocumentModel, knowledge: Knowledge, options: FormatOptions): Group[] {
  const context = contextOf(model, knowledge);
  const place = model.header.placeDate?.date.span;
  return [
    // A type that is written out before its number is words of the draft: those are the author's.
    ...mended([malformedNumber, leadingZero, letterCase, lookAlike], context, options).filter(({ edits }) =>
      edits.every(({ newText }) => !/\s/u.test(newText.trim())),
    ),
    // In running text both ways of writing a day are in use.
    ...mended([dateZero], context, options).filter(({ edits }) =>
      edits.some(({ span }) => place?.overlaps(span)),
    ),
    ...toneGroups(context, options),
  ];
}

function toneGroups(context: RuleContext, options: FormatOptions): Group[] {
  const { model } = context;
  if (options.toneMarks === 'keep' || model.language !== 'vi') return [];
  const unwanted = options.toneMarks === 'hoà' ? 'old' : 'new';
  return model.toneWords.flatMap((word) =>
    word.style !== unwanted || word.proper
      ? []
      : [{ rule: toneMarks, edits: [{ span: word.span, newText: otherStyle(word) }] }],
  );
}

/** Decomposed words composed, each for itself, so that a comment may keep one as it is. */
export function letterGroups(model: DocumentModel, knowledge: Knowledge, options: FormatOptions): Group[] {
  return mended([notNfc], contextOf(model, knowledge), options).flatMap(({ rule, edits }) =>
    edits.map((edit) => ({ rule, edits: [edit] })),
  );
}
