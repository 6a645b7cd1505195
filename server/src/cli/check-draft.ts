import type { Place } from '../archive/types';
import { fixesOf, safeEdits } from '../features/fixes';
import { applyTextEdits } from '../features/edits';
import type { Knowledge } from '../knowledge';
import { ruleMessage } from '../messages';
import { buildModel } from '../model/document';
import type { DocumentModel, IsoDate } from '../model/types';
import { check, type Diagnosis } from '../rules/engine';
import type { Severity } from '../rules/types';
import type { LineIndex } from '../text/lines';
import { looksLikePartyDocument } from '../workspace/detect';
import { messageLanguage, officeFacts, type Settings } from '../workspace/settings';
import { type Checked, type Range, type ReportedFinding } from './report';
import { SEVERITIES } from '../rules/types';

/** A pass may uncover what another fault hid; a few passes reach the end, and no more are made. */
const MAX_PASSES = 10;

export interface DraftOptions {
  readonly settings: Settings;
  /** Date of a draft that bears none, from the command line. */
  readonly date: IsoDate | undefined;
  readonly fix: boolean;
  /** A file whose ending says nothing: it is checked only if it looks like a Party document (setting `detect`). */
  readonly doubtful?: boolean;
}

export interface DraftResult {
  readonly checked: Checked;
  /** The text after safe fixes; undefined where nothing changed. */
  readonly fixedText: string | undefined;
  /** Ids of rules that threw. */
  readonly failedRules: readonly string[];
  /** The gravest finding before anything was mended. */
  readonly worst: Severity | undefined;
}

/** The model of a draft by its settings. */
export function readModel(
  text: string,
  knowledge: Knowledge,
  { settings, date }: Pick<DraftOptions, 'settings' | 'date'>,
): DocumentModel {
  const fallback = date ?? settings.date;
  return buildModel(text, knowledge, {
    ...(settings.language === 'auto' ? {} : { language: settings.language }),
    ...(fallback === undefined ? {} : { date: fallback }),
  });
}

/** Checks one text, after mending it where that is asked for; undefined where it is no draft. Pure. */
export function checkDraft(
  path: string,
  text: string,
  knowledge: Knowledge,
  options: DraftOptions,
): DraftResult | undefined {
  const { settings } = options;
  const rules = {
    severities: settings.severities,
    preview: settings.preview,
    office: officeFacts(settings),
  };
  let current = text;
  let model = readModel(current, knowledge, options);
  if (options.doubtful === true && !isDraft(model, settings)) return undefined;
  let result = check(model, knowledge, rules);
  const worst = SEVERITIES.find((level) => result.diagnoses.some(({ severity }) => severity === level));
  let fixed = 0;
  for (let pass = 0; options.fix && pass < MAX_PASSES; pass++) {
    const edits = safeEdits(result.diagnoses);
    const next = applyTextEdits(current, edits);
    if (next === current) break;
    fixed += edits.length;
    current = next;
    model = readModel(current, knowledge, options);
    result = check(model, knowledge, rules);
  }
  const lines = model.lines;
  const checked: Checked = {
    report: {
      path,
      language: model.language,
      findings: result.diagnoses.map((diagnosis) => reported(diagnosis, model, settings)),
    },
    lineText: (line) => lines.lineText(line),
    fixed,
  };
  return {
    checked,
    fixedText: current === text ? undefined : current,
    failedRules: result.failures.map(({ rule }) => rule.id),
    worst,
  };
}

function isDraft(model: DocumentModel, { detect }: Settings): boolean {
  return detect === 'always' || (detect === 'auto' && looksLikePartyDocument(model));
}

/** The range of UTF-16 offsets as lines and characters. */
export function rangeOf(lines: LineIndex, place: { readonly start: number; readonly end: number }): Range {
  return { start: lines.positionAt(place.start), end: lines.positionAt(place.end) };
}

/** A finding in words. `pathOf` names the other files that bear it out. */
export function reported(
  diagnosis: Diagnosis,
  model: DocumentModel,
  settings: Settings,
  pathOf: (uri: string) => string = (uri) => uri,
): ReportedFinding {
  const { rule, finding, severity } = diagnosis;
  const language = messageLanguage(settings, model.language);
  const related = finding.elsewhere?.map(({ uri, place, message, params }) => ({
    path: pathOf(uri),
    range: rangeAt(place),
    message: ruleMessage(language, rule.id, message, params),
  }));
  return {
    rule: rule.id,
    severity,
    message: ruleMessage(language, rule.id, finding.message, finding.params),
    range: rangeOf(model.lines, finding.span),
    fixes: fixesOf(diagnosis, language).map((fix) => ({
      title: fix.title,
      edits: fix.edits.map((edit) => ({ range: rangeOf(model.lines, edit), newText: edit.newText })),
    })),
    ...(related ? { related } : {}),
  };
}

function rangeAt([line, character, endLine, endCharacter]: Place): Range {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
