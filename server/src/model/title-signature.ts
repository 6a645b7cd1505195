import type { BlockTitles } from '../recognise/title';
import { authorityLines, type AuthorityPrefix } from '../recognise/title/signature';
import { titleAt, type TitleFound } from '../recognise/title/titles';
import { roleForms } from '../knowledge/title-words';
import type { Span } from '../text/span';
import { perBlock } from './per-block';

/** A post as a signature block gives it: the role and whether it is a deputy's. */
export interface SignedPost {
  readonly span: Span;
  readonly role: string;
  readonly deputy: boolean;
  /** “Q.” stands before it. */
  readonly acting: boolean;
}

/** What a signature block says about who signs for whom. */
export interface SignatureBlock {
  readonly prefix: AuthorityPrefix;
  readonly prefixSpan: Span;
  /** The line with the prefix. */
  readonly span: Span;
  /** Signed for a body: its rows. */
  readonly organIds: readonly string[];
  /** Signed for the holder of a post, or of several (BỘ TRƯỞNG, CHỦ NHIỆM). */
  readonly authorities: readonly SignedPost[];
  /** The post of who signs, on the next line. */
  readonly post: SignedPost | undefined;
}

const MAX_BLANK = 2;
/** As many blanks as this stand between two columns. */
const COLUMN_GAP = 3;

const linesOf = perBlock((_block, { tokens }: BlockTitles) => authorityLines(tokens));

type SignatureLine = ReturnType<typeof authorityLines>[number];

/** Whose authority a line says that who signs below it signs with; two of a joint document stand side by side. */
export function signatureLines(titles: BlockTitles): readonly SignatureLine[] {
  return linesOf(titles.block, titles);
}

/** Signature blocks of the document: of those of its lines that may begin one; `titlesAt` gives the lines below. */
export function signatureBlocks(
  lines: readonly BlockTitles[],
  titlesAt: (index: number) => BlockTitles | undefined,
): SignatureBlock[] {
  return lines.flatMap((line) => {
    const { index } = line.block;
    const below = Array.from({ length: MAX_BLANK + 1 }, (_, i) => titlesAt(index + 1 + i));
    return blocksAt(line.block, line, ...below);
  });
}

/** The signature blocks that begin with a line; `below` are the lines after it. */
const blocksAt = perBlock(
  (
    block,
    blockTitles: BlockTitles,
    ...below: readonly (BlockTitles | undefined)[]
  ): readonly SignatureBlock[] => {
    const lines = signatureLines(blockTitles);
    const posts = lines.length > 0 ? postsIn(below) : [];
    return lines.map((line, column): SignatureBlock => ({
      prefix: line.prefix,
      prefixSpan: block.span(line.from, block.text.slice(line.from, line.to).trimEnd().length + line.from),
      span: block.span(line.from, line.end),
      organIds: line.organ?.forms.map((form) => form.organ.id) ?? [],
      authorities: authorities(blockTitles, line.at),
      // Posts below two signatures are told apart only where there are two of them.
      post: lines.length === 1 || posts.length === lines.length ? posts[column] : undefined,
    }));
  },
);

/** The posts that stand at a token, joined by commas. */
function authorities(blockTitles: BlockTitles, from: number): SignedPost[] {
  const { tokens } = blockTitles;
  const posts: SignedPost[] = [];
  for (let at = from; at < tokens.list.length;) {
    const title = at === from || tokens.gap(at).trim() === ',' ? titleAt(tokens, at) : undefined;
    const post = title && postOf(blockTitles, title);
    if (!title || !post) break;
    posts.push(post);
    at = title.to;
  }
  return posts;
}

/** The posts in the first line that is not empty, in their columns. */
function postsIn(below: readonly (BlockTitles | undefined)[]): SignedPost[] {
  for (const next of below) {
    if (!next) return [];
    if (next.block.text.trim() === '') continue;
    const { tokens } = next;
    const starts = tokens.list.flatMap((_, at) =>
      at === 0 || tokens.gap(at).length >= COLUMN_GAP ? [at] : [],
    );
    return starts.flatMap((at) => postAt(next, at) ?? []);
  }
  return [];
}

function postAt(next: BlockTitles, at: number): SignedPost | undefined {
  // “Q.” is one letter: the word after it tells.
  const first = next.tokens.at(next.tokens.at(at)?.key === 'q' ? at + 1 : at);
  if (first?.letters !== 'upper') return undefined;
  const title = titleAt(next.tokens, at);
  return title && postOf(next, title);
}

function postOf({ block, tokens }: BlockTitles, title: TitleFound): SignedPost | undefined {
  if (!title.role) return undefined;
  const from = tokens.at(title.from)?.from ?? 0;
  const to = tokens.at(title.to - 1)?.to ?? from;
  const { id } = title.role.form;
  // Thứ trưởng is the minister's deputy under a word of its own.
  if (id === 'deputy-minister')
    return { span: block.span(from, to), role: 'minister', deputy: true, acting: false };
  const has = (wanted: string): boolean => title.modifiers.some((modifier) => modifier.id === wanted);
  return { span: block.span(from, to), role: id, deputy: has('deputy'), acting: has('acting') };
}

/** The Vietnamese form of a post's role, in capitals as a signature block has it: of several the longest that is written. */
export function roleInCapitals({ role, span }: SignedPost): string {
  const forms = roleForms().flatMap((form) =>
    form.language === 'vi' && form.id === role ? [form.form.toUpperCase()] : [],
  );
  const written = span.text.normalize('NFC').toUpperCase().replaceAll(/\s+/g, ' ');
  const [longest] = forms
    .filter((form) => written.startsWith(form))
    .sort((one, other) => other.length - one.length);
  return longest ?? forms[0] ?? role;
}
