import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SingleBar } from 'cli-progress';
import type { Knowledge } from '../knowledge';
import { productText } from '../messages';
import type { Language } from '../model/types';
import type { Host } from '../workspace/host';
import { isTable } from '../workspace/office-table';
import { isOfficeDraft } from '../workspace/paths';
import type { CheckArguments } from './arguments';
import { checkDraft } from './check-draft';
import { decode, type DraftPath, type DraftText, expandPaths, type PathProblem, readDraft } from './files';
import { createFormat, type FormatName } from './formats';
import { type Io, wantsColour } from './io';
import { type Checked, reaches } from './report';
import { officeFiles, tableReport } from './office-files';
import { officeReport, settingsSource } from './settings-for';
import { replaceFile } from './write';

const MANY = 20;
const DEFAULT_WIDTH = 100;
const STDIN = '-';

export interface CheckWorld {
  readonly io: Io;
  readonly host: Host;
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly version: string;
}

/** `partydoc check`. Resolves to the exit status: 0 nothing at the threshold, 1 findings, 2 something could not be checked. */
export async function checkCommand(
  paths: readonly string[],
  args: CheckArguments,
  world: CheckWorld,
): Promise<number> {
  const { io, host, knowledge, language } = world;
  const complain = (problem: PathProblem): void =>
    io.stderr.write(`partydoc: ${productText(language, problem.message, problem.params)}\n`);

  const given = { messageLanguage: args.lang, preview: args.preview || undefined };
  const source = await settingsSource(host, io.cwd, args.config, { messageLanguage: args.lang }, knowledge);
  if (!source) {
    complain({ path: args.config ?? '', message: 'cli.no-config', params: { path: args.config ?? '' } });
    return 2;
  }
  if (args.fix && paths.includes(STDIN) && paths.length > 1) {
    complain({ path: STDIN, message: 'cli.fix-stdin-alone' });
    return 2;
  }

  const files = paths.filter((path) => path !== STDIN);
  const { drafts, problems } = await expandPaths(files, io.cwd);
  const all = paths.includes(STDIN) ? [stdinDraft(io.cwd), ...drafts] : drafts;
  const format = createFormat(args.format, {
    language,
    colour: wantsColour(io.env, io.stdout),
    width: io.stdout.columns ?? DEFAULT_WIDTH,
    host,
    version: world.version,
  });

  /** The offices' own files that were reported: each once, with its first draft. */
  const reported = new Set<string>();
  let found = false;
  let checkedAny = false;
  const bar = progressBar(io, all.length, args.format);
  // While the bar is on the terminal, what goes to the same terminal waits for its end.
  const held: string[] = [];
  const print = (text: string): void => {
    if (bar && io.stdout.terminal) held.push(text);
    else io.stdout.write(text);
  };
  const report = (checked: Checked): void => {
    found ||= checked.report.findings.some(({ severity }) => reaches(severity, args.severity));
    print(format.file(checked));
  };
  for (const draft of all) {
    bar?.increment();
    const { settings, office, knowledge: known } = await source.for(draft.file);
    for (const file of office ? officeFiles(office) : []) {
      if (reported.has(file.uri)) continue;
      reported.add(file.uri);
      // A sound table is worth a word only where it was asked for by its name.
      if (file.problems.length > 0) report(officeReport(pathOf(file.uri, io.cwd), file.rule, file, language));
    }
    if (isTable(draft.file)) {
      const file = await tableReport(draft, knowledge);
      if ('message' in file) {
        problems.push(file);
        continue;
      }
      checkedAny = true;
      // With its office, whose table it is, its faults were told already.
      if (file.problems.length === 0 || !reported.has(file.uri))
        report(officeReport(draft.path, file.rule, file, language));
      continue;
    }
    if (!draft.named && !isOfficeDraft(office?.file, pathToFileURL(draft.file).href)) continue;
    if (office?.file.broken === true) {
      problems.push({ path: draft.path, message: 'cli.settings-broken', params: { path: draft.path } });
      continue;
    }
    const read = draft.path === STDIN ? await readStdin(io) : await readDraft(draft);
    if ('message' in read) {
      problems.push(read);
      continue;
    }
    const options = {
      settings: given.preview === true ? { ...settings, preview: true } : settings,
      date: args.date,
      fix: args.fix,
      doubtful: !draft.named && draft.path.toLowerCase().endsWith('.md'),
    };
    const result = checkDraft(draft.path, read.text, known, options);
    if (!result) continue;
    for (const rule of result.failedRules)
      io.stderr.write(`partydoc: ${draft.path}: ${productText(language, 'engine.rule-failed', { rule })}\n`);
    checkedAny = true;
    if (args.fix && draft.path === STDIN) {
      io.stdout.write(result.fixedText ?? read.text);
      found ||= result.checked.report.findings.some(({ severity }) => reaches(severity, args.severity));
      continue;
    }
    if (result.fixedText !== undefined && !(await write(draft, read, result.fixedText)))
      problems.push({ path: draft.path, message: 'cli.not-written', params: { path: draft.path } });
    report(result.checked);
  }
  bar?.stop();
  for (const text of held) io.stdout.write(text);
  if (checkedAny && !(args.fix && paths.includes(STDIN))) io.stdout.write(format.end());
  else if (reported.size > 0) io.stdout.write(format.end());
  problems.forEach(complain);
  if (!checkedAny) return 2;
  if (found) return 1;
  return problems.length > 0 ? 2 : 0;
}

function stdinDraft(cwd: string): DraftPath {
  return { path: STDIN, file: `${cwd}/-`, named: true };
}

async function readStdin(io: Io): Promise<DraftText | PathProblem> {
  const decoded = decode(await io.readStdin());
  return typeof decoded === 'string' ? { path: STDIN, message: decoded, params: { path: STDIN } } : decoded;
}

async function write(draft: DraftPath, { bom }: DraftText, text: string): Promise<boolean> {
  try {
    await replaceFile(draft.file, bom ? `\uFEFF${text}` : text);
    return true;
  } catch {
    return false;
  }
}

function pathOf(uri: string, cwd: string): string {
  return relative(cwd, fileURLToPath(uri));
}

/** A bar on standard error while many files are checked, on a terminal only; a stream of reports needs none. */
function progressBar(io: Io, total: number, format: FormatName): SingleBar | undefined {
  if (total < MANY || !io.stderr.terminal || (io.stdout.terminal && format === 'ndjson')) return undefined;
  const bar = new SingleBar({ format: '{bar} {value}/{total}', clearOnComplete: true, hideCursor: true });
  bar.start(total, 0);
  return bar;
}
