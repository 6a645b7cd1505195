import { formatKinds } from '../../knowledge/format-words';
import { roleForms } from '../../knowledge/title-words';
import { titleIndex } from '../../model/title-index';
import { roleInCapitals, type SignatureBlock, type SignedPost } from '../../model/title-signature';
import { nth } from '../../text/certain';
import { lookupKey } from '../../text/fold';
import { replacement } from '../fixes';
import { defineRule, type Finding, type Fix, type RuleContext } from '../types';
import { organName } from './shared';

/** The authority of a signature block against the post below it and the body signed for. */
export const signature = defineRule({
  id: 'title/signature',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: { vi: 'Hướng dẫn 05-HD/VPTW, mục 7.1', en: 'Guideline 05-HD/VPTW, point 7.1' },
  *check(context) {
    for (const block of context.model.signatures) {
      const finding = check(block, context);
      if (finding) yield finding;
    }
  },
});

function check(block: SignatureBlock, context: RuleContext): Finding | undefined {
  const { prefix, post, authorities, organIds } = block;
  const authority = authorities[0];
  const prefixFix = (to: string): (() => readonly Fix[]) => {
    const newText = styled(to, block.prefixSpan.text);
    return () => [
      { title: 'fix.prefix', params: { to: newText }, edits: [{ span: block.prefixSpan, newText }] },
    ];
  };
  if (prefix === 'K/T' && organIds.length > 0) {
    return {
      span: block.span,
      message: 'collective',
      params: { organ: organName(context.knowledge, nth(organIds, 0), 'vi') },
      fixes: prefixFix('T/M'),
    };
  }
  if (prefix === 'K/T' && authority && isHeadOfCommittee(authority, context)) {
    return { span: block.span, message: 'committee-head', params: { post: authority.span.text } };
  }
  if (prefix === 'T/M' && authority) {
    const to = post?.deputy && post.role === authority.role ? 'K/T' : 'T/L';
    return {
      span: block.span,
      message: 'post',
      params: { post: authority.span.text, to },
      fixes: prefixFix(to),
    };
  }
  if (prefix === 'TUQ' && context.model.header.system === 'party') {
    return { span: block.span, message: 'delegation', fixes: prefixFix('T/L') };
  }
  if (prefix === 'K/T' && authority && post && !isDeputyOf(post, authorities)) {
    const right = `PHÓ ${roleInCapitals(authority)}`;
    return {
      span: post.span,
      message: 'deputy',
      params: { post: post.span.text, authority: authority.span.text, right },
      related: [{ span: block.span, message: 'authority' }],
      fixes: () => [replacement(post.span, right, { title: 'fix.post' })],
    };
  }
  if (post?.acting && post.deputy) {
    return { span: post.span, message: 'acting', params: { post: post.span.text } };
  }
  const foreign = prefix === 'T/M' ? (otherIssuer(block, context) ?? foreignPost(block, context)) : undefined;
  return foreign ?? otherStyle(block, context);
}

/** A Party committee and its inspection commission decide as a body: their deputies sign for it, not for its head. */
const COMMITTEE_HEADS: readonly string[] = ['secretary', 'commission-chair'];

function isHeadOfCommittee({ role }: SignedPost, { model: { header } }: RuleContext): boolean {
  const [symbol = ''] = header.number?.issuerSymbols ?? [];
  return COMMITTEE_HEADS.includes(role) && header.system === 'party' && /(?:TW|TU|ĐU|CB)$/u.test(symbol);
}

/** A body of the State signed for under a number of the Party, or the reverse. Joint documents have several signatures. */
function otherIssuer(
  { organIds, span }: SignatureBlock,
  { model, knowledge }: RuleContext,
): Finding | undefined {
  const { system } = model.header;
  const id = organIds[0];
  if (system === undefined || id === undefined || model.signatures.length > 1) return undefined;
  const index = titleIndex(knowledge);
  const state = organIds.every((one) => index.isOfState(one));
  const party = organIds.every((one) => index.isOfParty(one));
  if (system === 'party' ? !state : !party) return undefined;
  return {
    span,
    message: system === 'party' ? 'state-body' : 'party-body',
    params: { organ: organName(knowledge, id, 'vi') },
  };
}

/** “TM.” in a document of the Party, “T/M” in one of the State. */
function otherStyle({ prefix, prefixSpan }: SignatureBlock, context: RuleContext): Finding | undefined {
  const { header, layout } = context.model;
  const system = layout && !layout.system ? undefined : header.system;
  const text = prefixSpan.text;
  const right = text.includes('/') === (system === 'party') && !(system === 'party' && text.includes('.'));
  if (system === undefined || prefix === 'TUQ' || right) return undefined;
  const newText = system === 'party' ? prefix : `${prefix.replace('/', '')}.`;
  return {
    span: prefixSpan,
    message: system === 'party' ? 'party-style' : 'state-style',
    severity: 'information',
    params: { text, to: newText },
    fixes: () => [{ title: 'fix.prefix', params: { to: newText }, edits: [{ span: prefixSpan, newText }] }],
  };
}

/** Whether a post is the deputy's of one of those signed for. */
function isDeputyOf(post: SignedPost, authorities: readonly SignedPost[]): boolean {
  return post.deputy && authorities.some((authority) => authority.role === post.role);
}

/** A post that the body signed for does not have: T/M TỈNH UỶ, then CHỦ TỊCH. */
function foreignPost(block: SignatureBlock, context: RuleContext): Finding | undefined {
  const { post } = block;
  const organIds = block.organIds.length > 0 ? block.organIds : committee(block, context);
  const form = roleForms().find((role) => role.language === 'vi' && role.id === post?.role);
  const rows = organIds.flatMap((id) => context.knowledge.organ(id) ?? []);
  const index = titleIndex(context.knowledge);
  if (!post || !form || rows.length === 0 || rows.some((row) => index.allows(row, form) !== false))
    return undefined;
  const head = rows[0] && index.headRole(rows[0], 'vi', undefined);
  if (head === undefined) return undefined;
  const right = `${post.deputy ? 'PHÓ ' : ''}${head.toUpperCase()}`;
  return {
    span: post.span,
    message: 'foreign',
    params: {
      post: post.span.text,
      organ: organName(context.knowledge, rows[0]?.id ?? '', 'vi'),
      right,
    },
    related: [{ span: block.span, message: 'authority' }],
    fixes: () => [replacement(post.span, right, { title: 'fix.post' })],
  };
}

/** “BAN CHẤP HÀNH” alone: in a draft numbered by a Party committee that committee, else any body's. */
function committee(
  { span, prefixSpan }: SignatureBlock,
  { model, knowledge }: RuleContext,
): readonly string[] {
  const [symbol = ''] = model.header.system === 'party' ? (model.header.number?.issuerSymbols ?? []) : [];
  const named = lookupKey(span.text.slice(prefixSpan.text.length).trim());
  if (!COMMITTEES.has(symbol) || !formatKinds(named).includes('committee')) return [];
  return knowledge.organs.flatMap(({ id, abbreviations }) => (abbreviations.includes(symbol) ? [id] : []));
}

/** Symbols of committees whose posts are known whatever the body is called. */
const COMMITTEES: ReadonlySet<string> = new Set(['TU', 'ĐU', 'CB']);

/** A prefix in the style of the one written: T/M in Party drafts, TM. in those of the State. */
function styled(prefix: string, original: string): string {
  return original.includes('/') ? prefix : `${prefix.replace('/', '')}.`;
}
