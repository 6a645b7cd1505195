import type { Knowledge } from '../knowledge';
import { issuerNames } from '../knowledge/citation-words';
import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import type { Block } from '../text/source';
import { isSame } from './alike';
import { areOf, symbolsNamed } from './citation-node';
import { gathered } from './columns';
import { goesOn } from './list-shape';
import { NONE, perBlock, perDocument, perNode } from './per-block';
import type { Citation, DraftFacts, Fact, List } from './types';

/** What of a line that leads over is looked at. */
const REACH = 480;

/** Lines that lead over to what stands below them, and name who issues under some symbol. */
const allLeads = gathered(({ blocks }, knowledge: Knowledge) =>
  blocks.filter((block) => /: *$/.test(block.text.slice(-4)) && namedIn(block, knowledge).length > 0),
);

/** The symbols of those whom such a line names. */
const namedIn = perBlock(({ text }, knowledge: Knowledge) =>
  symbolsNamed(text, text.length, REACH, issuerNames(knowledge)),
);

/** A line that leads over to a list. */
interface Lead {
  line: Block;
  /** Of those whom it names. */
  readonly symbols: readonly string[];
  /** How many blocks below it that ends. */
  readonly below: number;
  /** The next one outwards, in whose list it stands itself. */
  readonly outer: Lead | undefined;
}

type Found = Pick<Lead, 'line' | 'symbols'>;

interface Leads {
  readonly all: readonly Lead[];
  /** Of the draft as it is now: where it has as many blocks as before, those of before were replaced in this list. */
  blocks: readonly Block[];
  /** The index of each line when they were last looked for. */
  at: readonly number[];
}

/** The lines that lead over to lists: the same object as long as they say the same, and the lists go over the same blocks. */
const leadsAbove = perNode(
  (knowledge: Knowledge): Fact<Leads> =>
    (model) =>
      leadsOf(model, allLeads(model, knowledge), knowledge, model.tree, model.blocks),
);

const place = perDocument((): { leads: Leads | undefined } => ({ leads: undefined }));

const leadsOf = perDocument(
  (
    document,
    lines: readonly Block[],
    knowledge: Knowledge,
    lists: readonly List[],
    blocks: readonly Block[],
  ): Leads => {
    const here = place(document);
    const found = lines.map((line) => ({ line, symbols: namedIn(line, knowledge) }));
    const ends = lines.map((line) => lastBelow(blocks, lists, line));
    const leads =
      here.leads && areSame(here.leads, found, ends, blocks) ? here.leads : nested(found, ends, blocks);
    for (const [i, lead] of leads.all.entries()) lead.line = nth(lines, i);
    leads.blocks = blocks;
    leads.at = lines.map(({ index }) => index);
    return (here.leads = leads);
  },
);

/** Whether leads say what they said: a block that was edited is another one. */
function areSame(
  leads: Leads,
  lines: readonly Found[],
  ends: readonly Block[],
  blocks: readonly Block[],
): boolean {
  const { all, at, blocks: before } = leads;
  if (all.length !== lines.length) return false;
  return all.every(({ line, symbols, below }, i) => {
    const [now, end, index] = [nth(lines, i), nth(ends, i), nth(at, i)];
    if (!isSame(now.symbols, symbols)) return false;
    if (before === blocks) return now.line.index === index && end.index - index === below;
    return now.line === line && before[index + below] === end;
  });
}

function nested(found: readonly Found[], ends: readonly Block[], blocks: readonly Block[]): Leads {
  const all: Lead[] = [];
  for (const [i, { line, symbols }] of found.entries()) {
    let outer = all.at(-1);
    while (outer && outer.line.index + outer.below < line.index) outer = outer.outer;
    all.push({ line, symbols, below: nth(ends, i).index - line.index, outer });
  }
  return { all, blocks, at: NONE };
}

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
    const { line, symbols, below } = lead;
    if (nth(blocks, line.index + below).start >= here && areOf(symbols, symbol)) return true;
  }
  return false;
}
