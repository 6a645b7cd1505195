import { indexRecord } from '../archive/record';
import type { IndexRecord, Place } from '../archive/types';
import { WorkspaceIndex } from '../archive/workspace-index';
import { fixesOf, safeEdits } from '../features/fixes';
import { applyTextEdits } from '../features/edits';
import type { Knowledge } from '../knowledge';
import { ruleMessage } from '../messages';
import { buildModel } from '../model/document';
import type { DocumentModel, IsoDate } from '../model/types';
import { acrossRules } from '../rules/across-rules';
import { check, type CheckOptions, type Diagnosis } from '../rules/engine';
import type { Severity } from '../rules/types';
import type { LineIndex } from '../text/lines';
import { looksLikePartyDocument } from '../workspace/detect';
import { isKept } from '../workspace/make-record';
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
  /** The draft is one of several that are compared. */
  readonly among?: Among | undefined;
}

/** A draft among others. */
export interface Among {
  readonly uri: string;
  /** It counts as a draft whatever it looks like. */
  readonly sure: boolean;
  /** What is known of all of them; undefined as long as they are being read. */
  readonly index?: WorkspaceIndex;
  /** Names the files of others, by their URIs. */
  readonly pathOf?: (uri: string) => string;
}

export interface DraftResult {
  readonly checked: Checked;
  /** The text after safe fixes; undefined where nothing changed. */
  readonly fixedText: string | undefined;
  /** Ids of rules that threw. */
  readonly failedRules: readonly string[];
  /** The gravest finding before anything was mended. */
  readonly worst: Severity | undefined;
  /** What the index keeps of the text as it was given, and as it is after fixes; undefined where drafts are not compared. */
  readonly records: { readonly given: IndexRecord; readonly mended: IndexRecord } | undefined;
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
  const { settings, among } = options;
  const reading = among && !among.index;
  const judged = (model: DocumentModel) => {
    const record = reading ? recordAmong(model, knowledge, settings, among) : undefined;
    const index = among?.index ?? (record && indexOf(record, knowledge));
    const rules: CheckOptions = {
      severities: settings.severities,
      preview: settings.preview,
      office: officeFacts(settings),
      workspace: among && index && { index, uri: among.uri, rules: acrossRules },
    };
    return { model, record, ...check(model, knowledge, rules) };
  };
  const model = readModel(text, knowledge, options);
  if (options.doubtful === true && !isDraft(model, settings)) return undefined;
  const given = judged(model);
  let [current, result, fixed] = [text, given, 0];
  for (let pass = 0; options.fix && pass < MAX_PASSES; pass++) {
    // A comment may yet silence what only the others show.
    const certain = result.diagnoses.filter(({ rule }) => !result.record || rule.last !== true);
    const edits = safeEdits(certain);
    const next = applyTextEdits(current, edits);
    if (next === current) break;
    fixed += edits.length;
    current = next;
    result = judged(readModel(current, knowledge, options));
  }
  const { lines } = result.model;
  const checked: Checked = {
    report: {
      path,
      language: result.model.language,
      findings: result.diagnoses.map((one) => reported(one, result.model, settings, among?.pathOf)),
    },
    lineText: (line) => lines.lineText(line),
    fixed,
  };
  return {
    checked,
    fixedText: current === text ? undefined : current,
    failedRules: result.failures.map(({ rule }) => rule.id),
    worst: SEVERITIES.find((level) => given.diagnoses.some(({ severity }) => severity === level)),
    records: given.record && result.record && { given: given.record, mended: result.record },
  };
}

/** What the index keeps of a draft among others; undefined for what is none. */
function recordAmong(
  model: DocumentModel,
  knowledge: Knowledge,
  settings: Settings,
  { uri, sure }: Among,
): IndexRecord | undefined {
  return isKept(model, { settings, sure }) ? indexRecord(model, knowledge, { uri, draft: true }) : undefined;
}

/** A draft as if there were no others: what is said then is all that is said of most of them. */
function indexOf(record: IndexRecord, knowledge: Knowledge): WorkspaceIndex {
  const index = new WorkspaceIndex(knowledge);
  index.set(record);
  return index;
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
