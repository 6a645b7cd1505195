/** Mistakes in who holds which post, and in how a person is named. */
import { roleForms } from '../../../../server/src/knowledge/title-words';
import { titleIndex } from '../../../../server/src/model/title-index';
import { textOf } from '../../mutants';
import type { Random } from '../../random';
import type { CleanText, Mutant, Operator } from '../../types';
import { sentenceAfter, settled, soundTitle } from './sound';

/** The same person later with a modifier lost or gained. */
export function modifierLost(id: 'deputy' | 'acting'): Operator['mutate'] {
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
export function councilForCommittee(clean: CleanText, random: Random): Mutant | undefined {
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
export function secondHolder(clean: CleanText, random: Random): Mutant | undefined {
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
export function otherGender(clean: CleanText, random: Random): Mutant | undefined {
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
export function otherPronoun(clean: CleanText, random: Random): Mutant | undefined {
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
export function nameSlip(clean: CleanText, random: Random): Mutant | undefined {
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

/** The titles of a list of one person exchanged: a State title before a Party title. */
export function exchanged(clean: CleanText, random: Random): Mutant | undefined {
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
export function signatureBlock(clean: CleanText, random: Random): Mutant | undefined {
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
