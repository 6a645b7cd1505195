import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { contentHash } from '../archive/hash';
import { keep } from '../archive/kept';
import type { IndexRecord } from '../archive/types';
import type { WorkspaceIndex } from '../archive/workspace-index';
import type { Knowledge } from '../knowledge';
import type { Host } from '../workspace/host';
import { isOfficeDraft } from '../workspace/paths';
import type { AnswerCache, Kept } from './cache';
import { type Among, checkDraft, type DraftOptions } from './check-draft';
import type { CheckAnswer, CheckJob, CheckOrders } from './check-job';
import type { Hand } from '../workspace/crew';
import { type DraftPath, type DecodedDraft, readDraft } from './files';
import { located } from './word-report';
import { officeFiles, tableReport } from './office-files';
import { type PlainChecked, toPlain } from './report';
import { officeReport, type SettingsFor, type SettingsSource, settingsSource } from './settings-for';
import { isTable, SURE_DRAFT } from '../workspace/files';

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
    const { record, ...answer } = await checkText(draft, read, place, orders, cache);
    return { office, ...answer, ...(record && { record: keep(record, knowledge).bytes }) };
  };
}

/** Checks one draft again, as its file is now, beside all others; undefined where it is no longer as the index has it. */
export async function checkAmong(
  { draft, text: given }: CheckJob,
  { uri, hash }: IndexRecord,
  index: WorkspaceIndex,
  source: SettingsSource,
  orders: CheckOrders,
): Promise<Omit<CheckAnswer, 'office' | 'record'> | undefined> {
  const place = await source.for(draft.file);
  const read = given ?? (await readDraft(draft));
  if ('message' in read || contentHash(read.text) !== hash) return undefined;
  const pathOf = (other: string): string => relative(orders.cwd, fileURLToPath(other));
  const { record: _, ...answer } = await answerFor(draft, read, place, orders, {
    uri,
    sure: true,
    index,
    pathOf,
  });
  return answer;
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
): Promise<Kept & Pick<CheckAnswer, 'mended' | 'patch'>> {
  const uri = pathToFileURL(draft.file).href;
  const sure = draft.named || SURE_DRAFT.test(draft.file);
  const among = orders.compare ? { uri, sure } : undefined;
  const { date, fix, preview } = orders;
  const circumstances = {
    settings: place.settings,
    preview,
    date,
    doubtful: isDoubtful(draft),
    sure: among?.sure,
  };
  const key = (read.word ? undefined : cache)?.key(read.text, circumstances, place.office);
  const known = key === undefined ? undefined : await cache?.get(key, draft.path, uri, fix);
  if (known) return known;
  const answer = await answerFor(draft, read, place, orders, among);
  if (key !== undefined && answer.mended === undefined && (answer.failedRules ?? []).length === 0)
    await cache?.put(key, answer);
  return answer;
}

/** A file whose ending says nothing. */
function isDoubtful(draft: DraftPath): boolean {
  return !draft.named && /\.(?:md|docx)$/iu.test(draft.path);
}

async function answerFor(
  draft: DraftPath,
  read: DecodedDraft,
  place: SettingsFor,
  orders: CheckOrders,
  among: Among | undefined,
): Promise<Kept & Pick<CheckAnswer, 'mended' | 'patch'>> {
  // A Word file is never written: what is mended is its draft.
  const options: DraftOptions = {
    settings: orders.preview ? { ...place.settings, preview: true } : place.settings,
    date: orders.date,
    fix: orders.fix && !read.word,
    doubtful: isDoubtful(draft),
    among,
  };
  const result = checkDraft(draft.path, read.text, place.knowledge, options);
  if (!result) return {};
  const { failedRules, fixedText, worst, records } = result;
  const checked = read.word ? located(result.checked, read.text, read.word) : result.checked;
  const notes = read.word ? { notes: read.word.notes } : {};
  const record = orders.patch ? records?.given : records?.mended;
  const answer = { checked: toPlain(checked), failedRules, worst, ...notes, ...(record && { record }) };
  if (fixedText === undefined) return answer;
  const bom = read.bom ? '\uFEFF' : '';
  const mended = bom + fixedText;
  if (!orders.patch) return { ...answer, mended };
  const { unifiedDiff } = await import('./patch');
  return { ...answer, mended, patch: unifiedDiff(draft.path, bom + read.text, mended) };
}
