/** One measurement of ours, in a process of its own: `node ours.mjs NAME [ARGUMENT…]` prints its result as JSON. */
import { builtInKnowledge } from '../server/src/knowledge';
import { tuneEngine } from '../server/src/launch/engine';
import { OpenDocument } from '../server/src/lsp/open-document';
import { buildModel } from '../server/src/model/document';
import type { DocumentModel } from '../server/src/model/types';
import { allRules } from '../server/src/rules/all';
import { check } from '../server/src/rules/engine';
import type { Language } from '../server/src/text/language';
import type { LineIndex } from '../server/src/text/lines';
import { Random } from '../scripts/evaluate/random';
import { adversarial, draftText } from './texts';

// As the server and the command line do before they load anything.
tuneEngine();

const knowledge = builtInKnowledge();

/** Milliseconds of processor time that a call takes; the work of the garbage collector is in it. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of a call by processor time and by the clock, which does not count what the collector does at the same time. */
interface Cost {
  readonly processor: number;
  readonly clock: number;
}

function bothCosts(work: () => void): Cost {
  const begun = performance.now();
  const processor = cost(work);
  return { processor, clock: performance.now() - begun };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function read(text: string): DocumentModel {
  const model = buildModel(text, knowledge);
  check(model, knowledge, { preview: true });
  return model;
}

/** Reads a text with all that is otherwise read when it is asked for. */
function readWhole(text: string): DocumentModel {
  const model = buildModel(text, knowledge);
  const { passages, lists, references, sections, offices, layout } = model;
  if ([passages, lists, references, sections, offices].some((one) => !Array.isArray(one)))
    throw new Error(`not read: ${typeof layout}`);
  return model;
}

/** The same draft, of which nothing was asked yet: no rule answered, and nothing that rules are told was put together. */
function unasked(model: DocumentModel): DocumentModel {
  const notes: unknown[] = [];
  const facts = new Map<unknown, unknown>();
  const told: DocumentModel['told'] = (fact, ...given) => {
    if (given.length > 0) return fact(draft, ...given);
    if (!facts.has(fact)) facts.set(fact, fact(draft, ...given));
    return facts.get(fact) as ReturnType<typeof fact>;
  };
  const draft = new Proxy(model, {
    get: (all, key: keyof DocumentModel) => (key === 'notes' ? notes : key === 'told' ? told : all[key]),
  });
  return draft;
}

/** Reads until the engine has compiled what is met often: it is the open editor that is measured, not its start. */
function warmUp(language: Language): void {
  for (let seed = 11, size = 0; size < 500_000; seed++, size += 100_000)
    read(draftText(language, 100_000, seed));
}

/** The least of several: what other processes take away is not ours. */
function least(times: number, work: () => void): number {
  return Math.min(...Array.from({ length: times }, () => cost(work)));
}

const measurements = {
  /** Megabytes of text a second: the whole text read and checked with all rules. */
  throughput(language: Language, length: number) {
    const text = draftText(language, length);
    warmUp(language);
    const ms = least(3, () => void read(text));
    return { megabytesPerSecond: length / 1000 / ms };
  },

  /** A key: reading the draft and checking it again. */
  keystroke(language: Language, length: number, edits: number, typing: Typing) {
    const text = draftText(language, length);
    warmUp(language);
    const whole = least(3, () => void read(text));
    const costs = keystrokes(text, edits, 7, typing);
    const of = (by: keyof Cost) => {
      const values = costs.map((one) => one[by]);
      return { median: quantile(values, 0.5), p99: quantile(values, 0.99) };
    };
    return { ...of('processor'), clock: of('clock'), whole };
  },

  /**
   * Ratios that a change may not make much worse, each the median of several rounds in which the parts of a ratio are
   * measured by turns: other work of the machine falls on both. Larger is better.
   */
  ratios(length: number, rounds: number): Record<string, number> {
    const texts = { vi: draftText('vi', length), en: draftText('en', length) };
    warmUp('vi');
    warmUp('en');
    const found = new Map<string, number[]>();
    const note = (name: string, ratio: number): void =>
      void found.set(name, [...(found.get(name) ?? []), ratio]);
    for (let round = 0; round < rounds; round++) {
      const whole = { vi: cost(() => void read(texts.vi)), en: cost(() => void read(texts.en)) };
      note('Vietnamese beside English', whole.en / whole.vi);
      note(`ours beside counting words ${COUNTS} times`, least(2, () => countWords(texts.vi)) / whole.vi);
      for (const language of ['vi', 'en'] as const) {
        const keys = keystrokes(texts[language], KEYS, round, 'anywhere');
        const median = quantile(
          keys.map(({ processor }) => processor),
          0.5,
        );
        note(`whole pass beside a keystroke, ${language}, ${length / 1000} KB`, whole[language] / median);
      }
    }
    return Object.fromEntries([...found].map(([name, values]) => [name, quantile(values, 0.5)]));
  },

  /** Milliseconds of reading a draft, and of each rule on it. */
  growth(language: Language, length: number) {
    const text = draftText(language, length);
    warmUp(language);
    // What takes seconds is measured once.
    const times = length > LONG ? 1 : 3;
    const reading = least(times, () => readWhole(text));
    const model = readWhole(text);
    const rules = allRules
      .filter((rule) => rule.scope === 'document' && rule.languages.includes(language))
      .map((rule) => {
        const options = { rules: [rule], preview: true, severities: {} };
        const ask = (): void => {
          const [failure] = check(unasked(model), knowledge, options).failures;
          if (failure) throw failure.error;
        };
        return { rule: rule.id, ms: least(times, ask) };
      });
    return { reading, rules };
  },

  /** Milliseconds of reading and checking a text that nobody writes, and one four times as long. */
  adversarial(name: string, length: number) {
    const make = adversarial[name];
    if (!make) throw new Error(`no text named ${name}`);
    const [short, long] = [make(length), make(4 * length)];
    read(short);
    return { short: least(2, () => void read(short)), long: least(1, () => void read(long)) };
  },

  /** Bytes of an open draft for each byte of its text, and what is left when it is closed. */
  memory(language: Language, length: number) {
    const open = new Map<string, DocumentModel>();
    read(draftText(language, 50_000));
    const before = heap();
    // Apart, so that nothing of it is left on the stack.
    const opened = (): number => {
      const text = draftText(language, length, 2);
      open.set('draft', read(text));
      return Buffer.byteLength(text, 'utf16le');
    };
    const bytes = opened();
    const during = heap() - before;
    open.clear();
    return { times: during / bytes, left: (heap() - before) / bytes };
  },
};

/** UTF-16 units of a draft that is long even beside the longest that offices write. */
const LONG = 1_000_000;
/** Edits before the first that counts: the engine compiles what it meets often. */
const WARM_UP = 100;
/** Letters at a place and then at another; each at another, or one taken away; a line at whose end Enter is pressed, and taken back. */
type Typing = 'onward' | 'anywhere' | 'lines';
/** Letters that are typed at one place before the next. */
const ONWARD = 40;
/** Keys of a round of ratios. */
const KEYS = 30;
/** So many times a whole text's words are counted beside one reading of it: a measure of the machine that has nothing of ours. */
const COUNTS = 20;

/** What each of so many keys takes in a draft that is open, from what the client tells to what the rules say. */
function keystrokes(draft: string, keys: number, seed: number, typing: Typing): Cost[] {
  const document = new OpenDocument('untitled:draft', 'party-document', 0, draft);
  let model = read(draft);
  const random = new Random(seed);
  const costs: Cost[] = [];
  let last = 0;
  for (let i = 0; i < keys + WARM_UP; i++) {
    const anywhere = random.below(document.text.length);
    const { key = '', at } = KEYS_OF[typing](i, last, anywhere, model.lines);
    last = at;
    const change = { from: at, to: key === '' ? at + 1 : at };
    const range = { start: model.lines.positionAt(change.from), end: model.lines.positionAt(change.to) };
    const one = bothCosts(() => {
      document.update([{ range, text: key }], i);
      model = buildModel(document.text, knowledge, { earlier: model, change });
      check(model, knowledge, { preview: true });
    });
    if (i >= WARM_UP) costs.push(one);
  }
  return costs;
}

/** The key of a turn (none takes a letter away) and where it is pressed: after the last one, or at some other place. */
const KEYS_OF: Readonly<
  Record<
    Typing,
    (
      i: number,
      last: number,
      anywhere: number,
      lines: LineIndex,
    ) => { readonly key?: string; readonly at: number }
  >
> = {
  onward: (i, last, anywhere) => ({ key: 'a', at: i % ONWARD === 0 ? anywhere : last + 1 }),
  anywhere: (i, _last, at) => (i % 3 === 2 ? { at } : { key: 'a', at }),
  lines: (i, at, anywhere, lines) => (i % 2 === 1 ? { at } : { key: '\n', at: endOfLine(lines, anywhere) }),
};

/** The end of the line that an offset is in. */
function endOfLine(lines: LineIndex, offset: number): number {
  const { line } = lines.positionAt(offset);
  return lines.lineStart(line) + lines.lineText(line).length;
}

function countWords(text: string): void {
  for (let i = 0; i < COUNTS; i++) {
    const counts = new Map<string, number>();
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
}

function heap(): number {
  const { gc } = globalThis as { gc?: () => void };
  if (!gc) throw new Error('run it with --expose-gc');
  for (let i = 0; i < 3; i++) gc();
  return process.memoryUsage().heapUsed;
}

const [name = '', ...args] = process.argv.slice(2);
const measure = (measurements as unknown as Record<string, (...args: (string | number)[]) => unknown>)[name];
if (!measure) throw new Error(`no measurement named ${name}`);
console.log(JSON.stringify(measure(...args.map((arg) => (/^\d+$/u.test(arg) ? Number(arg) : arg)))));
