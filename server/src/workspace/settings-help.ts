import schema from '../../../schemas/partydoc.schema.json';
import { ruleTexts } from '../messages';
import type { Language } from '../model/types';

/** What may stand at a place of `.partydoc.yaml`; offsets are UTF-16 units in the file. */
export interface SettingProposal {
  readonly label: string;
  readonly newText: string;
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

export interface SettingHelp {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Property {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Property>>;
}

const properties: Readonly<Record<string, Property>> = schema.properties;

/** A line of the file: its key with its place, and the top-level key that it stands under. */
interface Line {
  readonly start: number;
  readonly indent: number;
  readonly key: string;
  readonly colon: boolean;
  /** Offset of the first unit after the colon and its spaces. */
  readonly value: number;
  readonly parent: string | undefined;
}

const KEY = /^( *)(?:"([^"\n]*)"|'([^'\n]*)'|([^\s:#"'[{-][^:#\n]*)?)(:?)/u;

function lineAt(text: string, offset: number): Line | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = readLine(text, start, undefined);
  if (!line || line.indent === 0) return line;
  // The key that it stands under: the nearest line above without an indent.
  for (let end = start - 1; end > 0;) {
    const above = text.lastIndexOf('\n', end - 1) + 1;
    const found = readLine(text, above, undefined);
    if (found?.indent === 0 && found.key !== '') return { ...line, parent: found.key };
    end = above - 1;
  }
  return line;
}

function readLine(text: string, start: number, parent: string | undefined): Line | undefined {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
  const match = KEY.exec(line);
  if (!match) return undefined;
  const [whole, spaces = '', double, single, plain, colon] = match;
  const after = line.slice(whole.length);
  return {
    start,
    indent: spaces.length,
    key: (double ?? single ?? plain ?? '').trim(),
    colon: colon === ':',
    value: start + whole.length + (after.length - after.trimStart().length),
    parent,
  };
}

/** The half of a description in a language: both stand in the schema, Vietnamese first. */
function described({ description }: Property, language: Language): string {
  const [vi = '', en] = (description ?? '').split('\n\n');
  return language === 'vi' ? vi : (en ?? vi);
}

function valuesOf(line: Line): readonly string[] {
  const property =
    line.parent === undefined ? properties[line.key] : properties[line.parent]?.properties?.[line.key];
  return property?.type === 'boolean' ? ['true', 'false'] : (property?.enum ?? []);
}

/** Keys, rule ids and values that may stand at an offset, described in a language. */
export function completeSetting(text: string, offset: number, language: Language): SettingProposal[] {
  const line = lineAt(text, offset);
  if (!line) return [];
  if (line.colon && offset >= line.value) {
    const end = wordEnd(text, offset);
    return valuesOf(line).map((value) => ({
      label: value,
      newText: value,
      detail: '',
      start: line.value,
      end,
    }));
  }
  const from = line.start + line.indent;
  if (offset < from) return [];
  const end = line.colon ? wordEnd(text, offset) : Math.max(offset, from + line.key.length);
  const colon = line.colon ? '' : ': ';
  const known =
    line.indent === 0
      ? properties
      : line.parent === undefined
        ? undefined
        : properties[line.parent]?.properties;
  return Object.entries(known ?? {}).map(([key, property]) => ({
    label: key,
    newText: key + colon,
    detail: ruleTexts(language, key)?.title ?? described(property, language),
    start: from,
    end,
  }));
}

function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !/[\s:#,\]}]/u.test(text.charAt(end))) end++;
  return end;
}

/** What the key on the line of an offset means. */
export function helpOnSetting(text: string, offset: number, language: Language): SettingHelp | undefined {
  const line = lineAt(text, offset);
  if (!line || line.key === '') return undefined;
  const start = line.start + line.indent;
  const end = start + line.key.length;
  if (offset < start || offset > end) return undefined;
  const rule = line.parent === 'severities' ? ruleTexts(language, line.key) : undefined;
  if (rule) return { text: `${rule.title}\n\n${rule.why}`, start, end };
  const property = line.indent === 0 ? properties[line.key] : undefined;
  return property && { text: described(property, language), start, end };
}
