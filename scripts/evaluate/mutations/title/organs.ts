/** Organs and titles that do not go together, or are not of their time. */
import { roleForms } from '../../../../server/src/knowledge/title-words';
import { titleIndex } from '../../../../server/src/model/title-index';
import { textOf } from '../../mutants';
import type { Random } from '../../random';
import { type CleanText, type Mutant, replaceRange } from '../../types';
import { soundOrgan, soundTitle } from './sound';

/** Gives a title a head role that none of the organs it may name has. */
export function wrongRole(clean: CleanText, random: Random): Mutant | undefined {
  const index = titleIndex(clean.knowledge);
  const title = soundTitle(
    clean,
    random,
    ({ roleKind, organMention }) =>
      roleKind === 'head' && organMention?.specific === true && !organMention.open,
  );
  const organs = title?.organMention?.organIds.flatMap((id) => clean.knowledge.organ(id) ?? []) ?? [];
  if (!title?.role || organs.some((organ) => organ.confidence === 'low')) return undefined;
  // “Minister of Transport”: the field names the ministry beside this role alone.
  const named = title.organMention ? textOf(clean, title.organMention.name.span) : '';
  if (title.role.value === 'minister' && !/^(?:bộ|ministry)(?!\p{L})/iu.test(named)) return undefined;
  const forms = roleForms().filter(
    (form) =>
      form.language === clean.language &&
      form.kind === 'head' &&
      !form.plural &&
      [
        'secretary',
        'chair',
        'director',
        'chief-judge',
        'minister',
        'procurator-chief',
        'commission-chair',
      ].includes(form.id) &&
      organs.every((organ) => index.allows(organ, form) === false),
  );
  const form = random.pick(forms);
  if (!form) return undefined;
  const mutant = replaceRange(clean.text, title.role.span.start, title.role.span.end, form.form);
  return { ...mutant, end: mutant.end };
}

/** “A and B” becomes “A, A and B”. */
export function organTwice(clean: CleanText, random: Random): Mutant | undefined {
  const organ = soundOrgan(clean, random, ({ plural }) => !plural);
  if (!organ) return undefined;
  const { end } = organ.span;
  if (/['’\p{L}]/u.test(clean.text.charAt(end))) return undefined;
  const again = textOf(clean, organ.span);
  const joint = random.pick(clean.language === 'vi' ? [' và ', ', '] : [' and the ', ', the ']) ?? ', ';
  const mutated = clean.text.slice(0, end) + joint + again + clean.text.slice(end);
  return { text: mutated, start: end + joint.length, end: end + joint.length + again.length };
}

/** Organs that ended with the reforms, put in the place of one that exists on the draft's day. */
export function endedOrgan(clean: CleanText, random: Random): Mutant | undefined {
  const { date, language } = clean;
  if (date === undefined) return undefined;
  const ended = clean.knowledge.organs.filter(
    (row) =>
      row.confidence === 'high' &&
      row.validity.to?.length === 10 &&
      row.validity.to < date &&
      row.level !== 'district' &&
      row.names[language].length > 0,
  );
  const row = random.pick(ended);
  const name = row?.names[language][0];
  const organ = soundOrgan(clean, random, (o) => {
    const { cues } = o.context;
    return (
      !cues.has('former') &&
      !cues.has('change') &&
      !cues.has('past') &&
      !o.place &&
      !o.abbreviation &&
      o.after === undefined &&
      !clean.model.citations.some((c) => c.span.overlaps(o.context.span))
    );
  });
  if (!organ || !name || clean.model.dates.some((d) => d.span.overlaps(organ.context.span))) return undefined;
  return replaceRange(clean.text, organ.span.start, organ.span.end, name);
}

/** A province that was merged, in the place of an organ's own province or after “tỉnh”. */
export function mergedProvince(clean: CleanText, random: Random): Mutant | undefined {
  const { date } = clean;
  if (date === undefined || date <= '2025-07-01') return undefined;
  const gone = clean.knowledge.provinces.filter(
    (row) =>
      row.validity.to === '2025-06-30' &&
      row.kind === 'tỉnh' &&
      row.confidence === 'high' &&
      !clean.knowledge
        .provincesByName(row.name)
        .some((now) => now.validity.to === undefined || now.validity.to > date),
  );
  const row = random.pick(gone);
  const place = random.pick(
    clean.model.provinces.filter(
      (p) =>
        p.unit === 'province' &&
        !p.quoted &&
        !p.former &&
        !['former', 'change', 'past'].some((cue) => p.context.cues.has(cue as 'former')) &&
        !clean.model.dates.some((d) => d.span.overlaps(p.context.span)) &&
        !clean.model.citations.some((c) => c.span.overlaps(p.context.span)),
    ),
  );
  if (!row || !place) return undefined;
  const words = clean.language === 'vi' ? `tỉnh ${row.name}` : `${row.nameEn} Province`;
  return replaceRange(clean.text, place.span.start, place.span.end, words);
}

/** Another English name of an organ that the draft names twice. */
export function otherName(clean: CleanText, random: Random): Mutant | undefined {
  const organ = soundOrgan(
    clean,
    random,
    (o) => o.specific && o.organIds.length === 1 && !o.plural && !o.place && !o.abbreviation,
  );
  const again =
    organ &&
    clean.model.organs.filter(
      (o) =>
        o.organIds.join() === organ.organIds.join() &&
        !o.place &&
        !o.plural &&
        !o.quoted &&
        o.letters === 'title' &&
        o.levelWord === organ.levelWord &&
        o.name.value === organ.name.value,
    );
  const mixed =
    again &&
    clean.model.organs.some(
      (o) => o.organIds.join() === organ.organIds.join() && !o.quoted && o.name.value !== organ.name.value,
    );
  if (!organ || !again || again.length < 3 || mixed) return undefined;
  const names = clean.knowledge.organ(organ.organIds[0] ?? '')?.names.en ?? [];
  const level = (name: string): boolean =>
    organ.levelWord === undefined || name.toLowerCase().includes(organ.levelWord);
  const name = random.pick(
    names.filter(
      (n) =>
        n.toLowerCase() !== organ.name.value.toLowerCase() &&
        n.includes(' ') &&
        plainName(n) !== plainName(organ.name.value) &&
        !/^\p{Lu}{2}/u.test(n) &&
        !n.includes('…') &&
        level(n) &&
        /executive/i.test(n) === /executive/i.test(organ.name.value) &&
        !n.startsWith('the '),
    ),
  );
  return name === undefined
    ? undefined
    : replaceRange(clean.text, organ.name.span.start, organ.name.span.end, name);
}

/** A name as the rule compares it. */
function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/'s(?=\s)/g, '');
}

/** An introduction of an abbreviation given again. */
export function introducedAgain(clean: CleanText, random: Random): Mutant | undefined {
  const organ = soundOrgan(clean, random, (o) => o.specific && !o.plural && o.name.value.includes(' '));
  if (!organ) return undefined;
  const short = organ.name.value
    .split(/\s+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const { end } = organ.span;
  if (!/^\p{Lu}{2,}$/u.test(short) || !/^[ ,.;]/u.test(clean.text.slice(end, end + 1))) return undefined;
  const inserted = ` (${short})`;
  const twice = `${inserted}, ${textOf(clean, organ.span)}${inserted}`;
  const mutated = clean.text.slice(0, end) + twice + clean.text.slice(end);
  return { text: mutated, start: end + twice.length - short.length - 1, end: end + twice.length - 1 };
}
