import type { Knowledge } from '../knowledge';
import { issuerNames } from '../knowledge/citation-words';
import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import type { Block } from '../text/source';
import { namesIssuer } from './citation-node';
import { isSame } from './alike';
import { gathered } from './columns';
import { perDocument, perNode } from './per-block';
import type { Citation, DraftFacts, Fact, List } from './types';

/** Lines that lead over to what stands below them. */
const allLeads = gathered(({ blocks }) => blocks.filter(({ text }) => /: *$/.test(text.slice(-4))));

const place = perDocument((): { ends: readonly Block[] } => ({ ends: [] }));

/** Each line that leads over to a list, and the last block of that. */
const leadsAndEnds: Fact<readonly Block[]> = (model) => {
  const here = place(model);
  const lists = new Walk(model.lists);
  const ends: Block[] = [];
  for (const lead of allLeads(model)) ends.push(lead, lastBelow(model.blocks, lists, lead));
  if (!isSame(here.ends, ends)) here.ends = ends;
  return here.ends;
};

/** Walks down the lists of a draft, which stand in the order of their first labels. */
class Walk {
  #next = 0;

  constructor(readonly lists: readonly List[]) {}

  /** The innermost list of paragraphs that begins with a block; blocks are asked about in their order. */
  listFrom(block: Block): List | undefined {
    const { index } = block;
    while ((this.lists[this.#next]?.items[0]?.block.index ?? Infinity) < index) this.#next++;
    let found: List | undefined;
    for (let i = this.#next; this.lists[i]?.items[0]?.block === block; i++)
      if (this.lists[i]?.inline === false) found = this.lists[i];
    return found;
  }
}

/** The last block of the list that a line leads over to: paragraphs are one where they go on after a semicolon. */
function lastBelow(blocks: readonly Block[], lists: Walk, lead: Block): Block {
  let last = lead;
  for (let i = lead.index + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.text === '') continue;
    const items = last === lead ? lists.listFrom(block)?.items : undefined;
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
