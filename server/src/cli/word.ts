import { resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import { builtInKnowledge } from '../knowledge';
import type { Note } from '../import';
import { productText, type ProductText } from '../messages';
import { buildModel } from '../model/document';
import type { Language } from '../model/types';
import { LineIndex } from '../text/source';
import type { Host } from '../workspace/host';
import { decode, expandPaths, isWordFile, readDraft, type WordFacts } from './files';
import type { Io } from './io';
import type { Checked } from './report';
import { settingsSource } from './settings-for';
import { writeFileWhole } from './write';

export interface WordArguments {
  readonly output: string | undefined;
  readonly force: boolean;
  readonly config?: string | undefined;
}

export interface WordWorld {
  readonly io: Io;
  readonly host: Host;
  readonly language: Language;
}

/** Findings of a Word file with paragraph and quotation, by which a person finds the place in Word. */
export function located(checked: Checked, text: string, { paragraphs }: WordFacts): Checked {
  const lines = new LineIndex(text);
  const findings = checked.report.findings.map((finding) => {
    const { start, end } = finding.range;
    const quote = text.slice(lines.offsetAt(start), lines.offsetAt(end));
    return { ...finding, paragraph: paragraphs[start.line] ?? 0, quote };
  });
  return { ...checked, report: { ...checked.report, findings } };
}

/** What could not be carried, in lines for a person; empty where there is nothing. */
export function noteLines(path: string, notes: readonly Note[], language: Language): string {
  if (notes.length === 0) return '';
  const lines = notes.map(({ kind, count, paragraph, detail }) => {
    const what = productText(language, `word.note.${kind}`, { count, detail });
    const where = paragraph > 0 ? ` (${productText(language, 'word.notes-place', { n: paragraph })})` : '';
    return `  - ${what}${where}\n`;
  });
  return `partydoc: ${productText(language, 'word.notes', { path })}\n${lines.join('')}`;
}

/** `partydoc export`: a draft as a Word file. */
export async function exportCommand(path: string, args: WordArguments, world: WordWorld): Promise<number> {
  const { io, host } = world;
  const refuse = refuser(world);
  if (args.output === undefined) return refuse('word.no-target');
  if (!/\.docx$/i.test(args.output)) return refuse('word.not-docx-target');
  const read = await readOne(path, world);
  if (!read) return 2;
  const source = await settingsSource(host, io.cwd, args.config, {}, builtInKnowledge());
  if (!source) return refuse('cli.no-config', { path: args.config ?? '' });
  const { settings, knowledge } = await source.for(resolve(io.cwd, path === '-' ? './-' : path));
  const model = buildModel(read.text, knowledge, {
    ...(settings.language === 'auto' ? {} : { language: settings.language }),
    ...(settings.date === undefined ? {} : { date: settings.date }),
  });
  const [{ layoutOf }, { draftDocx }] = await Promise.all([
    import('../export/layout'),
    import('../export/docx'),
  ]);
  const bytes = await draftDocx(layoutOf(model, { markdown: path.toLowerCase().endsWith('.md') }));
  return writeOut(path, args, [bytes], world);
}

/** `partydoc import`: the text of a Word file as a draft. */
export async function importCommand(path: string, args: WordArguments, world: WordWorld): Promise<number> {
  if (path !== '-' && !isWordFile(path)) return refuser(world)('word.problem.not-word', { path });
  const read = await readOne(path, world);
  if (!read) return 2;
  world.io.stderr.write(noteLines(path, read.word?.notes ?? [], world.language));
  if (args.output !== undefined) return writeOut(path, args, [read.text], world);
  world.io.stdout.write(read.text);
  return 0;
}

type Refuse = (message: ProductText, params?: Readonly<Record<string, string | number>>) => 2;

function refuser({ io, language }: WordWorld): Refuse {
  return (message, params) => {
    io.stderr.write(`partydoc: ${productText(language, message, params)}\n`);
    return 2;
  };
}

async function readOne(
  path: string,
  world: WordWorld,
): Promise<{ readonly text: string; readonly word?: WordFacts } | undefined> {
  const { io } = world;
  const refuse = refuser(world);
  if (path === '-') {
    const decoded = decode(await io.readStdin());
    if (typeof decoded !== 'string') return decoded;
    refuse(decoded, { path });
    return undefined;
  }
  const { drafts, problems } = await expandPaths([path], io.cwd);
  const draft = drafts.find(({ named }) => named);
  const read = draft && (await readDraft(draft));
  if (read && !('message' in read)) return read;
  const problem = read ?? problems[0];
  if (problem) refuse(problem.message, problem.params);
  else refuse('cli.is-folder', { path });
  return undefined;
}

async function writeOut(
  path: string,
  { output = '', force }: WordArguments,
  parts: readonly (string | Uint8Array)[],
  world: WordWorld,
): Promise<number> {
  const { io, language } = world;
  const refuse = refuser(world);
  const target = resolve(io.cwd, output);
  if (path !== '-' && target === resolve(io.cwd, path)) return refuse('word.target-is-source', { path });
  const there = await stat(target).catch(() => undefined);
  if (there && !force) return refuse('word.exists', { path: output });
  try {
    await writeFileWhole(target, parts);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    return refuse('word.cannot-write', { path: output, detail });
  }
  io.stderr.write(`${productText(language, 'word.wrote', { path: output })}\n`);
  return 0;
}
