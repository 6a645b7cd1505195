import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { TableKind } from './office-columns';

const OFF = 'off';
const HEAD = '# Cài đặt dùng chung của cơ quan · Settings shared by an office\n';

/** An office's file that does nothing but switch a rule off. */
export function newOfficeFile(ruleId: string): string {
  return `${HEAD}severities:\n  ${ruleId}: ${OFF}\n`;
}

/**
 * The text of a `.partydoc.yaml` in which a rule is switched off, comments and the rest kept; undefined where the file is
 * no mapping, so that nothing can be put into it.
 */
export function switchOff(text: string, ruleId: string): string | undefined {
  if (text.trim() === '') return newOfficeFile(ruleId);
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    document.contents = document.createNode({}) as never;
  if (!isMap(document.contents)) return undefined;
  const severities = document.get('severities', true);
  if (!isMap(severities)) {
    // Absent or empty; anything else there is a mistake that the person has to see to.
    if (severities !== undefined && !(isScalar(severities) && severities.value === null)) return undefined;
    const kept = isScalar(severities) ? severities.comment : undefined;
    const made = document.createNode({ [ruleId]: OFF });
    if (typeof kept === 'string') made.commentBefore = kept;
    document.set('severities', made);
  } else {
    if (severities.items.length === 0) severities.flow = false;
    severities.set(ruleId, OFF);
  }
  const written = document.toString({ lineWidth: 0 });
  return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}

/** The smallest single edit (UTF-16 offsets in `before`) that makes one text the other. */
export function smallestEdit(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly newText: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}

/** The text of a `.partydoc.yaml` that names one more table; undefined where nothing can be put into it. */
export function nameTable(text: string, kind: TableKind, path: string): string | undefined {
  if (text.trim() === '') return `${HEAD}${kind}: [${path}]\n`;
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    document.contents = document.createNode({}) as never;
  if (!isMap(document.contents)) return undefined;
  const present = document.get(kind, true);
  if (isSeq(present)) present.add(document.createNode(path));
  else if (present === undefined || (isScalar(present) && present.value === null)) document.set(kind, [path]);
  else if (isScalar(present) && typeof present.value === 'string') document.set(kind, [present.value, path]);
  else return undefined;
  const written = document.toString({ lineWidth: 0 });
  return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}
