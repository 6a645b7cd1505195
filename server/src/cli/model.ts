import { builtInKnowledge } from '../knowledge';
import { productText } from '../messages';
import { buildModel } from '../model/document';
import type { Language } from '../model/types';
import type { Host } from '../workspace/host';
import { decode, expandPaths, readDraft } from './files';
import type { Io } from './io';
import { modelJson } from './model-json';
import { settingsSource } from './settings-for';

/** `partydoc model`: prints what was recognised in one draft. Resolves to the exit status: 0, or 2 where it could not be read. */
export async function modelCommand(
  path: string,
  args: { readonly config: string | undefined; readonly date: string | undefined },
  { io, host, language }: { readonly io: Io; readonly host: Host; readonly language: Language },
): Promise<number> {
  const source = await settingsSource(host, io.cwd, args.config, {}, builtInKnowledge());
  const { drafts, problems } = await expandPaths(path === '-' ? [] : [path], io.cwd);
  const draft = drafts[0];
  let text: string | undefined;
  if (path === '-') {
    const decoded = decode(await io.readStdin());
    if (typeof decoded === 'string') problems.push({ path, message: decoded, params: { path } });
    else text = decoded.text;
  } else if (draft?.named === true) {
    const read = await readDraft(draft);
    if ('message' in read) problems.push(read);
    else text = read.text;
  } else if (draft) problems.push({ path, message: 'cli.is-folder', params: { path } });
  if (!source) problems.push({ path, message: 'cli.no-config', params: { path: args.config ?? '' } });
  for (const problem of problems)
    io.stderr.write(`partydoc: ${productText(language, problem.message, problem.params)}\n`);
  if (text === undefined || !source || problems.length > 0) return 2;
  const { settings, knowledge } = await source.for(draft?.file ?? `${io.cwd}/-`);
  const date = args.date ?? settings.date;
  const model = buildModel(text, knowledge, {
    ...(settings.language === 'auto' ? {} : { language: settings.language }),
    ...(date === undefined ? {} : { date }),
  });
  io.stdout.write(`${JSON.stringify(modelJson(path, model, knowledge), undefined, 2)}\n`);
  return 0;
}
