/** Components that are missing, out of place, or of the other system. */
import type { Component, Layout } from '../../../../server/src/model/format-types';
import { operator, replaceSpan, textOf } from '../../mutants';
import { type CleanText, type Mutant, type Operator, replaceRange } from '../../types';
import { misspelt, partyLayout, VI } from './sound';

/** Takes a line out, its break with it; a finding may stand on either neighbour's line. */
function withoutLine(clean: CleanText, { span }: Pick<Component, 'span'>, lines = 1): Mutant {
  const { text } = clean;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  let end = span.start;
  for (let k = 0; k < lines; k++) end = text.indexOf('\n', end) + 1;
  const mutated = text.slice(0, start) + text.slice(end);
  const before = mutated.lastIndexOf('\n', Math.max(0, start - 2) - 1);
  const FAR = 200;
  return { text: mutated, start: Math.max(0, before), end: Math.min(mutated.length, start + FAR) };
}

function missing(part: keyof Layout['head']): Operator {
  return operator(
    'format/missing-component',
    `no ${part} line`,
    (clean) => {
      const layout = partyLayout(clean);
      const line = layout?.head[part];
      if (!layout?.linear || !line || !layout.hasBody) return undefined;
      // Several lines of one component, or a letter's free place for its subject, leave one standing.
      if (part === 'subject' && (layout.subject.length > 1 || (layout.letter && !layout.addressee)))
        return undefined;
      if (part === 'issuer' && layout.issuers.length > 1) return undefined;
      // The subject alone below is read as a type name that is not known.
      if (
        part === 'type' &&
        (layout.letter || layout.subject[0]?.text.toUpperCase() === layout.subject[0]?.text)
      )
        return undefined;
      return withoutLine(clean, line);
    },
    VI,
  );
}

export const components: readonly Operator[] = [
  ...(['heading', 'issuer', 'star', 'number', 'place-date', 'type', 'subject', 'separator'] as const).map(
    missing,
  ),
  operator(
    'format/missing-component',
    'no signature block',
    (clean) => {
      const layout = partyLayout(clean);
      const { recipients, signature } = layout?.ending ?? {};
      if (!recipients || !signature || signature.block < recipients.block || layout?.appendices.length !== 0)
        return undefined;
      const text = clean.text.slice(0, signature.span.start).trimEnd();
      return { text, start: recipients.span.start, end: recipients.span.end };
    },
    VI,
  ),
  operator(
    'format/missing-component',
    'no recipients',
    (clean) => {
      const { recipients, signature } = partyLayout(clean)?.ending ?? {};
      if (!recipients || !signature || signature.block < recipients.block) return undefined;
      const text = clean.text.slice(0, recipients.span.start) + clean.text.slice(signature.span.start);
      return { text, start: recipients.span.start, end: recipients.span.start + signature.span.length };
    },
    VI,
  ),
];

/** Two lines that stand one below the other change places. */
function swapped(first: keyof Layout['head'], second: keyof Layout['head']): Operator {
  return operator(
    'format/component-order',
    `${second} before ${first}`,
    (clean) => {
      const layout = partyLayout(clean);
      const [a, b] = [layout?.head[first], layout?.head[second]];
      if (!layout?.linear || !a || b?.block.index !== a.block.index + 1) return undefined;
      if (first === 'issuer' && layout.issuers.length > 1) return undefined;
      const whole = textOf(clean, { start: a.span.start, end: b.span.end });
      const [one, two] = [textOf(clean, a.span), textOf(clean, b.span)];
      return replaceRange(
        clean.text,
        a.span.start,
        b.span.end,
        whole.replace(one, '\u0000').replace(two, one).replace('\u0000', two),
      );
    },
    VI,
  );
}

export const order = [swapped('issuer', 'star'), swapped('star', 'number'), swapped('number', 'place-date')];

export const heading: readonly Operator[] = [
  operator(
    'format/header-line',
    'a letter wrong',
    (clean, random) => {
      const { layout } = clean.model;
      if (!layout?.heading || clean.language !== 'vi' || !partyLayout(clean)) return undefined;
      return misspelt(clean, layout.heading.span, random);
    },
    VI,
  ),
  operator(
    'format/header-line',
    'a letter wrong',
    (clean, random) => {
      const heading = clean.model.layout?.heading;
      return heading && misspelt(clean, heading.span, random);
    },
    ['en'],
  ),
  operator(
    'format/header-line',
    'lower case',
    (clean) => {
      const heading = partyLayout(clean)?.heading;
      return heading && replaceSpan(clean, heading.span, 'Đảng Cộng sản Việt Nam');
    },
    VI,
  ),
  operator(
    'format/header-line',
    'a full stop',
    (clean) => {
      const heading = partyLayout(clean)?.heading;
      return heading && replaceSpan(clean, heading.span, `${heading.text}.`);
    },
    VI,
  ),
];

export const stateForms: readonly Operator[] = [
  operator(
    'format/state-form',
    'State heading',
    (clean, random) => {
      const heading = partyLayout(clean)?.heading;
      const name =
        random.pick(['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']) ?? '';
      return heading && replaceSpan(clean, heading.span, `${name}\nĐộc lập - Tự do - Hạnh phúc`);
    },
    VI,
  ),
  operator(
    'format/state-form',
    'Số:',
    (clean) => {
      const layout = partyLayout(clean);
      return layout?.numberCue && !layout.numberColon
        ? replaceSpan(clean, layout.numberCue, 'Số:')
        : undefined;
    },
    VI,
  ),
  operator(
    'format/state-form',
    './.',
    (clean) => {
      const last = partyLayout(clean)?.ending.lastOfBody;
      return last?.ending === '.'
        ? replaceRange(clean.text, last.span.end - 1, last.span.end, './.')
        : undefined;
    },
    VI,
  ),
  operator(
    'format/state-form',
    'V/v',
    (clean) => {
      const layout = partyLayout(clean);
      const first = layout?.letter ? layout.subject[0] : undefined;
      if (!first?.text.startsWith('về việc')) return undefined;
      return replaceRange(clean.text, first.span.start, first.span.start + 'về việc'.length, 'V/v');
    },
    VI,
  ),
];

export const partyForms: readonly Operator[] = [
  operator(
    'format/party-form',
    'the Party’s heading',
    (clean) => {
      const layout = clean.model.layout;
      const top = layout?.system === 'state' ? layout.stateHeading : undefined;
      return top && replaceSpan(clean, top.span, 'ĐẢNG CỘNG SẢN VIỆT NAM');
    },
    VI,
  ),
  operator(
    'format/party-form',
    'Số without its colon',
    (clean) => {
      const { layout } = clean.model;
      const top = layout?.system === 'state' && layout.linear ? layout.stateHeading : undefined;
      return top && layout?.numberColon ? replaceSpan(clean, layout.numberColon, '') : undefined;
    },
    VI,
  ),
  operator(
    'format/party-form',
    'Kính trình',
    (clean) => {
      const { layout } = clean.model;
      const line = layout?.system === 'state' ? layout.addressee : undefined;
      return line?.colon && !line.proposal ? replaceSpan(clean, line.words, 'Kính trình') : undefined;
    },
    VI,
  ),
];
