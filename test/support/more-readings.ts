import type { Component, Entry } from '../../server/src/model/format-types';
import type { SignedPost } from '../../server/src/model/title-signature';
import type { DocumentModel, SentenceContext } from '../../server/src/model/types';
import { Readings } from './readings';

/** How a draft refers to its own parts, what it counts, and brackets that stand alone. */
export function structureOf({
  references,
  announced,
  slogans,
  namedCounts,
  shares,
  sums,
  figures,
  loneBrackets,
}: DocumentModel): string[] {
  const all = new Readings();
  for (const { parts, target, missing, named } of references) {
    const [first] = parts.flatMap(({ span }) => span ?? []);
    if (!first) continue;
    all.add(
      first,
      'reference',
      parts.map(({ kind, text }) => `${kind} ${text}`).join('/'),
      target && `to ${target.text}`,
      missing && `missing ${missing.part.kind} ${missing.part.text}, last ${missing.last.text}`,
      named && 'named',
    );
  }
  for (const { span, count, noun, digits, list } of announced)
    if (!list) all.add(span, 'count', count, noun, digits && `${digits} digits`);
  for (const { span, count, digits, name, parts, content } of slogans)
    all.add(span, 'slogan', count, name, digits && `${digits} digits`, `${parts.join('|')}: ${content.text}`);
  for (const { span, count, noun, least, most, content } of namedCounts)
    all.add(span, 'named', count, noun, `${least}-${most}: ${content.text}`);
  for (const { span, part, whole, right, holds } of shares)
    all.add(span, 'share', `${part} of ${whole}`, holds ? 'holds' : `ought to be ${right}`);
  for (const { span, kind, whole, sum, right } of sums)
    all.add(span, kind, `${sum} of ${whole}`, `ought to be ${right}`);
  for (const { span, words, value, inWords } of figures)
    all.add(span, 'figure', value, value === inWords ? 'is' : `not ${inWords}:`, words.text);
  for (const { span } of loneBrackets) all.add(span, 'alone');
  return all.inOrder;
}

/** What is told of the spelling of names, and of the sentences and signatures in which they stand. */
export function marksOf(model: DocumentModel): string[] {
  const all = new Readings();
  for (const { span, unit, committee, unitSpan, quoted, former } of model.provinces)
    all.add(
      span,
      unit,
      `(${unitSpan.text})`,
      committee && 'committee',
      quoted && 'quoted',
      former && 'former',
    );
  for (const { span, introduces, common } of model.abbreviations)
    all.add(
      span,
      'abbreviation',
      introduces && 'introduced',
      common === undefined ? 'unknown' : common && 'common',
    );
  for (const { span, standard, certain, quoted } of model.renderings)
    all.add(span, 'for', standard.join('|'), !certain && 'uncertain', quoted && 'quoted');
  for (const { prefix, prefixSpan, organIds, authorities, post } of model.signatures)
    all.add(
      prefixSpan,
      'signed',
      prefix,
      organIds.join('|'),
      ...authorities.map((one) => `for ${signed(one)}`),
      post && `by ${signed(post)}`,
    );
  const named = [...model.organs, ...model.titles, ...model.persons];
  for (const { span, ...said } of new Set(named.map(({ context }) => context))) {
    const cues = cuesOf(said);
    if (cues.length > 0) all.add(span, 'sentence', ...cues);
  }
  const [old, now] = (['old', 'new'] as const).map((style) =>
    model.toneWords
      .filter((word) => word.style === style)
      .map(({ span, proper }) => `${span.text}${proper ? '*' : ''}`),
  );
  return [
    ...all.inOrder,
    ...(old?.length ? [`tone marks as of old: ${old.join(' ')}`] : []),
    ...(now?.length ? [`tone marks as of now: ${now.join(' ')}`] : []),
  ];
}

/** A word that ends a title says nothing of its sentence. */
function cuesOf({ cues, pronouns }: Pick<SentenceContext, 'cues' | 'pronouns'>): string[] {
  return [...[...cues].filter((cue) => cue !== 'stop'), ...pronouns];
}

function signed({ span, role, deputy, acting }: SignedPost): string {
  return [span.text, role, deputy && 'deputy', acting && 'acting'].filter(Boolean).join(' ');
}

/** The components of a draft that is a whole document. */
export function layoutOf({ layout }: DocumentModel): string[] {
  if (!layout) return [];
  const { heading, issuers, type, looseDate, addressee, ending, separator } = layout;
  const line = (
    name: string,
    component: Component | undefined,
    ...said: (string | false | undefined)[]
  ): string[] => (component ? [[`${name}: ${component.text}`, ...said.filter(Boolean)].join(' = ')] : []);
  const entries = (name: string, all: readonly Entry[]): string[] =>
    all.map(({ text, tail, ending: sign, hyphen }) =>
      [`${name}: ${text}`, tail.text, sign, hyphen && 'hyphen'].filter(Boolean).join(' = '),
    );
  return [
    [
      layout.system ?? 'no system',
      layout.linear && 'linear',
      layout.final && 'final',
      layout.letter && 'letter',
    ]
      .filter(Boolean)
      .join(', '),
    `order: ${layout.sequence.map(({ part }) => part).join(' ')}`,
    ...line('heading', heading, heading?.right === heading?.text ? undefined : heading?.right),
    ...line('state heading', layout.stateHeading),
    ...line('state creed', layout.stateCreed),
    ...issuers.flatMap((one) => line('issuer', one, one.capitals && 'capitals')),
    ...line('number', layout.head.number, layout.numberColon && 'colon', layout.numberCue?.text),
    ...line('place and date', layout.head['place-date']),
    ...line('loose date', looseDate, looseDate?.place.text, looseDate?.date.text, looseDate?.iso),
    ...line(
      'type',
      type,
      type?.name,
      type?.ids.join('|'),
      type?.capitals && 'capitals',
      type?.meant.join('|'),
    ),
    ...layout.subject.flatMap((one) => line('subject', one)),
    ...line('dashes', separator),
    ...line(
      'addressee',
      addressee,
      addressee?.words.text,
      addressee?.proposal && 'proposal',
      addressee?.colon && 'colon',
    ),
    ...entries('to', addressee?.entries ?? []),
    ...entries('basis', layout.bases),
    ...(layout.basesRunOn ? ['bases run on'] : []),
    ...layout.marks.flatMap((one) => line(one.kind, one, one.capitals && 'capitals')),
    ...(layout.hasBody ? [] : ['no body']),
    ...line('last of the body', ending.lastOfBody, ending.lastOfBody?.tail.text, ending.lastOfBody?.ending),
    ...line('recipients', ending.recipients, ending.recipients?.colon && 'colon'),
    ...entries('recipient', ending.recipients?.entries ?? []),
    ...line('signature', ending.signature),
    ...ending.signers.flatMap(({ post, name }) => [...line('post', post), ...line('name', name)]),
    ...layout.appendices.flatMap((one) => line('appendix', one, one.numeral, one.noted && 'noted')),
    ...(layout.namesAppendix ? ['names an appendix'] : []),
    ...layout.blanks.map(({ text }) => `blank: ${text}`),
  ];
}
