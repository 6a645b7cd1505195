import { distance } from 'fastest-levenshtein';
import { formatForms, formatWords } from '../../knowledge/format-words';
import { roleForms } from '../../knowledge/title-words';
import { bareKey, lookupKey } from '../../text/fold';
import { lazy } from '../../text/lazy';
import { words } from '../../text/words';
import type { Component } from '../../model/format-types';
import { replacement } from '../fixes';
import { defineRule, type Finding, type RuleContext } from '../types';
import { guideline, partOf, partyLayout } from './support';

/** Below the authority: the post as it is called, without the organ's name, the full name without degree, rank or form of address. */
export const signer = defineRule({
  id: 'format/signer',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: guideline('I.7.1'),
  *check(context): Generator<Finding> {
    const { signature, signers = [] } = partyLayout(context)?.ending ?? {};
    if (signature) yield* spelling(signature);
    for (const { name, post } of signers) {
      if (name) yield* degree(name);
      if (!post) continue;
      yield* headOfOffice(post);
      if (post.block !== signature?.block) yield* spelling(post);
    }
    // An organ without a seal of its own, and joint documents, name the organ.
    const post = signers.length === 1 ? signers[0]?.post : undefined;
    if (post && context.model.signatures.length === 1) yield* organAfterPost(post, context);
  },
});

function* degree(name: Component): Generator<Finding> {
  let to = 0;
  let military = false;
  for (;;) {
    const rest = name.text.slice(to);
    const read = words(rest);
    const known = formatWords().longestAt(read, 0);
    const last = known && read[known.length - 1];
    if (!known || !last || !known.values.some((kind) => kind === 'rank' || kind === 'rank-military')) break;
    military ||= known.values.includes('rank-military');
    const space = /^[.,]* */u.exec(rest.slice(last.to))?.[0].length ?? 0;
    if (last.to + space >= rest.length) return;
    to += last.to + space;
  }
  if (to === 0) return;
  const span = partOf(name, 0, to);
  yield {
    span: partOf(name, 0, name.text.slice(0, to).trimEnd().length),
    message: 'degree',
    params: { text: name.text.slice(0, to).trim() },
    // The forces' own texts may lay down otherwise.
    ...(military ? { severity: 'hint' } : {}),
    fixes: () => [{ title: 'fix.degree', edits: [{ span, newText: '' }] }],
  };
}

/** Posts, and behind an authority whom it is signed for, by their look-up keys; with the key without diacritics and spaces. */
const known = lazy(() =>
  [...formatForms('signer-post', 'vi'), ...formatForms('signed-for', 'vi')].map((form) => ({
    right: form.toUpperCase(),
    key: lookupKey(form),
    bare: squeezed(form),
  })),
);

function squeezed(text: string): string {
  return bareKey(text).replaceAll(' ', '');
}

const AUTHORITY = /^(?:(?:T\/?M|K\/?T|T\/?L|Q)\.? +)+/u;
/** Of a shorter one a single letter makes another word. */
const SHORTEST = 6;

/** PHÓ BÍ THU, T/M BAN THƯỜNG VU: a letter off, or no more than marks and spaces. */
function* spelling(line: Component): Generator<Finding> {
  const found = misspeltLine(line);
  if (!found) return;
  const { from, right } = found;
  const span = partOf(line, from, line.text.length);
  yield {
    span,
    message: 'misspelt',
    params: { text: line.text.slice(from), right },
    fixes: () => [replacement(span, right, { title: 'fix.head' })],
  };
}

/** Where the words of a line of the signature begin that are misspelt (UTF-16 offset in the line), and what is meant. */
export function misspeltLine(line: Component): { readonly from: number; readonly right: string } | undefined {
  const from = AUTHORITY.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(from);
  const key = lookupKey(text);
  if (text.length < SHORTEST || known().some((one) => one.key === key)) return undefined;
  const bare = squeezed(text);
  const [near, ...others] = known().filter((one) => one.bare === bare || distance(one.key, key) === 1);
  return near && others.length === 0 ? { from, right: near.right } : undefined;
}

/** TRƯỞNG VĂN PHÒNG: whose head is called Chánh Văn phòng. */
function* headOfOffice(post: Component): Generator<Finding> {
  for (const { language, form } of roleForms()) {
    if (language !== 'vi' || !form.startsWith('Chánh ')) continue;
    const right = form.toUpperCase();
    const wrong = right.replace('CHÁNH', 'TRƯỞNG');
    const from = post.text.length - wrong.length;
    if (!post.text.endsWith(wrong) || !/^(?:Q\. )?(?:PHÓ )?$/u.test(post.text.slice(0, from))) continue;
    const span = partOf(post, from, post.text.length);
    yield {
      span,
      message: 'head',
      params: { text: wrong, right },
      fixes: () => [replacement(span, right, { title: 'fix.head' })],
    };
  }
}

/** BÍ THƯ TỈNH UỶ, CHÁNH VĂN PHÒNG TỈNH UỶ: the committee's name after the post. */
const ORGAN = / (?:TỈNH|THÀNH|ĐẢNG|HUYỆN) (?:UỶ|ỦY)(?= |$)/u;

function* organAfterPost(post: Component, context: RuleContext): Generator<Finding> {
  const [block] = context.model.signatures;
  const match = ORGAN.exec(post.text);
  if (!match || block?.prefix !== 'T/M' || block.span.anchor === post.span.anchor) return;
  if (post.text.includes('KIÊM')) return;
  yield {
    span: partOf(post, match.index + 1, post.text.length),
    message: 'organ',
    params: { right: post.text.slice(0, match.index) },
    fixes: () => [
      {
        title: 'fix.organ',
        params: { right: post.text.slice(0, match.index) },
        edits: [{ span: partOf(post, match.index, post.text.length), newText: '' }],
      },
    ],
  };
}
