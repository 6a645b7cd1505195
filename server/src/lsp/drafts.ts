import { RAL } from 'vscode-languageserver';
import type { Knowledge } from '../knowledge';
import { detectLanguage } from '../text/language';
import { lazy } from '../text/lazy';
import { buildModel } from '../model/document';
import type { DocumentModel, Language } from '../model/types';
import { check, type CheckResult } from '../rules/engine';
import type { Rule, Workspace } from '../rules/types';
import type { TextChange } from '../text/source';
import type { SourceText } from '../text/source-text';
import { looksLikePartyDocument } from '../workspace/detect';
import { isOfficeFile } from '../workspace/office-file';
import { isOfficeDraft, normalUri } from '../workspace/paths';
import { messageLanguage, officeFacts, type Settings } from '../workspace/settings';
import type { Configuration } from './configuration';
import type { OpenDocument } from './open-document';
import { isTable, SURE_DRAFT } from '../workspace/files';

/** Language id of what is a draft whatever stands in it. */
const PARTY_DOCUMENT = 'party-document';

/** Whether a document is a draft by what it is called: an editor may know nothing of our language, but of names. */
function isSureDraft({ uri, languageId }: Pick<OpenDocument, 'uri' | 'languageId'>): boolean {
  return languageId === PARTY_DOCUMENT || SURE_DRAFT.test(uri);
}

/** A draft as it was read at one version under one set of settings. */
export interface Draft {
  readonly uri: string;
  readonly version: number;
  readonly model: DocumentModel;
  readonly settings: Settings;
  /** What is known for this draft: built-in, with its office's own catalogue and roster. */
  readonly knowledge: Knowledge;
  /** Language in which the person is told things. */
  readonly language: Language;
  /** What the rules say: they are asked when this is first read, so that what needs no findings does not wait for them. */
  readonly result: CheckResult;
}

/** Milliseconds that the last reading of an edited document took, and its rules. */
interface Cost {
  readonly reading: number;
  readonly checking: number;
}

export interface DraftParts {
  /** The built-in knowledge. */
  readonly knowledge: Knowledge;
  readonly rules: readonly Rule[];
  /** The other drafts of the workspace, once there is an index of them. */
  readonly across?: () => Omit<Workspace, 'uri'> | undefined;
  /** UTF-16 units of the drafts of which more than the text is held (`MOST_HELD`). */
  readonly mostHeld?: number;
  /** Told of each version that is read, before it is checked; without a model where the text could not be read. */
  readonly taken?: (document: OpenDocument, model: DocumentModel | undefined, draft: boolean) => void;
}

/** Milliseconds: a reading below this is not felt while typing. */
const NOTICEABLE = 150;
const LONGEST_WAIT = 1000;
const NO_COST: Cost = { reading: 0, checking: 0 };

/**
 * UTF-16 units of the drafts of which more than the text is held. A person has many tabs and looks at few of them; a page
 * of hers is read again in a millisecond or two.
 */
const MOST_HELD = 1_500_000;

/** UTF-16 units of the first screens of a draft: what is found there is told before the rest is read … */
const FIRST_SCREENS = 8000;
/** … where the draft is so long that reading it is felt. */
const LONG = 5 * FIRST_SCREENS;

/** The lines of a long text that the first screens show; all of a short one. */
function beginningOf(text: SourceText): SourceText {
  if (text.length < LONG) return text;
  const screens = text.slice(0, FIRST_SCREENS);
  return screens.slice(0, screens.lastIndexOf('\n') + 1);
}

/** Of what was read before any settings were known: theirs are counted from 0. */
const NO_EPOCH = -1;

/** Lets so many rounds of what has come be heard first: an answer is written in the round after it was made. */
export async function rounds(count: number): Promise<void> {
  for (let round = 0; round < count; round++)
    await new Promise<void>((resolve) => {
      RAL().timer.setImmediate(resolve);
    });
}

interface Read {
  readonly version: number;
  readonly epoch: number;
  /** What blocks remember was read with this. */
  readonly knowledge: Knowledge;
  readonly draft: Draft | undefined;
  /** Of whatever was read, be it a draft or not: the next reading goes on from it. */
  readonly model: DocumentModel | undefined;
  /** Its model is that of its beginning. */
  readonly goesOn: boolean;
}

/** Reads open documents, each version once, as long as they are not too many. */
export class Drafts {
  /** The one that was asked for last stands last. */
  readonly #read = new Map<string, Read>();
  readonly #cost = new Map<string, Cost>();
  /** Rules that threw on a document are left out there until it is closed. */
  readonly #broken = new Map<string, Set<string>>();
  readonly #stale = new Set<string>();
  /** What of each was told: one that was let go and is read again says what it said. */
  readonly #taken = new Map<string, Pick<Read, 'version' | 'epoch'>>();
  /** Settled when what is found in the beginning of a long draft was told. */
  readonly #begun = new Map<string, Promise<void>>();
  /** Nothing was read yet. */
  #fresh = true;

  constructor(
    readonly parts: DraftParts,
    readonly document: (uri: string) => OpenDocument | undefined,
    /** What was changed of a document since this was last asked, where that is known. */
    readonly takeChange: (uri: string) => TextChange | undefined,
    readonly configuration: Configuration,
    /** Called once for each rule that throws on a document, and (without a rule) where it cannot be read at all. */
    readonly failed: (uri: string, rule: Rule | undefined, error: unknown) => void,
  ) {}

  /**
   * Reads the first draft of all while its settings are still asked for: an editor that starts up takes as long to answer
   * as reading takes. What is made with the settings goes on from this, as from an earlier text.
   */
  readAhead(uri: string): void {
    const document = this.document(uri);
    if (!this.#fresh || !document || !isSureDraft(document)) return;
    this.#fresh = false;
    this.takeChange(uri);
    const { knowledge } = this.parts;
    const text = document.text;
    const beginning = beginningOf(text);
    try {
      const model = buildModel(beginning, knowledge, { language: detectLanguage(text) });
      // They are read when they are first asked for.
      if (beginning === text) model.lists.at(0);
      this.#holdAhead(document, model, knowledge, beginning !== text);
    } catch {
      // It will be tried again with the settings, and told of then.
    }
  }

  /** A document was opened: what is found in the beginning of a long draft is told before more is read of it. */
  opened(uri: string, tell: (beginning: Draft) => void): void {
    if ((this.document(uri)?.text.length ?? 0) < LONG) return;
    const begun = this.#beginning(uri).then((beginning) => {
      if (beginning) tell(beginning);
      return rounds(2);
    });
    // Whatever goes wrong, the draft itself is read.
    this.#begun.set(
      uri,
      begun.catch((error: unknown) => {
        this.failed(uri, undefined, error);
      }),
    );
  }

  /** The beginning of a long draft that is yet to be read, with what the rules find there whatever comes after it. */
  async #beginning(uri: string): Promise<Draft | undefined> {
    const { settings, office, knowledge } = await this.configuration.of(uri);
    const document = this.document(uri);
    const known = this.#read.get(uri);
    if (!document || !isOfficeDraft(office, uri) || (known && known.epoch !== NO_EPOCH)) return undefined;
    const text = document.text;
    const beginning = beginningOf(text);
    if (beginning === text) return undefined;
    this.#fresh = false;
    this.takeChange(uri);
    const ahead = known?.knowledge === knowledge && known.model?.text === beginning ? known.model : undefined;
    const isAsSet =
      settings.date === undefined && (settings.language === 'auto' || settings.language === ahead?.language);
    const model = isAsSet && ahead ? ahead : this.#model(document, beginning, settings, knowledge);
    if (!model || !this.#isDraft(document, model, settings)) return undefined;
    this.#holdAhead(document, model, knowledge, true);
    return this.#draft(uri, document.version, model, settings, knowledge, true);
  }

  /** Holds what was read before its settings were known, or of its beginning alone. */
  #holdAhead(
    { uri, version }: OpenDocument,
    model: DocumentModel,
    knowledge: Knowledge,
    goesOn: boolean,
  ): void {
    this.#hold(uri, { version, epoch: NO_EPOCH, knowledge, draft: undefined, model, goesOn });
  }

  /**
   * The draft at its current version; undefined where it is not open, no draft, or cannot be read. One that is looked at
   * `inPassing` and is not held takes the place of none.
   */
  async get(uri: string, inPassing = false): Promise<Draft | undefined> {
    const open = this.document(uri);
    if (!open || isOfficeFile(uri) || (isTable(uri) && !isSureDraft(open))) return undefined;
    // Whoever asks for a long draft, what is found in its beginning goes out first.
    await this.#begun.get(uri);
    const { epoch } = this.configuration;
    const { settings, office, knowledge } = await this.configuration.of(uri);
    // Settings that changed while they were asked for are asked for again.
    if (epoch !== this.configuration.epoch) return this.get(uri, inPassing);
    const document = this.document(uri);
    if (!document) return undefined;
    const known = this.#read.get(uri);
    if (known?.version === document.version && known.epoch === epoch) {
      this.#hold(uri, known);
      if (!known.draft || !this.#stale.delete(uri)) return known.draft;
      const { version, model } = known.draft;
      const draft = this.#draft(uri, version, model, settings, knowledge);
      this.#hold(uri, { ...known, draft });
      return draft;
    }
    this.#stale.delete(uri);
    this.#fresh = false;
    const start = performance.now();
    // Its blocks move to where they now stand, so the draft of the earlier text goes away with it.
    this.#read.delete(uri);
    const edited = this.takeChange(uri);
    const change = known?.goesOn === true ? undefined : edited;
    const earlier = known?.knowledge === knowledge ? known.model : undefined;
    const model = isOfficeDraft(office, uri)
      ? this.#model(document, document.text, settings, knowledge, earlier, change)
      : undefined;
    const isDraft = model !== undefined && this.#isDraft(document, model, settings);
    this.#take(document, epoch, model, isDraft);
    const draft = isDraft ? this.#draft(uri, document.version, model, settings, knowledge) : undefined;
    // What a whole reading takes tells nothing of the next, which goes on from it.
    if (known?.goesOn === false && earlier)
      this.#cost.set(uri, { reading: performance.now() - start, checking: 0 });
    else this.#cost.delete(uri);
    const read = { version: document.version, epoch, knowledge, draft, model, goesOn: false };
    if (known || !inPassing) this.#hold(uri, read);
    return draft;
  }

  /**
   * The draft for what is painted beside its text or in it. Editors ask for that and for findings at the same moment:
   * this lets findings, which wait two rounds themselves, go out before more is made.
   */
  async getAfterFindings(uri: string): Promise<Draft | undefined> {
    await this.get(uri);
    await rounds(4);
    return this.get(uri);
  }

  /** Holds what was read of a draft, and lets go of those that were not asked for longest, where they are too many. */
  #hold(uri: string, read: Read): void {
    this.#read.delete(uri);
    this.#read.set(uri, read);
    const { mostHeld = MOST_HELD } = this.parts;
    let held = 0;
    for (const { model } of this.#read.values()) held += model?.text.length ?? 0;
    for (const [other, { model }] of this.#read) {
      if (held <= mostHeld || other === uri) return;
      held -= model?.text.length ?? 0;
      this.#read.delete(other);
    }
  }

  /** Milliseconds to wait after an edit, so that reading a long draft does not begin between two keystrokes. */
  patience(uri: string): number {
    const { reading, checking } = this.#cost.get(uri) ?? NO_COST;
    const cost = reading + checking;
    return cost < NOTICEABLE ? 0 : Math.min(cost, LONGEST_WAIT);
  }

  /** Other drafts say something else now: the findings of these are made anew, from what was read. */
  recheck(uris: readonly string[]): void {
    for (const uri of uris) this.#stale.add(uri);
  }

  closed(uri: string): void {
    this.#stale.delete(uri);
    this.#taken.delete(uri);
    this.#cost.delete(uri);
    this.#begun.delete(uri);
    this.#read.delete(uri);
    this.#broken.delete(uri);
  }

  /** The model of a document's text, or of its beginning, which is in the language that all of it tells. */
  #model(
    document: OpenDocument,
    text: SourceText,
    settings: Settings,
    knowledge: Knowledge,
    earlier?: DocumentModel,
    change?: TextChange,
  ): DocumentModel | undefined {
    const { uri } = document;
    if (!isSureDraft(document) && settings.detect === 'never') return undefined;
    const whole = document.text;
    const told = text.length < whole.length ? detectLanguage(whole) : undefined;
    const language = settings.language === 'auto' ? told : settings.language;
    try {
      return buildModel(text, knowledge, {
        ...(language === undefined ? {} : { language }),
        ...(settings.date === undefined ? {} : { date: settings.date }),
        earlier,
        change,
      });
    } catch (error) {
      this.failed(uri, undefined, error);
      return undefined;
    }
  }

  #isDraft(document: OpenDocument, model: DocumentModel, { detect }: Settings): boolean {
    return isSureDraft(document) || detect !== 'auto' || looksLikePartyDocument(model);
  }

  #take(document: OpenDocument, epoch: number, model: DocumentModel | undefined, draft: boolean): void {
    const { uri, version } = document;
    const last = this.#taken.get(uri);
    if (last?.version === version && last.epoch === epoch) return;
    this.#taken.set(uri, { version, epoch });
    this.parts.taken?.(document, model, draft);
  }

  #draft(
    uri: string,
    version: number,
    model: DocumentModel,
    settings: Settings,
    knowledge: Knowledge,
    goesOn = false,
  ): Draft {
    const result = lazy(() => this.#check(uri, model, settings, knowledge, goesOn));
    return {
      uri,
      version,
      model,
      settings,
      knowledge,
      language: messageLanguage(settings, model.language),
      get result() {
        return result();
      },
    };
  }

  #check(
    uri: string,
    model: DocumentModel,
    settings: Settings,
    knowledge: Knowledge,
    goesOn: boolean,
  ): CheckResult {
    const broken = this.#broken.get(uri);
    const sound = (all: readonly Rule[]): readonly Rule[] =>
      broken ? all.filter((rule) => !broken.has(rule.id)) : all;
    const rules = sound(this.parts.rules);
    const { severities, preview } = settings;
    const office = officeFacts(settings);
    const across = this.parts.across?.();
    const workspace = across && {
      index: across.index,
      uri: normalUri(uri),
      rules: sound(across.rules ?? []),
    };
    const start = performance.now();
    const result = check(model, knowledge, { rules, severities, preview, office, workspace, goesOn });
    const cost = this.#cost.get(uri);
    if (cost) this.#cost.set(uri, { ...cost, checking: performance.now() - start });
    for (const { rule, error } of result.failures) {
      const known = this.#broken.get(uri) ?? new Set();
      this.#broken.set(uri, known.add(rule.id));
      this.failed(uri, rule, error);
    }
    return result;
  }
}
