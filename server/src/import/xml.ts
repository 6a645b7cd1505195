import { SaxesParser } from 'saxes';
import { ImportProblem } from './problem';

/** An element of a Word part, under its usual prefix: `w:p`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Child[];
}

export type Child = Element | string;

/** Word nests tables in text boxes in tables; nothing honest goes deeper. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 4_000_000;

/** Elements whose text is text; between all others blanks are only layout of the file. */
const TEXT = new Set(['w:t', 'm:t', 'w:instrText', 'w:delText']);

/** Reads a part. No document type is let in, so that there are no entities but XML's own; throws an `ImportProblem`. */
export function parseXml(source: string): Element {
  const parser = new SaxesParser({ xmlns: false });
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  let count = 0;
  parser.on('doctype', () => {
    throw new ImportProblem('entities');
  });
  parser.on('error', (error) => {
    throw new ImportProblem(/entity/i.test(error.message) ? 'entities' : 'damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > MAX_DEPTH || ++count > MAX_ELEMENTS) throw new ImportProblem('damaged');
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const text = (content: string): void => {
    const top = open.at(-1);
    if (top && TEXT.has(top.name)) top.children.push(content);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source).close();
  const first = root.children[0];
  if (first === undefined || typeof first === 'string') throw new ImportProblem('damaged');
  return first;
}

export function elements({ children }: Element): Element[] {
  return children.filter((child) => typeof child !== 'string');
}

/** What stands in an element as text. */
export function contentOf({ children }: Element): string {
  return children.filter((one) => typeof one === 'string').join('');
}

/** The first child of a name. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((one): one is Element => typeof one !== 'string' && one.name === name);
}

export function childrenOf(parent: Element | undefined, name: string): Element[] {
  return parent ? elements(parent).filter((one) => one.name === name) : [];
}

/** The `w:val` of a child. */
export function value(parent: Element | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes['w:val'];
}

/** The `w:val` of a child that is a whole number. */
export function numberValue(parent: Element | undefined, name: string): number | undefined {
  const read = Number(value(parent, name) ?? NaN);
  return Number.isInteger(read) ? read : undefined;
}

/** Whether a property that is on or off is on: `<w:b/>` is, `<w:b w:val="0"/>` is not; undefined where it is not said. */
export function flag(parent: Element | undefined, name: string): boolean | undefined {
  const found = child(parent, name);
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}
