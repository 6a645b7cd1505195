/** Titles and organs in a wrong form. */
import { renderings } from '../../../../server/src/knowledge/title-words';
import { lookupKey } from '../../../../server/src/text/fold';
import { textOf } from '../../mutants';
import type { Random } from '../../random';
import { type CleanText, type Mutant, replaceRange } from '../../types';
import { soundTitle } from './sound';

/** Writes a standard form in one of the ways that are known to be wrong. */
export function wrongForm(clean: CleanText, random: Random): Mutant | undefined {
  const lower = lookupKey(clean.text);
  if (lower.length !== clean.text.length) return undefined;
  const rows = random.shuffle(renderings().filter((row) => row.language === clean.language && row.certain));
  for (const row of rows.slice(0, 40)) {
    const places: number[] = [];
    const standard = lookupKey(row.standard[0] ?? '');
    for (let at = lower.indexOf(standard); at >= 0; at = lower.indexOf(standard, at + 1)) {
      if (
        /\p{L}/u.test(clean.text.charAt(at - 1)) ||
        /[\p{L}'’]/u.test(clean.text.charAt(at + standard.length))
      )
        continue;
      const inOrgan = clean.model.organs.some(
        (o) => o.span.start <= at && at < o.span.end && !o.quoted && o.letters === 'title',
      );
      if (inOrgan || clean.model.titles.some((t) => t.span.start <= at && at < t.span.end && !t.quoted))
        places.push(at);
    }
    const at = random.pick(places);
    if (at === undefined) continue;
    const first = clean.text.charAt(at);
    const wrong =
      first === first.toUpperCase() ? row.wrong.charAt(0).toUpperCase() + row.wrong.slice(1) : row.wrong;
    return replaceRange(clean.text, at, at + standard.length, wrong);
  }
  return undefined;
}

/** Uỷ viên as “Commissioner”. */
export function commissioner(clean: CleanText, random: Random): Mutant | undefined {
  const title = soundTitle(
    clean,
    random,
    ({ role, organMention }) => role?.value === 'member' && organMention?.specific === true,
  );
  if (!title?.role) return undefined;
  return replaceRange(clean.text, title.role.span.start, title.role.span.end, 'Commissioner');
}

/** A capital on every syllable. */
export function everyCapital(clean: CleanText, random: Random): Mutant | undefined {
  const organ = random.pick(
    clean.model.organs.filter((o) => {
      const names = o.organIds
        .flatMap((id) => clean.knowledge.organ(id)?.names[clean.language] ?? [])
        .map(lookupKey);
      const words = o.name.value.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word)).length;
      return (
        !o.quoted &&
        o.specific &&
        !o.plural &&
        o.letters === 'title' &&
        !o.abbreviation &&
        words >= 3 &&
        names.includes(lookupKey(o.name.value))
      );
    }),
  );
  if (!organ) return undefined;
  const capital = textOf(clean, organ.name.span).replaceAll(/(?<=\s)\p{Ll}/gu, (unit) => unit.toUpperCase());
  return replaceRange(clean.text, organ.name.span.start, organ.name.span.end, capital);
}

/** Small letters on the words for function and field of an English name. */
export function smallLetters(clean: CleanText, random: Random): Mutant | undefined {
  const organ = random.pick(
    clean.model.organs.filter((o) => {
      const names = o.organIds.flatMap((id) => clean.knowledge.organ(id)?.names.en ?? []).map(lookupKey);
      return (
        !o.quoted &&
        o.specific &&
        !o.plural &&
        o.letters === 'title' &&
        !o.abbreviation &&
        names.includes(lookupKey(o.name.value.replace('’', "'"))) &&
        /\s\p{Lu}/u.test(o.name.value)
      );
    }),
  );
  if (!organ) return undefined;
  const small = textOf(clean, organ.name.span).replaceAll(/(?<=\s)\p{Lu}(?=\p{Ll})/gu, (unit) =>
    unit.toLowerCase(),
  );
  return replaceRange(clean.text, organ.name.span.start, organ.name.span.end, small);
}

/** A tone mark in the other place than in the rest of the draft. */
export function otherTone(clean: CleanText, random: Random): Mutant | undefined {
  const words = clean.model.toneWords.filter((word) => !word.proper);
  if (words.length < 3 || new Set(words.map((word) => word.style)).size > 1) return undefined;
  const word = random.pick(words.filter((w) => w.style === 'new'));
  if (!word) return undefined;
  const written = textOf(clean, word.span);
  const moved = Array.from(lookupKey(written), (unit, i) =>
    written.charAt(i) === written.charAt(i).toLowerCase() ? unit : unit.toUpperCase(),
  ).join('');
  return replaceRange(clean.text, word.span.start, word.span.end, moved);
}
