import type { Language, OrganMention, TitleMention } from '../../model/types';
import { cover, type Span } from '../../text/span';
import { defineRule, type Edit, type Finding, type Fix } from '../types';
import { earlierInList } from './repeated-organ';
import { adapted, organName } from './shared';

/** A place that names an organ or title, and what would stand there under another name. */
interface Named {
  readonly span: Span;
  /** The words by which the name is told from others. */
  readonly part: Span;
  /** Under which mentions of one name meet; the names of a title with a gender or plural do not replace each other. */
  readonly kind: string;
  /** Another rule speaks of this place: twice in one enumeration. */
  readonly told: boolean;
}

/** Mentions of one organ or title, by the words they use. */
type Forms = Map<string, Named[]>;

/** One organ or title under several English names in one draft. */
export const mixedRenderings = defineRule({
  id: 'title/mixed-renderings',
  languages: ['en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context) {
    const { knowledge, model } = context;
    for (const [id, forms] of organForms(model.organs, context.language))
      yield* compare(forms, organName(knowledge, id.slice(0, id.indexOf('|')), 'vi'));
    for (const [id, forms] of titleForms(model.titles))
      yield* compare(forms, knowledge.title(id.slice(0, id.indexOf('|')))?.names.vi[0] ?? '');
  },
});

/** A finding for each mention under a rarer name; a short form, which ends or begins as a full one does, is none. */
function* compare(all: Forms, what: string): Iterable<Finding> {
  if (all.size < 2) return;
  const full = [...all].filter(([words]) => ![...all.keys()].some((longer) => isShortOf(words, longer)));
  const [chosen, ...others] = full.map(([, named]) => named).sort((a, b) => b.length - a.length);
  const first = chosen?.[0];
  if (!first) return;
  for (const other of others) {
    for (const named of other) {
      if (named.told) continue;
      const text = named.part.text;
      const right = first.part.text;
      yield {
        span: named.span,
        message: 'mixed',
        params: { text, other: right, organ: what },
        related: [{ span: first.span, message: 'other', params: { text: right } }],
        fixes: () => fixes(named, first, { chosen, other: others.flat() }),
      };
    }
  }
}

function isShortOf(words: string, longer: string): boolean {
  return longer.length > words.length && (longer.endsWith(` ${words}`) || longer.startsWith(`${words} `));
}

/** This place alone, then the whole draft, under the commoner name or under this one. */
function fixes(
  here: Named,
  first: Named,
  { chosen, other }: { readonly chosen: readonly Named[]; readonly other: readonly Named[] },
): Fix[] {
  const edits = (places: readonly Named[], from: Named): Edit[] =>
    places
      .filter((place) => place.kind === from.kind)
      .map(({ part }) => ({
        span: part,
        newText: adapted(from.part.text, part.text),
      }));
  const fix = (title: string, places: readonly Named[], from: Named): Fix[] => {
    const made = edits(places, from);
    return made.length > 0 ? [{ title, params: { text: from.part.text }, edits: made }] : [];
  };
  return [
    ...fix('fix.one', [here], first),
    ...(other.length > 1 ? fix('fix.all', other, first) : []),
    ...fix('fix.all', [...chosen, ...other.filter((place) => place !== here)], here),
  ];
}

function add(groups: Map<string, Forms>, id: string, words: string, named: Named): void {
  const forms: Forms = groups.get(id) ?? new Map<string, Named[]>();
  groups.set(id, forms);
  const same = forms.get(words);
  if (same) same.push(named);
  else forms.set(words, [named]);
}

const ABBREVIATED = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;

/** Mentions of each organ of each place, without case, article and possessive. */
function organForms(organs: readonly OrganMention[], language: Language): Map<string, Forms> {
  const groups = new Map<string, Forms>();
  for (const organ of organs) {
    if (!organ.specific || organ.quoted || organ.abbreviation || organ.letters !== 'title') continue;
    // Words in the order of Vietnamese are told of as such.
    if (organ.turned) continue;
    if (organ.organIds.length !== 1 || ABBREVIATED.test(organ.name.value)) continue;
    const told = earlierInList(organ, language) !== undefined;
    const words = plain(organ.name.value);
    const [id = ''] = organ.organIds;
    // Of communes and districts the level word tells one kind from another: ward, commune.
    const noun = /^(?:commune|dist)-/.test(id) ? organ.levelNoun : undefined;
    // The Executive Committee is Ban Chấp hành, the Committee the body; a Standing Board may be Thường trực: other names
    // in Vietnamese too.
    const key = `${id}|${organ.place?.value ?? ''}|${noun ?? ''}|${/executive|standing board/.exec(words)?.[0] ?? ''}`;
    add(groups, key, words, { span: organ.span, part: organ.span, kind: '', told });
  }
  return groups;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\bthe\s+|['’]s(?=\s)/g, '')
    .replaceAll(/[\s-]+/g, ' ');
}

/** Mentions of each title by the words of its role: Standing or Permanent, Director or Head. */
function titleForms(titles: readonly TitleMention[]): Map<string, Forms> {
  const groups = new Map<string, Forms>();
  for (const title of titles) {
    const { titleId, role, modifierParts } = title;
    if (titleId === undefined || !role || title.quoted || title.letters !== 'title') continue;
    // “chief”, “PM”: in the words of a journalist, or abbreviated.
    if (!/^\p{Lu}.*\p{Ll}/su.test(role.span.text)) continue;
    const part = modifierParts.reduce((span, { span: own }) => cover(span, own), role.span);
    const words = plain(part.text)
      .replace(/\bparty /, '')
      .replace(/chair(?:wom|m|pers)[aeo]ns?$/, 'chair')
      .replace(/ies$/, 'y')
      .replace(/s$/, '');
    const key = [titleId, title.organId ?? '', [...title.modifiers].sort().join()].join('|');
    add(groups, key, words, {
      span: title.span,
      part,
      kind: `${title.gender ?? ''}${String(title.plural)}`,
      told: false,
    });
  }
  return groups;
}
