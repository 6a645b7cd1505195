import type { Knowledge } from '../knowledge';
import { issuerNames } from '../knowledge/citation-words';
import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import type { Block } from '../text/source';
import { namesIssuer } from './citation-node';
import { gathered, joined } from './columns';
import { perNode } from './per-block';
import type { Citation, DocumentModel, DraftFacts, Fact, List } from './types';

/** Lines that lead over to what stands below them. */
const allLeads = gathered(({ blocks }) => blocks.filter(({ text }) => /: *$/.test(text.slice(-4))));

/** The innermost list of paragraphs that begins with a block; lists stand in the order of their first labels. */
function listFrom(block: Block, lists: readonly List[]): List | undefined {
  let found: List | undefined;
  const first = firstWhere(lists.length, (i) => nth(nth(lists, i).items, 0).label.start >= block.start);
  for (let i = first; lists[i]?.items[0]?.block === block; i++) if (!nth(lists, i).inline) found = lists[i];
  return found;
}

const settled = joined((ends: readonly Block[]) => ends);

/** Each line that leads over to a list, and the last block of that. */
const leadsAndEnds: Fact<readonly Block[]> = (model) =>
  settled(model, [allLeads(model).flatMap((lead) => [lead, lastBelow(model, lead)])]);

/** The last block of the list that a line leads over to: paragraphs are one where they go on after a semicolon. */
function lastBelow({ blocks, lists }: DocumentModel, lead: Block): Block {
  let last = lead;
  for (let i = lead.index + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.text === '') continue;
    const items = last === lead ? listFrom(block, lists)?.items : undefined;
    if (items) return blocks[items.at(-1)?.lastBlock ?? i] ?? block;
    last = block;
    if (!/; *$/.test(block.text.slice(-4))) break;
  }
  return last;
}

/** A line that leads over to a list. */
interface Lead {
  readonly line: Block;
  readonly last: Block;
  /** The next one outwards, in whose list it stands itself. */
  readonly outer: Lead | undefined;
}

const leadsOf = perNode((ends: readonly Block[]): readonly Lead[] => {
  const leads: Lead[] = [];
  for (let i = 0; i < ends.length; i += 2) {
    const line = nth(ends, i);
    let outer = leads.at(-1);
    while (outer && outer.last.start < line.start) outer = outer.outer;
    leads.push({ line, last: nth(ends, i + 1), outer });
  }
  return leads;
});

/** What of a line that leads over is looked at. */
const REACH = 480;

/** Whether the line that leads over to a list, of which a document is an item, names who issues under its symbol. */
export function isIssuerInLead(
  model: DraftFacts,
  { number, opensBlock, span }: Citation,
  knowledge: Knowledge,
): boolean {
  const [symbol] = number?.issuerSymbols ?? [];
  if (symbol === undefined || !opensBlock) return false;
  const leads = leadsOf(model.told(leadsAndEnds));
  const here = span.anchor.start;
  let lead = leads[firstWhere(leads.length, (i) => nth(leads, i).line.start >= here) - 1];
  for (; lead; lead = lead.outer) {
    const { text } = lead.line;
    if (lead.last.start >= here && namesIssuer(text, text.length, REACH, symbol, issuerNames(knowledge)))
      return true;
  }
  return false;
}
