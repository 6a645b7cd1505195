import {
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { productText } from '../messages';
import type { Language } from '../model/types';
import type { Diagnosis } from '../rules/engine';
import { LineIndex } from '../text/lines';
import type { SourceText } from '../text/source-text';
import type { Span } from '../text/span';
import type { Host } from '../workspace/host';
import type { OfficeProblem } from '../workspace/office-file';
import { severityNumbers, SOURCE, toDiagnostic } from './convert';
import type { Typing } from './documents';
import { type Draft, type Drafts, rounds } from './drafts';
import type { Positions } from './positions';
import type { Scheduler } from './scheduler';

export interface DiagnosticsWorld {
  readonly connection: Connection;
  readonly drafts: Drafts;
  readonly host: Host;
  readonly typing: Typing;
  readonly scheduler: Scheduler;
  readonly positions: () => Positions;
  /** What the client can do. */
  readonly client: () => { readonly pulls: boolean; readonly refreshes: boolean; readonly related: boolean };
}

/** An office's own file with its faults: its settings, its catalogue or its roster. */
export interface OfficeFileFaults {
  readonly text: string;
  readonly problems: readonly OfficeProblem[];
  readonly code: 'settings' | 'catalogue' | 'roster';
  readonly language: Language;
}

/** Milliseconds without an edit in which other documents are looked at. */
const REST = 300;
/** … in which an editor shows a draft that it has opened. */
const SHOWN = 3000;

/** The findings that a client was told, and what it calls them. */
interface Told {
  readonly items: readonly Diagnostic[];
  readonly resultId: string;
}

function sameItems(one: readonly Diagnostic[], other: readonly Diagnostic[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((item, i) => item === other[i] || JSON.stringify(item) === JSON.stringify(other[i]));
}

/** What is written without a space goes on: “31/9/” on the way to a year, “57-NQ/” on the way to its organ. */
const JOINED = /^[\p{L}\p{M}\p{N}/-]*$/u;
/** UTF-16 units of the longest that is written so. */
const LONGEST_JOINED = 40;

/** Whether what is typed at a place (UTF-16 offset) is what lies at a span, or goes on from it. */
function goesOnTo(place: number, span: Span, text: SourceText): boolean {
  if (place < span.start || place > span.end + LONGEST_JOINED) return false;
  return place <= span.end || JOINED.test(text.slice(span.end, place));
}

/** Ids are of this server alone: what a client kept of an earlier one is told again. */
const SERVER = Math.floor(performance.timeOrigin).toString(36);
let results = 0;

/** Notes what a client is told. Most diagnostics stay the same objects over an edit (`convert.ts`). */
function told(known: Map<string, Told>, uri: string, items: readonly Diagnostic[]): Told {
  const last = known.get(uri);
  if (last && sameItems(last.items, items)) return last;
  const now = { items, resultId: `${SERVER}.${(results++).toString(36)}` };
  known.set(uri, now);
  return now;
}

/**
 * Sends findings to clients that wait for them, and answers clients that ask; never both for one document, but for the
 * beginning of a long one.
 */
export class Diagnostics {
  /** What was last published, by document … */
  readonly #published = new Map<string, Told>();
  /** … and what was last answered to clients that ask. */
  readonly #answered = new Map<string, Told>();
  /** Documents whose typing is over: nothing is held back there until the next edit. */
  readonly #settled = new Map<string, number>();
  /** Documents that are yet to be looked at anew. */
  readonly #again = new Set<string>();

  constructor(readonly world: DiagnosticsWorld) {}

  /** A document was opened: `changed` comes later, when its settings are known. */
  opened(uri: string): void {
    this.world.drafts.opened(uri, (beginning) => {
      this.#tellBeginning(beginning);
    });
  }

  /** A document was opened or edited. */
  changed(uri: string, delay: number): void {
    if (this.world.client().pulls) return;
    const wait = Math.max(delay, this.world.drafts.patience(uri));
    this.world.scheduler.schedule(uri, wait, () => void this.#prepare(uri));
    this.#lookAgain(REST);
  }

  closed(uri: string): void {
    this.world.scheduler.cancel(uri);
    this.world.scheduler.cancel(`settle ${uri}`);
    this.#settled.delete(uri);
    this.#again.delete(uri);
    if (this.world.client().pulls) this.#takeBack(uri);
    else this.#send(uri, undefined, []);
    this.#published.delete(uri);
    this.#answered.delete(uri);
  }

  /** Settings changed, or other drafts say something else: documents are looked at anew. */
  refresh(uris: readonly string[]): void {
    if (!this.world.client().pulls) {
      for (const uri of uris) this.#again.add(uri);
      this.#lookAgain(0);
    } else if (this.world.client().refreshes) this.#askToPull();
  }

  /** Of hundreds that are open nearly all are read for it: one after another, when nothing is opened or typed. */
  #lookAgain(delay: number): void {
    const [uri] = this.#again;
    if (uri === undefined) return;
    this.world.scheduler.schedule('look again', delay, () => {
      // One that was edited meanwhile has asked for its own.
      if (this.#again.delete(uri) && !this.world.scheduler.waits(uri)) void this.#publish(uri, true);
      this.#lookAgain(0);
    });
  }

  /** Answers `textDocument/diagnostic`, or asks for a draft among all (`inPassing`). */
  async pull(
    uri: string,
    previous: string | undefined,
    inPassing = false,
  ): Promise<DocumentDiagnosticReport> {
    const draft = await this.world.drafts.get(uri, inPassing);
    const items = draft ? this.#shown(draft) : [];
    const { resultId } = told(this.#answered, uri, items);
    this.#takeBack(uri);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** The faults of one of an office's own files are published in it, whether or not it is open. */
  officeFile(uri: string, file: OfficeFileFaults | undefined): void {
    const lines = new LineIndex(file?.text ?? '');
    const items = (file?.problems ?? []).map((problem): Diagnostic => ({
      range: this.world.positions().range(lines, problem),
      severity: severityNumbers[problem.severity],
      code: file?.code ?? 'settings',
      source: SOURCE,
      message: productText(file?.language ?? 'vi', problem.message, problem.params),
    }));
    if (items.length > 0 || this.#published.has(uri)) this.#send(uri, undefined, items);
  }

  /** Reads a document first: what was asked for with the key, such as completion, is answered before the rules are. */
  async #prepare(uri: string): Promise<void> {
    const { drafts, scheduler } = this.world;
    await drafts.get(uri);
    await rounds(2);
    // An edit that came meanwhile has asked for its own.
    if (!scheduler.waits(uri) && drafts.document(uri)) await this.#publish(uri);
  }

  async #publish(uri: string, inPassing = false): Promise<void> {
    const draft = await this.world.drafts.get(uri, inPassing);
    this.#send(uri, draft?.version, draft ? this.#shown(draft) : []);
  }

  #send(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void {
    const last = this.#published.get(uri)?.resultId;
    if (told(this.#published, uri, diagnostics).resultId === last) return;
    void this.world.connection.sendDiagnostics({
      uri,
      diagnostics,
      ...(version === undefined ? {} : { version }),
    });
  }

  /** The findings to show now: what is being typed at this moment is held back until the person goes elsewhere or rests. */
  #shown(draft: Draft): Diagnostic[] {
    const { uri, version, settings, result } = draft;
    const rests = settings.holdBack === 0 || this.#settled.get(uri) === version;
    const isTyped = rests ? undefined : this.#typedAt(draft);
    const shown = isTyped ? result.diagnoses.filter((one) => !isTyped(one)) : result.diagnoses;
    const settle = `settle ${uri}`;
    if (shown.length === result.diagnoses.length) this.world.scheduler.cancel(settle);
    else this.world.scheduler.schedule(settle, settings.holdBack, () => this.#settle(uri, version));
    const { related } = this.world.client();
    return shown.map((one) => toDiagnostic(one, draft, this.world.positions(), this.world.host, related));
  }

  /** Tells whether a finding lies where the person types, or speaks of the line that she writes: a list that is not yet whole. */
  #typedAt({ uri, version, model: { lines } }: Draft): (diagnosis: Diagnosis) => boolean {
    const place = this.world.typing.placeIn(uri, version);
    const written = this.world.typing.lineIn(uri, version);
    const line =
      written === undefined ? undefined : lines.positionAt(Math.min(written, lines.text.length)).line;
    const isInLine = ({ start }: Span): boolean => lines.positionAt(start).line === line;
    return ({ finding }) =>
      (place !== undefined && goesOnTo(place, finding.span, lines.text)) ||
      (line !== undefined && finding.related?.some(({ span }) => isInLine(span)) === true);
  }

  #settle(uri: string, version: number): void {
    this.#settled.set(uri, version);
    if (!this.world.client().pulls) void this.#publish(uri);
    else if (this.world.client().refreshes) this.#askToPull();
  }

  /** Tells a client that pulls, too: it does so only when it has shown the draft. */
  #tellBeginning(beginning: Draft): void {
    const { uri, version } = beginning;
    const found = this.#shown(beginning);
    if (found.length === 0) return;
    this.#send(uri, version, found);
    if (!this.world.client().pulls) return;
    this.world.scheduler.schedule(`take back ${uri}`, SHOWN, () => {
      this.#takeBack(uri);
    });
  }

  /** Takes back what was told a client that pulls, and now has an answer or never asked. */
  #takeBack(uri: string): void {
    this.world.scheduler.cancel(`take back ${uri}`);
    if (this.#published.get(uri)?.items.length) this.#send(uri, undefined, []);
  }

  #askToPull(): void {
    this.world.connection.languages.diagnostics.refresh().catch(() => undefined);
  }
}
