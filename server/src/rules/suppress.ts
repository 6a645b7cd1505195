import type { DocumentModel } from '../model/types';
import { gathered } from '../model/columns';
import { nth } from '../text/certain';
import type { Block } from '../text/source';
import type { Span } from '../text/span';

export type SuppressionKind = 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file';

/** A comment that silences rules; no rule named means every rule. */
export interface Suppression {
  readonly kind: SuppressionKind;
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly span: Span;
  readonly block: Block;
}

/** A comment, or one rule named in it, that silenced nothing. */
export interface UnusedSuppression {
  readonly suppression: Suppression;
  /** Index in `suppression.rules`; undefined for a comment that names no rule. */
  readonly rule: number | undefined;
}

const COMMENT =
  /<!--\s{0,9}partydoc-(disable-next-line|disable-line|disable-file|disable|enable)\b([^<>]{0,500}?)-->/g;
const WORD = /[^\s,]+/g;
/** What follows this in a comment is a reason, for people. */
const REASON = '--';

/** The comments of a draft; the same list as long as they are the same. */
export function suppressions(model: DocumentModel): readonly Suppression[] {
  return allComments(model);
}

const allComments = gathered(({ blocks }): readonly Suppression[] => {
  const found: Suppression[] = [];
  for (const block of blocks) {
    if (!block.original.includes('<!--')) continue;
    for (const match of block.text.matchAll(COMMENT)) {
      const span = block.span(match.index, match.index + match[0].length);
      const named = nth(match, 2);
      const from = match.index + match[0].length - '-->'.length - named.length;
      const rules: { id: string; span: Span }[] = [];
      for (const word of named.matchAll(WORD)) {
        if (word[0] === REASON) break;
        const at = from + word.index;
        if (word[0].includes('/')) rules.push({ id: word[0], span: block.span(at, at + word[0].length) });
      }
      found.push({ kind: match[1] as SuppressionKind, rules, span, block });
    }
  }
  return found;
});

/** What a comment may silence: a finding of a rule, or whatever else a rule's id stands for. */
export interface Silenceable {
  readonly rule: { readonly id: string };
  readonly finding: { readonly span: Span };
}

/** Who silences a rule at this point of a walk down the document: a comment and which of its rules. */
type By = UnusedSuppression;

const EVERY = '*';

function ids({ rules }: Suppression): readonly string[] {
  return rules.length === 0 ? [EVERY] : rules.map(({ id }) => id);
}

/** Comments by the rule that they name (or `*`). */
class Table {
  readonly #rows = new Map<string, By>();

  add(suppression: Suppression): void {
    ids(suppression).forEach((id, i) =>
      this.#rows.set(id, { suppression, rule: id === EVERY ? undefined : i }),
    );
  }

  delete(id: string): void {
    if (id === EVERY) this.#rows.clear();
    else this.#rows.delete(id);
  }

  get(rule: string): By | undefined {
    return this.#rows.get(rule) ?? this.#rows.get(EVERY);
  }
}

/** What is in force while walking down: `disable` and `enable` up to a line, the rest by line or for the whole. */
class Walk {
  readonly #file = new Table();
  readonly #byBlock = new Map<Block, Table>();
  readonly #region = new Table();
  /** Rules that were enabled again by name since everything was disabled. */
  readonly #exempt = new Set<string>();
  readonly #switches: readonly Suppression[];
  #next = 0;

  constructor(all: readonly Suppression[], model: DocumentModel) {
    this.#switches = all.filter(({ kind }) => kind === 'disable' || kind === 'enable');
    for (const one of all) {
      if (one.kind === 'disable-file') this.#file.add(one);
      const block = one.kind === 'disable-line' ? one.block : model.blocks[one.block.index + 1];
      if (block && (one.kind === 'disable-line' || one.kind === 'disable-next-line')) {
        const table = this.#byBlock.get(block) ?? new Table();
        this.#byBlock.set(block, table);
        table.add(one);
      }
    }
  }

  /** Who silences a finding; findings come in the order of the text. */
  silencer(diagnosis: Silenceable, block: Block | undefined): By | undefined {
    const { span } = diagnosis.finding;
    for (
      let s = this.#switches[this.#next];
      s && s.span.start <= span.start;
      s = this.#switches[++this.#next]
    )
      this.#turn(s);
    const rule = diagnosis.rule.id;
    return (
      (block ? this.#byBlock.get(block)?.get(rule) : undefined) ??
      (this.#exempt.has(rule) ? undefined : this.#region.get(rule)) ??
      this.#file.get(rule)
    );
  }

  #turn(s: Suppression): void {
    for (const id of ids(s)) {
      if (s.kind === 'enable') this.#region.delete(id);
      if (s.kind === 'enable' && id !== EVERY) this.#exempt.add(id);
      else if (id === EVERY) this.#exempt.clear();
      else this.#exempt.delete(id);
    }
    if (s.kind === 'disable') this.#region.add(s);
  }
}

/**
 * Takes away the diagnoses (sorted by their start) that comments silence; also tells which comments silenced nothing.
 * A next line is the next block: a sentence that was wrapped by hand is silenced whole.
 */
export function applySuppressions<Found extends Silenceable>(
  model: DocumentModel,
  diagnoses: readonly Found[],
  all: readonly Suppression[] = suppressions(model),
): { readonly kept: readonly Found[]; readonly unused: readonly UnusedSuppression[] } {
  if (all.length === 0) return { kept: diagnoses, unused: [] };
  const walk = new Walk(all, model);
  const used = new Map<Suppression, Set<number | undefined>>();
  let at = 0;
  const kept = diagnoses.filter((diagnosis) => {
    const { start } = diagnosis.finding.span;
    while ((model.blocks[at + 1]?.start ?? Infinity) <= start) at++;
    const by = walk.silencer(diagnosis, model.blocks[at]);
    if (by) used.set(by.suppression, (used.get(by.suppression) ?? new Set()).add(by.rule));
    return !by;
  });
  const unused = all.flatMap((suppression) => {
    if (suppression.kind === 'enable') return [];
    const places = suppression.rules.length === 0 ? [undefined] : suppression.rules.map((_, i) => i);
    return places
      .filter((rule) => used.get(suppression)?.has(rule) !== true)
      .map((rule) => ({ suppression, rule }));
  });
  return { kept, unused };
}
