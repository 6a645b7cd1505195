import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash } from '../archive/hash';
import type { IndexRecord } from '../archive/types';
import { mergeRecords, WorkspaceIndex } from '../archive/workspace-index';
import { builtInKnowledge } from '../knowledge';
import { productText, type ProductText } from '../messages';
import { acrossRules, mayDiffer } from '../rules/across-rules';
import { check } from '../rules/engine';
import { officeFacts } from '../workspace/settings';
import { indexWriter, printed, readIndex } from './archive-index';
import { readModel, reported } from './check-draft';
import type { MergeArguments } from './commands';
import { type PathProblem, readDraft, readProblem } from './files';
import { formatFor } from './formats';
import { progressBar } from './progress';
import { type Checked, reaches } from './report';
import { type SettingsSource, settingsSource } from './settings-for';
import { type CheckWorld, INTERRUPTED } from './world';
import { writeFileWhole } from './write';

/**
 * `partydoc merge`: one index of several, and what only all drafts together show. A draft is read again only where the index
 * shows that something may be found in it. Resolves to the exit status, as `check` does.
 */
export async function mergeCommand(
  files: readonly string[],
  args: MergeArguments,
  world: CheckWorld,
): Promise<number> {
  const { io, host, language } = world;
  const knowledge = builtInKnowledge();
  const root = resolve(io.cwd, args.root ?? '.');
  const problems: PathProblem[] = [];
  const say = ({ message, params }: { message: ProductText; params?: PathProblem['params'] }): void =>
    io.stderr.write(`partydoc: ${productText(language, message, params)}\n`);

  const lists: IndexRecord[][] = [];
  for (const path of files) {
    try {
      const list = readIndex(await readFile(resolve(io.cwd, path), 'utf8'), root);
      if (list) lists.push(list);
      else say({ message: 'cli.no-index', params: { path } });
    } catch (error) {
      say({ message: readProblem(error), params: { path } });
    }
  }
  // Without one of them, what the others say together would be half the truth.
  if (lists.length < files.length) return 2;
  const source = await settingsSource(host, io.cwd, args.config, { messageLanguage: args.lang }, knowledge);
  if (!source) {
    say({ message: 'cli.no-config', params: { path: args.config ?? '' } });
    return 2;
  }
  const records = mergeRecords(lists);
  if (args.output !== undefined && !(await keep(records, args.output, root, io.cwd))) {
    say({ message: 'cli.not-written', params: { path: args.output } });
    return 2;
  }
  const index = new WorkspaceIndex(knowledge);
  for (const record of records) index.set(record);
  const format = formatFor(args, world);
  const pathOf = (uri: string): string => relative(io.cwd, fileURLToPath(uri));
  const doubtful = records.filter((record) => mayDiffer(record, index));
  const stopped = io.interrupted();
  const progress = await progressBar(io, doubtful.length, true);
  if (doubtful.length > 0 && !records.some(({ uri }) => existsSync(fileURLToPath(uri)))) {
    const [{ uri } = { uri: '' }] = doubtful;
    say({
      message: 'cli.index-elsewhere',
      params: { path: relative(root, fileURLToPath(uri)), folder: root },
    });
    return 2;
  }
  let found = false;
  let checkedAny = false;
  for (const record of doubtful) {
    if (stopped.aborted) break;
    progress.step();
    const checked = await checkAcross(record, index, source, pathOf);
    if ('message' in checked) problems.push(checked);
    else {
      checkedAny = true;
      found ||= checked.report.findings.some(({ severity }) => reaches(severity, args.severity));
      io.stdout.write(format.file(checked));
      await io.stdout.drained();
    }
  }
  progress.stop();
  if (stopped.aborted) {
    say({ message: 'cli.interrupted' });
    return INTERRUPTED;
  }
  if (checkedAny || problems.length === 0) io.stdout.write(format.end(records.length - doubtful.length));
  problems.forEach(say);
  return found && !args.exitZero ? 1 : problems.length > 0 ? 2 : 0;
}

/** Writes the merged index; false where it could not be written. */
async function keep(
  records: readonly IndexRecord[],
  output: string,
  root: string,
  cwd: string,
): Promise<boolean> {
  const { record: print, end } = indexWriter('json');
  function* parts(): Generator<string> {
    for (const record of records) yield print(printed(record, root));
    yield end();
  }
  try {
    await writeFileWhole(resolve(cwd, output), parts());
    return true;
  } catch {
    return false;
  }
}

/** What the other drafts say against one. A draft that was changed since it was indexed is not judged by its old index. */
async function checkAcross(
  { uri, hash }: IndexRecord,
  index: WorkspaceIndex,
  source: SettingsSource,
  pathOf: (uri: string) => string,
): Promise<Checked | PathProblem> {
  const file = fileURLToPath(uri);
  const path = pathOf(uri);
  const read = await readDraft({ path, file, named: true });
  if ('message' in read) return read;
  if (contentHash(read.text) !== hash) return { path, message: 'cli.index-stale', params: { path } };
  try {
    const { settings, knowledge } = await source.for(file);
    const model = readModel(read.text, knowledge, { settings, date: undefined });
    const { diagnoses } = check(model, knowledge, {
      severities: settings.severities,
      preview: settings.preview,
      office: officeFacts(settings),
      rules: acrossRules,
      workspace: { index, uri },
    });
    return {
      report: {
        path,
        language: model.language,
        findings: diagnoses.map((diagnosis) => reported(diagnosis, model, settings, pathOf)),
      },
      lineText: (line) => model.lines.lineText(line),
      fixed: 0,
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { path, message: 'cli.draft-failed', params: { path, detail } };
  }
}
