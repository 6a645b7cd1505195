import { dirname, resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import { builtInKnowledge } from '../knowledge';
import { productText, type ProductText } from '../messages';
import { buildModel } from '../model/document';
import type { WordArguments } from './commands';
import { decode, expandPaths, isWordFile, readDraft, type WordFacts } from './files';
import { settingsSource } from './settings-for';
import { noteLines } from './word-report';
import type { CommandWorld } from './world';
import { writeFileWhole } from './write';

/** `partydoc export`: a draft as a Word file. */
export async function exportCommand(path: string, args: WordArguments, world: CommandWorld): Promise<number> {
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
export async function importCommand(path: string, args: WordArguments, world: CommandWorld): Promise<number> {
  const read = await readOne(path, world);
  if (!read) return 2;
  if (path !== '-' && !isWordFile(path)) return refuser(world)('word.not-named-word', { path });
  world.io.stderr.write(noteLines(path, read.word?.notes ?? [], world.language));
  if (args.output !== undefined) return writeOut(path, args, [read.text], world);
  world.io.stdout.write(read.text);
  return 0;
}

type Refuse = (message: ProductText, params?: Readonly<Record<string, string | number>>) => 2;

function refuser({ io, language }: CommandWorld): Refuse {
  return (message, params) => {
    io.stderr.write(`partydoc: ${productText(language, message, params)}\n`);
    return 2;
  };
}

async function readOne(
  path: string,
  world: CommandWorld,
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
  world: CommandWorld,
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
    if (detail === 'ENOENT') return refuse('word.no-folder', { path: dirname(output) });
    return refuse('word.cannot-write', { path: output, detail });
  }
  io.stderr.write(`${productText(language, 'word.wrote', { path: output })}\n`);
  return 0;
}
