/** Mistakes of titles, organs and persons, put into sound texts. */
import { roleForms, renderings } from '../../../server/src/knowledge/title-words';
import { titleIndex } from '../../../server/src/model/title-index';
import { lookupKey } from '../../../server/src/text/fold';
import type { Language, OrganMention, TitleMention } from '../../../server/src/model/types';
import { textOf } from '../mutants';
import type { Random } from '../random';
import { type CleanText, type Mutant, type Operator, replaceRange } from '../types';

/** A title of the present of one person in one organ that the tables know. */
function soundTitle(
  clean: CleanText,
  random: Random,
  wanted: (title: TitleMention) => boolean = () => true,
): TitleMention | undefined {
  return random.pick(
    clean.model.titles.filter(
      (title) =>
        title.titleId !== undefined &&
        !title.quoted &&
        !title.plural &&
        !title.modifiers.includes('former') &&
        !title.context.cues.has('past') &&
        wanted(title),
    ),
  );
}

/** Gives a title a head role that none of the organs it may name has. */
function wrongRole(clean: CleanText, random: Random): Mutant | undefined {
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

/** Writes a standard form in one of the ways that are known to be wrong. */
function wrongForm(clean: CleanText, random: Random): Mutant | undefined {
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
function commissioner(clean: CleanText, random: Random): Mutant | undefined {
  const title = soundTitle(
    clean,
    random,
    ({ role, organMention }) => role?.value === 'member' && organMention?.specific === true,
  );
  if (!title?.role) return undefined;
  return replaceRange(clean.text, title.role.span.start, title.role.span.end, 'Commissioner');
}

/** An organ named in running text, not part of a title. */
function soundOrgan(
  clean: CleanText,
  random: Random,
  wanted: (organ: OrganMention) => boolean,
): OrganMention | undefined {
  return random.pick(
    clean.model.organs.filter(
      (organ) => !organ.quoted && !organ.inTitle && organ.letters === 'title' && !organ.open && wanted(organ),
    ),
  );
}

/** “A and B” becomes “A, A and B”. */
function organTwice(clean: CleanText, random: Random): Mutant | undefined {
  const organ = soundOrgan(clean, random, ({ plural }) => !plural);
  if (!organ) return undefined;
  const { end } = organ.span;
  if (/['’\p{L}]/u.test(clean.text.charAt(end))) return undefined;
  const again = textOf(clean, organ.span);
  const joint = random.pick(clean.language === 'vi' ? [' và ', ', '] : [' and the ', ', the ']) ?? ', ';
  const mutated = clean.text.slice(0, end) + joint + again + clean.text.slice(end);
  return { text: mutated, start: end + joint.length, end: end + joint.length + again.length };
}

/** A sentence at the end of a paragraph in which `words` are the mistake. */
function sentenceAfter(
  clean: CleanText,
  random: Random,
  make: (title: TitleMention) => [string, string, string] | undefined,
  title: TitleMention | undefined,
): Mutant | undefined {
  if (!title) return undefined;
  const parts = make(title);
  if (!parts) return undefined;
  const after = clean.model.lines.positionAt(title.span.end).line;
  const lines = Array.from({ length: clean.model.lines.lineCount - after }, (_, i) => after + i).filter(
    (line) =>
      clean.model.lines.lineText(line).trim() === '' && clean.model.lines.lineStart(line) < clean.text.length,
  );
  const line = random.pick(lines.slice(0, 12));
  const at = line === undefined ? clean.text.length : clean.model.lines.lineStart(line);
  const [before, words, behind] = parts;
  const inserted = `\n${before}${words}${behind}\n`;
  return {
    text: clean.text.slice(0, at) + inserted + clean.text.slice(at),
    start: at + 1 + before.length,
    end: at + 1 + before.length + words.length,
  };
}

/** Persons of whom the draft tells no change of post. */
function settled(clean: CleanText): (title: TitleMention) => boolean {
  const changing = new Set(
    clean.model.persons.flatMap((p) => (p.context.cues.has('appointment') ? [p.key] : [])),
  );
  return (title) => title.person !== undefined && !title.person.short && !changing.has(title.person.key);
}

/** The same person later with a modifier lost or gained. */
function modifierLost(id: 'deputy' | 'acting'): Operator['mutate'] {
  return (clean, random) => {
    const index = titleIndex(clean.knowledge);
    const isSettled = settled(clean);
    const title = soundTitle(clean, random, (t) => {
      const form = roleForms().find((f) => f.language === clean.language && f.id === t.role?.value);
      if (
        !isSettled(t) ||
        !t.organMention?.specific ||
        t.roleKind !== 'head' ||
        !form ||
        t.person?.name !== t.person?.name.normalize('NFC')
      )
        return false;
      const others = t.modifiers.includes(id)
        ? t.modifiers.filter((m) => m !== id)
        : [...t.modifiers.filter((m) => m !== 'standing'), id];
      return id === 'acting'
        ? t.modifiers.length === 0
        : index.find(t.organMention.organIds, form, others, t.organMention.unit) !== undefined;
    });
    return sentenceAfter(
      clean,
      random,
      ({ modifiers, role, span, organMention, person }) => {
        if (!role || !organMention || !person || role.span.start > organMention.span.start) return undefined;
        const tail = clean.text
          .slice(role.span.end, span.end)
          .replace(/^\s*(?:Thường trực|thường trực)(?=\s)/u, '');
        const roleText = textOf(clean, role.span);
        const english = /^(?:Chair|President)/.test(roleText) ? 'Vice' : 'Deputy';
        const word =
          id === 'acting'
            ? clean.language === 'vi'
              ? 'Quyền'
              : 'Acting'
            : clean.language === 'vi'
              ? 'Phó'
              : english;
        const head = modifiers.includes(id) ? `${roleText}${tail}` : `${word} ${roleText}${tail}`;
        const end = clean.language === 'vi' ? ' phát biểu tại hội nghị.' : ' spoke at the conference.';
        return ['', head, ` ${person.name}${end}`];
      },
      title,
    );
  };
}

/** The chair of the Council later as chair of the Committee, or the reverse. */
function councilForCommittee(clean: CleanText, random: Random): Mutant | undefined {
  const isSettled = settled(clean);
  const title = soundTitle(
    clean,
    random,
    (t) =>
      isSettled(t) &&
      [
        'prov-council-chair',
        'prov-committee-chair',
        'muni-committee-chair',
        'commune-committee-chair',
        'commune-council-chair',
      ].includes(t.titleId ?? ''),
  );
  return sentenceAfter(
    clean,
    random,
    ({ span, person }) => {
      const written = textOf(clean, span);
      const swapped = written.replace(
        /Hội đồng nhân dân|HĐND|People['’]s Council|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|People['’]s Committee/u,
        (name) => SWAP[name.replace('’', "'")] ?? name,
      );
      if (swapped === written || !person) return undefined;
      return ['', swapped, ` ${person.name}${clean.language === 'vi' ? ' kết luận.' : ' concluded.'}`];
    },
    title,
  );
}

const SWAP: Readonly<Record<string, string>> = {
  'Hội đồng nhân dân': 'Uỷ ban nhân dân',
  'Ủy ban nhân dân': 'Hội đồng nhân dân',
  'Uỷ ban nhân dân': 'Hội đồng nhân dân',
  HĐND: 'UBND',
  UBND: 'HĐND',
  "People's Council": "People's Committee",
  "People's Committee": "People's Council",
};

/** A unique title of one person given to another one of the draft. */
function secondHolder(clean: CleanText, random: Random): Mutant | undefined {
  const isSettled = settled(clean);
  const changing = clean.model.persons.some((p) => p.context.cues.has('appointment'));
  const unique = soundTitle(clean, random, (t) => {
    const row = clean.knowledge.title(t.titleId ?? '');
    return (
      isSettled(t) &&
      row?.unique === true &&
      row.confidence !== 'low' &&
      (row.level === 'province' || row.level === 'central') &&
      t.organMention?.specific !== false &&
      !t.modifiers.includes('acting')
    );
  });
  if (changing) return undefined;
  return sentenceAfter(
    clean,
    random,
    ({ span }) => {
      // A name of the samples: a person of the draft would have titles of their own to contradict.
      const name = clean.language === 'vi' ? 'Đồng chí Nguyễn Văn Thử' : 'Comrade Nguyen Van Thu';
      const end = clean.language === 'vi' ? ', phát biểu.' : ', spoke.';
      return [`${name}, `, textOf(clean, span), end];
    },
    unique,
  );
}

/** Chairman for Chairwoman, or the reverse, in a later mention. */
function otherGender(clean: CleanText, random: Random): Mutant | undefined {
  const title = soundTitle(
    clean,
    random,
    (t) => t.gender !== undefined && t.person !== undefined && !t.person.short,
  );
  return sentenceAfter(
    clean,
    random,
    ({ span, role, person, gender }) => {
      const form = roleForms().find(
        (f) =>
          f.language === 'en' &&
          f.id === role?.value &&
          f.gender !== undefined &&
          f.gender !== gender &&
          !f.plural,
      );
      if (!form || !role || !person) return undefined;
      const words =
        clean.text.slice(span.start, role.span.start) + form.form + clean.text.slice(role.span.end, span.end);
      return [`Comrade ${person.name} - `, words, ' spoke at the conference.'];
    },
    title,
  );
}

/** A pronoun of the other gender in the sentence of a gendered title. */
function otherPronoun(clean: CleanText, random: Random): Mutant | undefined {
  const title = soundTitle(
    clean,
    random,
    (t) => t.gender !== undefined && t.person !== undefined && !t.person.short,
  );
  return sentenceAfter(
    clean,
    random,
    ({ span, person, gender }) =>
      person && [
        `In ${gender === 'male' ? 'her' : 'his'} closing speech, Comrade ${person.name}, `,
        textOf(clean, span),
        ', thanked the delegates.',
      ],
    title,
  );
}

/** A later mention of the holder of a unique title with one letter of the name off. */
function nameSlip(clean: CleanText, random: Random): Mutant | undefined {
  const title = soundTitle(clean, random, (t) => {
    const row = clean.knowledge.title(t.titleId ?? '');
    const name = t.person?.name ?? '';
    return (
      row?.unique === true &&
      t.person?.short === false &&
      t.letters === 'title' &&
      name.split(' ').length >= 3 &&
      name !== name.toUpperCase() &&
      name === name.normalize('NFC')
    );
  });
  return sentenceAfter(
    clean,
    random,
    ({ span, person }) => {
      const last = person?.name.split(' ').at(-1) ?? '';
      const vowel = /\p{L}$/u.test(last) && !/[cghmnpt]$/u.test(last);
      const other = vowel ? `${last}n` : `${last.slice(0, -1)}${last.endsWith('n') ? 'm' : 'n'}`;
      if (!person || last.length < 2) return undefined;
      const name = `${person.name.slice(0, -last.length)}${other}`;
      const address = clean.language === 'vi' ? 'Đồng chí ' : 'Comrade ';
      return [address, name, `, ${textOf(clean, span)}, ${clean.language === 'vi' ? 'phát biểu' : 'spoke'}.`];
    },
    title,
  );
}

/** Organs that ended with the reforms, put in the place of one that exists on the draft's day. */
function endedOrgan(clean: CleanText, random: Random): Mutant | undefined {
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
function mergedProvince(clean: CleanText, random: Random): Mutant | undefined {
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

/** The titles of a list of one person exchanged: a State title before a Party title. */
function exchanged(clean: CleanText, random: Random): Mutant | undefined {
  const pairs = clean.model.titles.flatMap((title, i) => {
    const next = clean.model.titles[i + 1];
    if (!next || !title.person || title.place !== undefined) return [];
    if (next.list !== title.list || next.person !== title.person) return [];
    const [a, b] = [title.organId, next.organId].map((id) =>
      id === undefined ? undefined : clean.knowledge.organ(id),
    );
    const party = (row: typeof a): boolean => row?.id.includes('party') === true;
    const sound =
      a &&
      b &&
      party(a) &&
      !party(b) &&
      a.level !== 'central' &&
      b.level !== 'central' &&
      title.titleId !== undefined &&
      next.titleId !== undefined;
    return sound &&
      title.organMention?.specific !== false &&
      next.organMention?.specific !== false &&
      !next.organMention?.open
      ? [[title, next] as const]
      : [];
  });
  const pair = random.pick(pairs);
  if (!pair) return undefined;
  const [first, second] = pair;
  const [a, b] = [textOf(clean, first.span), textOf(clean, second.span)];
  const between = clean.text.slice(first.span.end, second.span.start);
  const mutated = clean.text.slice(0, first.span.start) + b + between + a + clean.text.slice(second.span.end);
  return { text: mutated, start: first.span.start + b.length + between.length, end: second.span.end };
}

/** Another English name of an organ that the draft names twice. */
function otherName(clean: CleanText, random: Random): Mutant | undefined {
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

/** A capital on every syllable. */
function everyCapital(clean: CleanText, random: Random): Mutant | undefined {
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
function smallLetters(clean: CleanText, random: Random): Mutant | undefined {
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
function otherTone(clean: CleanText, random: Random): Mutant | undefined {
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

/** An introduction of an abbreviation given again. */
function introducedAgain(clean: CleanText, random: Random): Mutant | undefined {
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

const BLOCKS: readonly (readonly [string, string])[] = [
  ['⟦K/T BAN THƯỜNG VỤ⟧', 'PHÓ BÍ THƯ'],
  ['⟦K/T TỈNH UỶ⟧', 'PHÓ BÍ THƯ'],
  ['⟦KT. UỶ BAN NHÂN DÂN⟧', 'PHÓ CHỦ TỊCH'],
  ['⟦T/M TRƯỞNG BAN⟧', 'PHÓ TRƯỞNG BAN'],
  ['⟦TM. CHỦ TỊCH⟧', 'PHÓ CHỦ TỊCH'],
  ['⟦T/M BÍ THƯ⟧', 'PHÓ BÍ THƯ'],
  ['K/T TRƯỞNG BAN', '⟦TRƯỞNG BAN⟧'],
  ['K/T CHÁNH VĂN PHÒNG', '⟦PHÓ TRƯỞNG BAN⟧'],
  ['KT. CHỦ TỊCH', '⟦PHÓ GIÁM ĐỐC⟧'],
  ['KT. GIÁM ĐỐC', '⟦PHÓ CHỦ TỊCH⟧'],
  ['T/M BAN THƯỜNG VỤ', '⟦CHỦ TỊCH⟧'],
  ['T/M TỈNH UỶ', '⟦GIÁM ĐỐC⟧'],
  ['TM. UỶ BAN NHÂN DÂN', '⟦BÍ THƯ⟧'],
  ['T/M UỶ BAN KIỂM TRA TỈNH UỶ', '⟦CHỦ TỊCH⟧'],
];

/** A signature block whose authority, body and post do not fit, at the end of the draft or of a part of it. */
function signatureBlock(clean: CleanText, random: Random): Mutant | undefined {
  // In a draft of the other system the authority itself is the fault, told at its own place.
  const { system } = clean.model.header;
  const block = random.pick(BLOCKS.filter(([line]) => system !== (line.includes('/') ? 'state' : 'party')));
  if (!block || clean.model.signatures.length > 0) return undefined;
  const blank = random.pick(['', '\n', '   ']) ?? '';
  const marked = `\n\n${block[0]}\n${blank === '\n' ? '\n' : ''}${block[1]}\n`;
  const from = marked.indexOf('⟦');
  const to = marked.indexOf('⟧') - 1;
  const lines = Array.from({ length: clean.model.lines.lineCount }, (_, i) => i).filter(
    (line) => clean.model.lines.lineText(line).trim() === '',
  );
  const line = random.pick(lines);
  const at = line === undefined ? clean.text.length : clean.model.lines.lineStart(line);
  const inserted = marked.replace('⟦', '').replace('⟧', '');
  return { text: clean.text.slice(0, at) + inserted + clean.text.slice(at), start: at + from, end: at + to };
}

const EN: readonly Language[] = ['en'];
const VI: readonly Language[] = ['vi'];

export const operators: readonly Operator[] = [
  { rule: 'title/role-organ', name: 'a role of another organ', mutate: wrongRole },
  { rule: 'title/rendering', name: 'a known wrong form', mutate: wrongForm },
  { rule: 'title/rendering', name: 'Commissioner for Member', languages: EN, mutate: commissioner },
  { rule: 'title/repeated-organ', name: 'an organ listed twice', mutate: organTwice },
  { rule: 'title/person-contradiction', name: 'Deputy lost or gained', mutate: modifierLost('deputy') },
  { rule: 'title/person-contradiction', name: 'Acting gained', mutate: modifierLost('acting') },
  { rule: 'title/person-contradiction', name: 'Council for Committee', mutate: councilForCommittee },
  { rule: 'title/two-holders', name: 'a second holder', mutate: secondHolder },
  { rule: 'title/name-spelling', name: 'a letter off', mutate: nameSlip },
  { rule: 'title/gender', name: 'the other form', languages: EN, mutate: otherGender },
  { rule: 'title/gender', name: 'a pronoun of the other gender', languages: EN, mutate: otherPronoun },
  { rule: 'title/out-of-time', name: 'an organ that ended', mutate: endedOrgan },
  { rule: 'title/out-of-time', name: 'a merged province', mutate: mergedProvince },
  { rule: 'title/order', name: 'titles exchanged', mutate: exchanged },
  { rule: 'title/mixed-renderings', name: 'another name', languages: EN, mutate: otherName },
  { rule: 'title/capitals', name: 'a capital on every syllable', languages: VI, mutate: everyCapital },
  { rule: 'title/capitals', name: 'small letters', languages: EN, mutate: smallLetters },
  { rule: 'title/tone-marks', name: 'the other place', languages: VI, mutate: otherTone },
  { rule: 'title/abbreviation', name: 'introduced twice', mutate: introducedAgain },
  { rule: 'title/signature', name: 'authority and post', languages: VI, mutate: signatureBlock },
];
