import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { contentHash } from '../archive/hash';
import type { WorkspaceIndex } from '../archive/workspace-index';
import { fileName } from '../archive/place';
import type { ProblemKind } from '../import';
import { productText } from '../messages';
import { buildModel } from '../model/document';
import type { Language } from '../model/types';
import { acrossRules } from '../rules/across-rules';
import { check } from '../rules/engine';
import type { Rule } from '../rules/types';
import type { DraftText } from '../workspace/draft-text';
import { WORD_FILE } from '../workspace/files';
import { messageLanguage, officeFacts } from '../workspace/settings';
import type { Configuration } from './configuration';
import { normalUri } from '../workspace/paths';
import { SOURCE, toDiagnostic } from './convert';

import type { Positions } from './positions';
import type { Host } from '../workspace/host';

export interface WorkspaceDiagnosticsWorld {
  readonly index: WorkspaceIndex;
  readonly configuration: Configuration;
  readonly rules: readonly Rule[];
  readonly host: Host;
  readonly positions: () => Positions;
  readonly related: () => boolean;
  readonly isOpen: (uri: string) => boolean;
  readonly openUris: () => Iterable<string>;
  /** What a client would be told that asks for an open draft by itself. */
  readonly pullOpen: (uri: string, previous: string) => Promise<DocumentDiagnosticReport>;
  readonly readText: (uri: string) => Promise<DraftText | undefined>;
  /** The folder that a file is indexed under. */
  readonly folderOf: (uri: string) => string | undefined;
  readonly pause: () => Promise<void>;
}

/** Reports that are sent before the others are made. */
const BATCH = 20;

interface Kept {
  readonly hash: string;
  readonly epoch: number;
  readonly resultId: string;
}

/**
 * Findings in drafts that are not in sight, for clients that pull them. What was found is told by its digest, so that nothing
 * is sent twice; a request is held until there is something to say.
 */
export class WorkspaceDiagnostics {
  readonly #kept = new Map<string, Kept>();
  #generation = 0;
  #wake: (() => void)[] = [];

  constructor(readonly world: WorkspaceDiagnosticsWorld) {}

  /** Files say something else now, or settings do; those files (all, where absent) are checked anew. */
  changed(uris?: Iterable<string>): void {
    if (uris) for (const uri of uris) this.#kept.delete(uri);
    else this.#kept.clear();
    this.#generation++;
    const waiting = this.#wake;
    this.#wake = [];
    for (const resolve of waiting) resolve();
  }

  async pull(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    for (;;) {
      const generation = this.#generation;
      let items: WorkspaceDocumentDiagnosticReport[] = [];
      let sent = 0;
      for await (const report of this.#reports(previous, token)) {
        items.push(report);
        if (!progress || items.length < BATCH) continue;
        progress.report({ items });
        sent += items.length;
        items = [];
      }
      if (items.length > 0 || sent > 0 || token.isCancellationRequested) return { items };
      if (generation === this.#generation) await this.#change(token);
    }
  }

  /** Resolves at the next change, or when the client no longer waits. */
  #change(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      this.#wake.push(resolve);
      token.onCancellationRequested(() => resolve());
    });
  }

  /** What the client does not have as it is now. */
  async *#reports(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    // A Word file that cannot be read is no draft as far as the index knows.
    const uris = [...this.world.index.files()].flatMap(({ uri, draft, size }) =>
      draft || (size === 0 && WORD_FILE.test(uri)) ? uri : [],
    );
    const told = new Set<string>();
    const checked = new Map<string, boolean>();
    // Of a draft whose tab lies behind another, a client asks no more by itself: it expects to be told here.
    for (const uri of this.world.openUris()) {
      await this.world.pause();
      if (token.isCancellationRequested) return;
      if (!this.world.isOpen(normalUri(uri))) continue;
      const found = await this.world.pullOpen(uri, previous.get(uri) ?? NOTHING);
      told.add(uri);
      if (found.kind === DocumentDiagnosticReportKind.Full && found.resultId !== undefined)
        yield report(uri, found.resultId, found.items);
    }
    for (const uri of uris) {
      const folder = this.world.folderOf(uri);
      if (folder === undefined) continue;
      let wanted = checked.get(folder);
      if (wanted === undefined) {
        wanted = (await this.world.configuration.within(folder, folder)).settings.checkFolder;
        checked.set(folder, wanted);
      }
      if (!wanted) continue;
      if (token.isCancellationRequested) return;
      if (this.world.isOpen(uri)) continue;
      const found = await this.#check(uri);
      const shown = this.world.positions().shownUri(uri);
      told.add(shown);
      const before = previous.get(shown);
      if (found.resultId === (before ?? NOTHING)) continue;
      const items = found.items ?? (await this.#check(uri, true)).items ?? [];
      yield report(shown, found.resultId, items);
    }
    // Files that are gone, or no longer checked.
    for (const [uri, before] of previous)
      if (!told.has(uri) && !this.world.isOpen(uri) && before !== NOTHING) yield report(uri, NOTHING, []);
  }

  /** The findings of a file; without them where they are known by their digest alone, unless they are wanted. */
  async #check(
    uri: string,
    wanted = false,
  ): Promise<{ readonly resultId: string; readonly items?: Diagnostic[] }> {
    const { configuration, index } = this.world;
    const { epoch } = configuration;
    const hash = index.get(uri)?.hash ?? '';
    const known = this.#kept.get(uri);
    if (!wanted && known?.hash === hash && known.epoch === epoch) return known;
    await this.world.pause();
    const items = await this.#find(uri);
    const resultId = contentHash(JSON.stringify(items));
    this.#kept.set(uri, { hash, epoch, resultId });
    return { resultId, items };
  }

  async #find(uri: string): Promise<Diagnostic[]> {
    const { world } = this;
    const folder = world.folderOf(uri);
    if (folder === undefined) return [];
    const { settings, knowledge } = await world.configuration.within(uri, folder);
    const read = await world.readText(uri);
    if (!read) return [];
    if ('problem' in read) {
      const ofDrafts = settings.language === 'auto' ? 'vi' : settings.language;
      return [unreadable(uri, read.problem, messageLanguage(settings, ofDrafts))];
    }
    try {
      const model = buildModel(read.text, knowledge, {
        ...(settings.language === 'auto' ? {} : { language: settings.language }),
        ...(settings.date === undefined ? {} : { date: settings.date }),
      });
      const { severities, preview } = settings;
      const office = officeFacts(settings);
      const workspace = { index: world.index, uri, rules: acrossRules };
      const result = check(model, knowledge, { rules: world.rules, severities, preview, office, workspace });
      const language = messageLanguage(settings, model.language);
      const draft = { uri, version: 0, model, settings, knowledge, language, result };
      return result.diagnoses.map((one) =>
        toDiagnostic(one, draft, world.positions(), world.host, world.related()),
      );
    } catch {
      // A text that cannot be read is told of when it is opened.
      return [];
    }
  }
}

/** What is said in a Word file that cannot be read. */
function unreadable(uri: string, problem: ProblemKind, language: Language): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: productText(language, `word.problem.${problem}`, { path: fileName(uri) }),
  };
}

/** The digest of no findings: what a client has of a file that it was never told of. */
const NOTHING = contentHash(JSON.stringify([]));

function report(uri: string, resultId: string, items: Diagnostic[]): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
}
