import type { Knowledge } from '../knowledge';
import { issuerNames } from '../knowledge/citation-words';
import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import type { Block } from '../text/source';
import { namesIssuer } from './citation-node';
import { gathered, joined } from './columns';
import { goesOn } from './list-shape';
import { perDocument, perNode } from './per-block';
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

const settled = joined((ends: readonly Block[]) => ends);

/** Each line that leads over to a list, and the last block of that. */
const leadsAndEnds = perNode((knowledge: Knowledge): Fact<readonly Block[]> => (model) => {
  const { blocks, tree } = model;
  const leads = allLeads(model, knowledge);
  const below = linesBelow(model, leads, tree, blocks);
  const ends = leads.flatMap((lead, i) => [lead, nth(blocks, lead.index + nth(below, i))]);
  return settled(model, [ends]);
});

/** How many blocks below each line the list that it leads over to ends. */
const linesBelow = perDocument(
  (_document, leads: readonly Block[], lists: readonly List[], blocks: readonly Block[]) =>
    leads.map((lead) => lastBelow(blocks, lists, lead).index - lead.index),
);

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

/** Whether the line that leads over to a list, of which a document is an item, names who issues under its symbol. */
export function isIssuerInLead(
  model: DraftFacts,
  { number, opensBlock, span }: Citation,
  knowledge: Knowledge,
): boolean {
  const [symbol] = number?.issuerSymbols ?? [];
  if (symbol === undefined || !opensBlock) return false;
  const leads = leadsOf(model.told(leadsAndEnds(knowledge)));
  const here = span.anchor.start;
  let lead = leads[firstWhere(leads.length, (i) => nth(leads, i).line.start >= here) - 1];
  for (; lead; lead = lead.outer) {
    if (lead.last.start >= here && namesOne(lead.line.text, symbol, knowledge)) return true;
  }
  return false;
}
