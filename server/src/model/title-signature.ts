import type { Knowledge } from '../knowledge';
import { tokensOf } from '../recognise/title';
import type { AuthorityLine, AuthorityPrefix } from '../recognise/title/signature';
import type { Tokens } from '../recognise/title/syllables';
import { titleAt, type TitleFound } from '../recognise/title/titles';
import { roleForms } from '../knowledge/title-words';
import type { Language } from '../text/language';
import type { Run } from '../text/runs';
import type { Block } from '../text/source';
import type { Span } from '../text/span';
import { perBlockBeside } from './per-block';

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

/** Of the lines below one with a prefix, the first with text may be the post; two may be empty. */
const BELOW = 3;
/** As many blanks as this stand between two columns. */
const COLUMN_GAP = 3;

/** A line of which signature blocks begin. */
interface SignedLine {
  readonly block: Block;
  /** Of one, or of each of two columns: two of a joint document stand side by side. */
  readonly signed: readonly AuthorityLine[];
}

/** Signature blocks that begin with these lines of a run; `next` are the blocks after it. */
export function signatureBlocks(
  lines: readonly SignedLine[],
  run: Run,
  next: readonly Block[],
  language: Language,
  knowledge: Knowledge,
): readonly SignatureBlock[] {
  return lines.flatMap(({ block, signed }) => {
    const after = block.index - run.index + 1;
    const below = [...run.blocks.slice(after, after + BELOW), ...next].slice(0, BELOW);
    return blocksAt(block, signed, language, knowledge, ...below);
  });
}

/** The signature blocks that begin with a line; `below` are the blocks after it. */
const blocksAt = perBlockBeside(
  (
    block,
    lines: readonly AuthorityLine[],
    language: Language,
    knowledge: Knowledge,
    ...below: readonly Block[]
  ): readonly SignatureBlock[] => {
    const tokens = tokensOf(block, language, knowledge);
    const posts = postsIn(below, language, knowledge);
    return lines.map((line, column): SignatureBlock => ({
      prefix: line.prefix,
      prefixSpan: block.span(line.from, block.text.slice(line.from, line.to).trimEnd().length + line.from),
      span: block.span(line.from, line.end),
      organIds: line.organ?.forms.map((form) => form.organ.id) ?? [],
      authorities: authorities(block, tokens, line.at),
      // Posts below two signatures are told apart only where there are two of them.
      post: lines.length === 1 || posts.length === lines.length ? posts[column] : undefined,
    }));
  },
);

/** The posts that stand at a token, joined by commas. */
function authorities(block: Block, tokens: Tokens, from: number): SignedPost[] {
  const posts: SignedPost[] = [];
  for (let at = from; at < tokens.length;) {
    const title = at === from || tokens.sign(at) === ',' ? titleAt(tokens, at) : undefined;
    const post = title && postOf(block, tokens, title);
    if (!title || !post) break;
    posts.push(post);
    at = title.to;
  }
  return posts;
}

/** The posts in the first line that is not empty, in their columns. */
function postsIn(below: readonly Block[], language: Language, knowledge: Knowledge): SignedPost[] {
  for (const block of below) {
    if (block.text.trim() === '') continue;
    const tokens = tokensOf(block, language, knowledge);
    const starts = tokens.list.flatMap((_, at) =>
      at === 0 || tokens.gap(at).length >= COLUMN_GAP ? [at] : [],
    );
    return starts.flatMap((at) => postAt(block, tokens, at) ?? []);
  }
  return [];
}

function postAt(block: Block, tokens: Tokens, at: number): SignedPost | undefined {
  // “Q.” is one letter: the word after it tells.
  const first = tokens.at(tokens.at(at)?.key === 'q' ? at + 1 : at);
  if (first?.letters !== 'upper') return undefined;
  const title = titleAt(tokens, at);
  return title && postOf(block, tokens, title);
}

function postOf(block: Block, tokens: Tokens, title: TitleFound): SignedPost | undefined {
  if (!title.role) return undefined;
  const from = tokens.from(title.from);
  const to = tokens.to(title.to - 1);
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
