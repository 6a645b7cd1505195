import { KeptRecord } from '../archive/kept';
import { WorkspaceIndex } from '../archive/workspace-index';
import { builtInKnowledge } from '../knowledge';
import { mayDiffer } from '../rules/across-rules';
import { findRule } from '../rules/all';
import type { Answer } from '../workspace/crew';
import type { Host } from '../workspace/host';
import { checkAmong } from './check-file';
import type { CheckAnswer, CheckJob, CheckOrders } from './check-job';
import { settingsSource } from './settings-for';

export interface Answered {
  readonly job: CheckJob;
  readonly answer: Answer<CheckAnswer>;
}

/**
 * The answers to the drafts of a run, in their order, with what only all of them show: they come when all drafts are read.
 * Of a draft its answer and its record are held meanwhile; one is read again only where the index of all shows that
 * something may be found in it.
 */
export async function* comparing(
  answers: AsyncIterable<Answered>,
  orders: CheckOrders,
  host: Host,
  stopped: AbortSignal | undefined,
): AsyncGenerator<Answered> {
  const knowledge = builtInKnowledge();
  const index = new WorkspaceIndex(knowledge);
  const held: (Answered & { readonly uri: string | undefined })[] = [];
  for await (const one of answers) {
    const bytes = 'done' in one.answer ? one.answer.done.record : undefined;
    const kept = bytes && new KeptRecord(bytes);
    const keys = kept?.keys();
    if (kept) index.setKept(kept, keys);
    held.push({ ...one, uri: keys?.uri });
  }
  const { cwd, config, lang } = orders;
  const source = await settingsSource(host, cwd, config, { messageLanguage: lang }, knowledge);
  for (const { job, answer, uri } of held) {
    if (stopped?.aborted === true) return;
    const record = uri === undefined ? undefined : index.get(uri);
    const again =
      source && record && 'done' in answer && (mayDiffer(record, index) || isLeft(answer.done, orders))
        ? await checkAmong(job, record, index, source, orders)
        : undefined;
    yield { job, answer: 'done' in answer && again ? { done: joined(answer.done, again) } : answer };
  }
}

/** Whether something could be mended that waits for the others: comments that silence nothing. */
function isLeft({ checked }: CheckAnswer, { fix }: CheckOrders): boolean {
  return fix && checked?.report.findings.some(({ rule }) => findRule(rule)?.last === true) === true;
}

/** What was found at last, with what was mended at first. */
function joined(first: CheckAnswer, again: Omit<CheckAnswer, 'office'>): CheckAnswer {
  const { office, checked } = first;
  if (!again.checked || !checked) return { office, ...again };
  return {
    office,
    ...again,
    checked: { ...again.checked, fixed: checked.fixed + again.checked.fixed },
  };
}
