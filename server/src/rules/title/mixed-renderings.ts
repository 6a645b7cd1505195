import { grouped } from '../../model/grouped';
import { perNode } from '../../model/per-block';
import type { OrganMention, PassageNodes, TitleMention } from '../../model/types';
import { addTo } from '../../text/add-to';
import { cover, type Span } from '../../text/span';
import { into } from '../divisions';
import { defineRuleOver, type Edit, type Finding, type Fix } from '../types';
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

type AnyMention = OrganMention | TitleMention;

function isTitle(node: AnyMention): node is TitleMention {
  return 'titleId' in node;
}

/** By the organ or title that is named. */
const byNamed = into(
  grouped(
    ({ organs, titles }): readonly AnyMention[] => [...organs, ...titles],
    (node) => {
      const name = nameOf(node);
      return name ? [name.key] : [];
    },
    (nodes): Pick<PassageNodes, 'organs' | 'titles'> => ({
      organs: nodes.filter((node): node is OrganMention => !isTitle(node)),
      titles: nodes.filter(isTitle),
    }),
  ).all,
);

/** One organ or title under several English names in one draft. */
export const mixedRenderings = defineRuleOver(byNamed, {
  id: 'title/mixed-renderings',
  languages: ['en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ knowledge, model: { organs, titles }, language }) {
    const [organ, title] = [organs[0], titles[0]];
    if (organ && areMixed(organs))
      yield* compare(
        formsOf(organs, (one) => earlierInList(one, language) !== undefined),
        organName(knowledge, organ.organIds[0] ?? '', 'vi'),
      );
    if (title && areMixed(titles))
      yield* compare(
        formsOf(titles, () => false),
        knowledge.title(title.titleId ?? '')?.names.vi[0] ?? '',
      );
  },
});

/** Whether they do not all bear one name, as nearly always. */
function areMixed([first, ...others]: readonly AnyMention[]): boolean {
  const words = first && nameOf(first)?.words;
  return others.some((other) => nameOf(other)?.words !== words);
}

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

function formsOf<Mention extends AnyMention>(
  mentions: readonly Mention[],
  told: (mention: Mention) => boolean,
): Forms {
  const forms: Forms = new Map<string, Named[]>();
  for (const mention of mentions) {
    const name = nameOf(mention);
    if (!name) continue;
    const named = { span: mention.span, part: name.part, kind: name.kind, told: told(mention) };
    addTo(forms, name.words, named);
  }
  return forms;
}

/** A name of an organ or a title. */
interface Name extends Pick<Named, 'part' | 'kind'> {
  /** Of what it is a name. */
  readonly key: string;
  readonly words: string;
}

const nameOf = perNode((mention: AnyMention): Name | undefined =>
  isTitle(mention) ? titleName(mention) : organNameOf(mention),
);

const ABBREVIATED = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;

/** The name of an organ of a place, without case, article and possessive; “&” is “and”. */
function organNameOf(organ: OrganMention): Name | undefined {
  if (!organ.specific || organ.quoted || organ.abbreviation || organ.letters !== 'title') return undefined;
  // Words in the order of Vietnamese are told of as such.
  if (organ.turned) return undefined;
  const [id, ...others] = organ.organIds;
  if (id === undefined || others.length > 0 || ABBREVIATED.test(organ.name.value)) return undefined;
  const words = singular(plain(organ.name.value));
  // Spelt out once, as a body is named in full, beside its usual name.
  if (words.includes('communist party')) return undefined;
  // Of communes and districts the level word tells one kind from another: ward, commune.
  const noun = /^(?:commune|dist)-/.test(id) ? organ.levelNoun : undefined;
  // The Executive Committee is Ban Chấp hành, the Committee the body; a Standing Board may be Thường trực: other names
  // in Vietnamese too.
  const board = /executive|standing board/.exec(words)?.[0];
  const key = ['organ', id, organ.place?.value, noun, board].join('|');
  return { key, words, part: organ.span, kind: '' };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\bthe\s+|['’]s(?=\s)/g, '')
    .replaceAll('&', 'and')
    .replaceAll(/[\s-]+/g, ' ');
}

/** Of one and of several: “Party cell”, “Party cells”. */
function singular(words: string): string {
  return words.replace(/ies$/, 'y').replace(/s$/, '');
}

/** The name of a title by the words of its role: Standing or Permanent, Director or Head. */
function titleName(title: TitleMention): Name | undefined {
  const { titleId, role, modifierParts, organId, gender, plural } = title;
  if (titleId === undefined || !role || title.quoted || title.letters !== 'title') return undefined;
  // “chief”, “PM”: in the words of a journalist, or abbreviated.
  if (!/^\p{Lu}.*\p{Ll}/su.test(role.span.text)) return undefined;
  const part = modifierParts.reduce((span, { span: own }) => cover(span, own), role.span);
  const words = singular(
    plain(part.text)
      .replace(/\bparty /, '')
      .replace(/chair(?:wom|m|pers)[aeo]ns?$/, 'chair'),
  );
  const key = ['title', titleId, organId, [...title.modifiers].sort().join()].join('|');
  return { key, words, part, kind: `${gender ?? ''}${String(plural)}` };
}
