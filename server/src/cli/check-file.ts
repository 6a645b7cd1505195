import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Knowledge } from '../knowledge';
import type { Host } from '../workspace/host';
import { isOfficeDraft } from '../workspace/paths';
import type { Settings } from '../workspace/settings';
import type { AnswerCache } from './cache';
import { checkDraft, type DraftOptions } from './check-draft';
import type { CheckAnswer, CheckJob, CheckOrders } from './check-job';
import type { Hand } from '../workspace/crew';
import { type DraftPath, type DecodedDraft, readDraft } from './files';
import { located } from './word-report';
import { officeFiles, tableReport } from './office-files';
import { type PlainChecked, toPlain } from './report';
import { officeReport, type SettingsFor, settingsSource } from './settings-for';
import { isTable } from '../workspace/files';

/** Checks drafts one by one, each by the settings and the office of its place. */
export async function checkHand(
  orders: CheckOrders,
  host: Host,
  knowledge: Knowledge,
): Promise<Hand<CheckJob, CheckAnswer>> {
  const { cwd, config, lang, language } = orders;
  const source = await settingsSource(host, cwd, config, { messageLanguage: lang }, knowledge);
  if (!source) throw new Error(config);
  const cache = orders.cache === undefined ? undefined : await openedCache(orders.cache, orders);
  /** The offices' own files that were told. */
  const told = new Set<string>();

  return async ({ draft, text: given }) => {
    const place = await source.for(draft.file);
    const office: { uri: string; checked: PlainChecked }[] = [];
    for (const file of place.office ? officeFiles(place.office) : []) {
      if (told.has(file.uri)) continue;
      told.add(file.uri);
      // A sound table is worth a word only where it was asked for by its name.
      if (file.problems.length === 0) continue;
      const path = relative(cwd, fileURLToPath(file.uri));
      office.push({ uri: file.uri, checked: toPlain(officeReport(path, file.rule, file, language)) });
    }
    if (given === undefined && isTable(draft.file)) {
      const file = await tableReport(draft, knowledge);
      if ('message' in file) return { office, problem: file };
      const checked = toPlain(officeReport(draft.path, file.rule, file, language));
      return { office, checked, table: file.uri };
    }
    const uri = pathToFileURL(draft.file).href;
    if (!draft.named && !isOfficeDraft(place.office?.file, uri)) return { office };
    const { path } = draft;
    if (place.office?.file.broken === true)
      return { office, problem: { path, message: 'cli.settings-broken', params: { path } } };
    const read = given ?? (await readDraft(draft));
    if ('message' in read) return { office, problem: read };
    return { office, ...(await checkText(draft, read, place, orders, cache)) };
  };
}

async function openedCache(folder: string, { maker }: CheckOrders): Promise<AnswerCache> {
  const { openCache } = await import('./cache');
  return openCache(folder, maker);
}

async function checkText(
  draft: DraftPath,
  read: DecodedDraft,
  place: SettingsFor,
  orders: CheckOrders,
  cache: AnswerCache | undefined,
): Promise<Omit<CheckAnswer, 'office'>> {
  const settings: Settings = orders.preview ? { ...place.settings, preview: true } : place.settings;
  const doubtful = !draft.named && /\.(?:md|docx)$/iu.test(draft.path);
  const key = (read.word ? undefined : cache)?.key(
    read.text,
    { settings, date: orders.date, doubtful },
    place.office,
  );
  const known = key === undefined ? undefined : await cache?.get(key, draft.path, orders.fix);
  if (known) return known;
  // A Word file is never written: what is mended is its draft.
  const fix = orders.fix && !read.word;
  const options: DraftOptions = { settings, date: orders.date, fix, doubtful };
  const result = checkDraft(draft.path, read.text, place.knowledge, options);
  if (!result) {
    if (key !== undefined) await cache?.put(key, {});
    return {};
  }
  const { failedRules, fixedText, worst } = result;
  const checked = read.word ? located(result.checked, read.text, read.word) : result.checked;
  const notes = read.word ? { notes: read.word.notes } : {};
  const answer = { checked: toPlain(checked), failedRules, worst, ...notes };
  if (fixedText === undefined) {
    if (key !== undefined && failedRules.length === 0) await cache?.put(key, answer);
    return answer;
  }
  const bom = read.bom ? '\uFEFF' : '';
  const mended = bom + fixedText;
  if (!orders.patch) return { ...answer, mended };
  const { unifiedDiff } = await import('./patch');
  return { ...answer, mended, patch: unifiedDiff(draft.path, bom + read.text, mended) };
}
