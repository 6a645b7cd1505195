/** Numbers of parts that are announced, told in a slogan or referred to. */
import { numeralLike } from '../../../../server/src/model/list-label';
import { cardinalWords } from '../../../../server/src/text/number-words';
import { type Operator, replaceRange } from '../../types';
import { isSmall } from './sound';
import { below } from '../../random';

export const otherCount: Operator = {
  rule: 'list/announced-count',
  name: 'another number announced',
  mutate(clean, random) {
    const announced = random.pick(
      clean.model.announced.filter(({ list, count }) => list?.items.length === count),
    );
    if (!announced) return undefined;
    const { count, digits, span } = announced;
    const other = Math.max(2, count + (random.below(2) === 0 ? 1 : -1) * below(random, 1, 3));
    const written =
      digits === undefined
        ? cardinalWords(other, clean.language)
        : String(other).padStart(digits > 1 && count < 10 ? 2 : 1, '0');
    if (other === count || written === undefined) return undefined;
    const before = clean.text.slice(span.start, span.end);
    const capital = !isSmall(before.slice(0, 1));
    return replaceRange(
      clean.text,
      span.start,
      span.end,
      capital ? written.charAt(0).toUpperCase() + written.slice(1) : written,
    );
  },
};

export const lastTakenOut: Operator = {
  rule: 'list/announced-count',
  name: 'the last item taken out',
  mutate(clean, random) {
    const announced = random.pick(
      clean.model.announced.filter(
        ({ list, count }) => list?.items.length === count && count > 2 && list.unit === undefined,
      ),
    );
    const last = announced?.list?.items.at(-1);
    if (!announced || !last || announced.span.start > last.span.start) return undefined;
    const { text } = replaceRange(clean.text, last.span.start, last.span.end, '');
    return { text, start: announced.span.start, end: announced.span.end };
  },
};

export const otherSlogan: Operator = {
  rule: 'list/slogan-count',
  name: 'another number in the slogan',
  mutate(clean, random) {
    const slogan = random.pick(
      clean.model.slogans.filter(({ count, parts }) => parts.length === 1 && parts[0] === count),
    );
    if (!slogan) return undefined;
    const other = slogan.count + (random.below(2) === 0 && slogan.count > 2 ? -1 : 1);
    const written =
      slogan.digits === undefined
        ? cardinalWords(other, clean.language)
        : String(other).padStart(slogan.digits, '0');
    return written === undefined
      ? undefined
      : replaceRange(clean.text, slogan.span.start, slogan.span.end, written);
  },
};

export const partMissing: Operator = {
  rule: 'list/missing-part',
  name: 'a reference past the last part',
  mutate(clean, random) {
    const blocks = clean.model.blocks.length - 1;
    const reference = random.pick(clean.model.references.filter(({ target }) => target));
    const part = reference?.parts.at(-1);
    const list = clean.model.lists.find(({ items }) => items.some((item) => item === reference?.target));
    const last = list?.items.at(-1);
    if (!part?.span || !list || !last || list.items.length < 2 || last.lastBlock >= blocks) return undefined;
    const ordinal = last.ordinal + 1 + random.below(4);
    const written = numeralLike(
      part.text,
      list.numeral === 'letter' ? 'letter' : /^\d/u.test(part.text) ? 'arabic' : 'roman',
      ordinal,
      clean.language,
    );
    return written === undefined
      ? undefined
      : replaceRange(clean.text, part.span.start, part.span.end, written);
  },
};
