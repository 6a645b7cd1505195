import picomatch from 'picomatch';
import { type Document, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { ProductText } from '../messages';
import type { TableKind } from './office-columns';
import type { NamedTable, OfficeFile, OfficeProblem } from './office-file';
import type { Settings } from './settings';
import { officeKeys, readSettings, type SettingProblem } from './settings-read';

/** Settings are a page at most; a larger file is something else. */
const MAX_LENGTH = 1_000_000;
/** Aliases are allowed, but not those that multiply. */
const MAX_ALIASES = 50;

/** Reads the text of a `.partydoc.yaml`. Never fails, whatever stands in it. */
export function readOfficeFile(uri: string, text: string): OfficeFile {
  const broken = (message: ProductText, start = 0, end = start, detail = ''): OfficeFile => {
    const problem = { start, end, severity: 'error', message, params: { detail } } as const;
    return { uri, text, settings: {}, problems: [problem], tables: [], counts: () => true, broken: true };
  };
  if (text.length > MAX_LENGTH) return broken('settings.too-large');
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    const error = document.errors[0];
    if (error) {
      // What is missing at the end of the file is told of a place behind it.
      const [start, end] = error.pos.map((at) => Math.min(at, text.length));
      return broken('settings.bad-yaml', start, end, error.message);
    }
    let value: unknown;
    try {
      value = document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch {
      return broken('settings.aliases');
    }
    const { settings, problems } = readSettings(value, officeKeys);
    return {
      uri,
      text,
      settings,
      problems: problems.map((p) => place(document, p, text)),
      tables: (['catalogue', 'roster'] as const).flatMap((kind) => namedTables(document, kind, settings)),
      counts: counter(settings.paths),
      broken: false,
    };
  } catch (error) {
    return broken('settings.bad-yaml', 0, 0, error instanceof Error ? error.message : String(error));
  }
}

/** What `paths` of an office's file says, as a test of one path. */
function counter({ include, exclude = [] }: Settings['paths'] = {}): OfficeFile['counts'] {
  const matcher = (patterns: readonly string[]): ((path: string) => boolean) =>
    patterns.length > 0 ? picomatch([...patterns], { dot: true }) : () => false;
  const included = include ? matcher(include) : () => true;
  const excluded = matcher(exclude);
  return (path) => included(path) && !excluded(path);
}

function namedTables(document: Document, kind: TableKind, settings: Partial<Settings>): NamedTable[] {
  return (settings[kind] ?? []).map((path, i) => {
    const value: unknown = document.getIn([kind], true);
    const node: unknown = isSeq(value) ? value.items[i] : value;
    const range = isNode(node) ? node.range : undefined;
    return { kind, path, start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
  });
}

/** The place in the file of a problem: its key, or its value. */
function place(document: Document, problem: SettingProblem, text: string): OfficeProblem {
  const { severity, message, params, path, at } = problem;
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  let range: readonly number[] | null | undefined;
  if (at === 'key' && isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(last));
    range = isNode(pair?.key) ? pair.key.range : undefined;
  } else {
    const node: unknown = document.getIn(path, true);
    range = isNode(node) ? node.range : undefined;
  }
  const start = range?.[0] ?? 0;
  const end = range?.[1] ?? Math.min(text.length, start);
  return { start, end, severity, message, params };
}
