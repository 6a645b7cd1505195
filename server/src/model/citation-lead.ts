import type { Knowledge } from '../knowledge';
import { issuerNames } from '../knowledge/citation-words';
import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import type { Block } from '../text/source';
import { namesIssuer } from './citation-node';
import { gathered, joined } from './columns';
import { goesOn } from './list-shape';
import { NONE, perDocument, perNode } from './per-block';
import type { Citation, DraftFacts, Fact, List } from './types';

/** What of a line that leads over is looked at. */
const REACH = 480;

/** Lines that lead over to what stands below them, and name who issues under some symbol. */
const allLeads = gathered(({ blocks }, knowledge: Knowledge) =>
  blocks.filter(({ text }) => /: *$/.test(text.slice(-4)) && namesOne(text, '', knowledge)),
);

/** Whether such a line names who issues under a symbol, or one that begins so. */
function namesOne(text: string, symbol: string, knowledge: Knowledge): boolean {
  return namesIssuer(text, text.length, REACH, symbol, issuerNames(knowledge));
}

/** A line that leads over to a list. */
interface Lead {
  readonly line: Block;
  /** How many blocks below it that ends. */
  below: number;
  /** The next one outwards, in whose list it stands itself. */
  readonly outer: Lead | undefined;
}

interface Leads {
  readonly all: readonly Lead[];
  /** Of the draft as it is now: what a list ends with may be edited. */
  blocks: readonly Block[];
}

/** The lines that lead over to lists: the same object as long as they are the same, and the lists end where they did. */
const leadsAbove = perNode(
  (knowledge: Knowledge): Fact<Leads> =>
    (model) =>
      leadsOf(model, allLeads(model, knowledge), model.tree, model.blocks),
);

const leadsOf = perDocument(
  (document, lines: readonly Block[], lists: readonly List[], blocks: readonly Block[]): Leads => {
    const ends = settled(document, [lines.flatMap((line) => [line, lastBelow(blocks, lists, line)])]);
    const leads = nested(ends);
    for (const [i, lead] of leads.all.entries()) lead.below = nth(ends, 2 * i + 1).index - lead.line.index;
    leads.blocks = blocks;
    return leads;
  },
);

const settled = joined((ends: readonly Block[]) => ends);

/** Of lines and the last blocks of their lists. */
const nested = perNode((ends: readonly Block[]): Leads => {
  const all: Lead[] = [];
  for (let i = 0; i < ends.length; i += 2) {
    const line = nth(ends, i);
    const below = nth(ends, i + 1).index - line.index;
    let outer = all.at(-1);
    while (outer && outer.line.index + outer.below < line.index) outer = outer.outer;
    all.push({ line, below, outer });
  }
  return { all, blocks: NONE };
});

/** The innermost list of paragraphs that begins with a block; lists stand in the order of their first labels. */
function listFrom(lists: readonly List[], block: Block): List | undefined {
  const first = (i: number): Block | undefined => lists[i]?.items[0]?.block;
  let found: List | undefined;
  let i = firstWhere(lists.length, (i) => (first(i)?.index ?? Infinity) >= block.index);
  for (; first(i) === block; i++) if (lists[i]?.inline === false) found = lists[i];
  return found;
}

/** The last block of the list that a line leads over to: paragraphs are one where they go on after a semicolon. */
function lastBelow(blocks: readonly Block[], lists: readonly List[], lead: Block): Block {
  let last = lead;
  for (let i = lead.index + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.text === '') continue;
    const items = last === lead ? listFrom(lists, block)?.items : undefined;
    if (items) return blocks[items.at(-1)?.lastBlock ?? i] ?? block;
    last = block;
    if (!goesOn(block)) break;
  }
  return last;
}

/** Whether the line that leads over to a list, of which a document is an item, names who issues under its symbol. */
export function isIssuerInLead(
  model: DraftFacts,
  { number, opensBlock, span }: Citation,
  knowledge: Knowledge,
): boolean {
  const [symbol] = number?.issuerSymbols ?? [];
  if (symbol === undefined || !opensBlock) return false;
  const { all, blocks } = model.told(leadsAbove(knowledge));
  const here = span.anchor.start;
  let lead = all[firstWhere(all.length, (i) => nth(all, i).line.start >= here) - 1];
  for (; lead; lead = lead.outer) {
    const { line, below } = lead;
    if (nth(blocks, line.index + below).start >= here && namesOne(line.text, symbol, knowledge)) return true;
  }
  return false;
}
