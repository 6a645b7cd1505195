import type { Knowledge } from '../knowledge';
import type { NumberSystem } from '../knowledge/types';
import type { Language } from '../text/language';
import { type Block, blockOf } from '../text/source';
import type { Span } from '../text/span';
import { formatKinds } from '../knowledge/format-words';
import { withoutEnd } from '../recognise/format/cells';
import { blanksOf } from '../recognise/format/blanks';
import { lookupKey } from '../text/fold';
import { frontMatter } from '../text/front-matter';
import { firstKinds, readAddressee, readAppendices, readBases, readEnding } from './format-end';
import { type Head, readHead } from './format-head';
import type { Ending, Layout } from './format-types';
import { saysTheSame } from './alike';
import { gathered } from './columns';
import { perBlock, perDocument } from './per-block';
import type { Source } from './source';
import type { SignatureBlock } from './title-signature';
import type { DateMention, Header } from './types';

const CUE = /(?<!\p{L})(?:số|no\.?) *(:)?/giu;

const place = perDocument((): { layout: Layout | undefined } => ({ layout: undefined }));

/**
 * Reads a draft that is a whole document; undefined where it is only a passage. The same object as for the draft before an
 * edit, where the edit leaves it as it is: few edits touch what the rules of form judge.
 */
export function readLayout(...given: Parameters<typeof read>): Layout | undefined {
  const here = place(given[0]);
  const layout = read(...given);
  return saysTheSame(here.layout, layout) ? here.layout : (here.layout = layout);
}

function read(
  source: Source,
  language: Language,
  knowledge: Knowledge,
  model: {
    readonly header: Header;
    readonly dates: readonly DateMention[];
    readonly signatures: readonly SignatureBlock[];
  },
): Layout | undefined {
  const { blocks } = source;
  const { header, dates, signatures } = model;
  const head = readHead(source, language, knowledge, header, dates);
  if (!isWhole(head, header)) return undefined;
  const { last, ...parts } = head;
  const bodyFrom = behind(last);
  const addressee = readAddressee(blocks, Math.min(bodyFrom, head.head.number?.block.index ?? bodyFrom));
  const bodyStart = Math.max(bodyFrom, behind(addressee?.block));
  const { bases, runOn } = readBases(blocks, bodyStart);
  const ending = readEnding(source, bodyStart, signatures);
  const end = Math.min(ending.recipients?.block.index ?? Infinity, ending.signature?.block.index ?? Infinity);
  const filled = header.number?.ordinal !== undefined && header.placeDate?.date.iso !== undefined;
  const final = declaredFinal(blocks) ?? filled;
  const annexes = readAppendices(source, Number.isFinite(end) ? end + 1 : blocks.length);
  return {
    ...parts,
    creedFollows:
      head.stateHeading !== undefined && head.stateCreed?.block.index === behind(head.stateHeading.block),
    system: systemOf(head, header),
    final,
    ...numberCue(header, blocks),
    addressee,
    bases,
    basesRunOn: runOn,
    hasBody: blocks.some((block, i) => i >= bodyStart && i < end && block.text.trim() !== ''),
    ending,
    blanks: final
      ? findBlanks(source, {
          ending,
          appendix: annexes.appendices[0]?.block.index ?? blocks.length,
          own: new Set([head.head.number?.block, head.head['place-date']?.block]),
        })
      : [],
    ...annexes,
  };
}

/** Index of the block behind one; the first where there is none. */
function behind(block: Block | undefined): number {
  return (block?.index ?? -1) + 1;
}

/** Mass organisations number as the Party does and sign as the State does: of their form no rule of either speaks. */
function systemOf({ head, stateHeading, issuers }: Head, { system }: Header): NumberSystem | undefined {
  if (!head.heading && !stateHeading && issuers.some(({ text }) => firstKinds(text).includes('mass-issuer')))
    return undefined;
  return system ?? (head.heading && !stateHeading ? 'party' : undefined);
}

/** What the front matter says of the draft: “trạng thái: chính thức”, “status: draft”. */
function declaredFinal(blocks: readonly Block[]): boolean | undefined {
  for (const { text } of frontMatter(blocks)) {
    const [name = '', value = ''] = text
      .split(':')
      .map((part) => lookupKey(part.replaceAll(/["']/g, '').trim()));
    if (!formatKinds(name).includes('status')) continue;
    const said = formatKinds(value);
    if (said.includes('status-final')) return true;
    if (said.includes('status-draft')) return false;
  }
  return undefined;
}

/**
 * Gaps before the appendices, which may be forms; the name below the signature that is still the template's too. Number and
 * date themselves are written when the document has been signed.
 */
function findBlanks(
  source: Source,
  {
    ending: { signature, signers },
    appendix,
    own,
  }: { readonly ending: Ending; readonly appendix: number; readonly own: ReadonlySet<Block | undefined> },
): Span[] {
  const signed = signature ? behind(signature.block) : appendix;
  const end = Math.min(appendix, Math.max(signed, 1));
  const found = blankedBlocks(source).flatMap(({ block, blanks }) =>
    block.index < end && !own.has(block) ? blanks : [],
  );
  for (const { name } of signers)
    if (name && formatKinds(lookupKey(name.text)).includes('signer-name')) found.push(name.span);
  return found;
}

const blanksIn = perBlock(blanksOf);

const blankedBlocks = gathered(({ blocks }) =>
  blocks.flatMap((block) => {
    const blanks = blanksIn(block);
    return blanks.length > 0 ? { block, blanks } : [];
  }),
);

/** The heading with two other components; without it, issuer, number and type. */
function isWhole({ head, stateHeading, issuers, type }: Head, { number, placeDate }: Header): boolean {
  const heading = head.heading !== undefined || stateHeading !== undefined;
  const others = [issuers.length > 0, number, placeDate, type].filter(Boolean).length;
  if (heading) return others >= 2;
  // Without its heading only what has a number and a type (or is an official letter) is more than a sketch.
  return issuers.length > 0 && number !== undefined && (type !== undefined || number.typeSymbol === 'CV');
}

function numberCue(
  { number }: Header,
  blocks: readonly Block[],
): { readonly numberCue: Span | undefined; readonly numberColon: Span | undefined } {
  const block = number && blockOf(blocks, number.span);
  if (!block) return { numberCue: undefined, numberColon: undefined };
  let found: { numberCue: Span; numberColon: Span | undefined } | undefined;
  for (const match of block.text.matchAll(CUE)) {
    const to = match.index + match[0].length;
    if (block.span(match.index, match.index).start >= number.span.start) break;
    const cue = withoutEnd(match[0]);
    found = {
      numberCue: block.span(match.index, match.index + cue.length),
      numberColon: match[1] === undefined ? undefined : block.span(to - 1, to),
    };
  }
  return found ?? { numberCue: undefined, numberColon: undefined };
}
