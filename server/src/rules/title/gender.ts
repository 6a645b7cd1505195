import type { Official } from '../../knowledge';
import { personPrefixes, roleForms } from '../../knowledge/title-words';
import { nameKey } from '../../model/title-roster';
import type { PersonMention, TitleMention } from '../../model/types';
import { lookupKey } from '../../text/fold';
import { defineRule, type Finding, type Fix, type RuleContext } from '../types';
import { rowOf } from './against-roster';
import { type Bearer, bearers, personsBySentence } from './persons';
import { adapted } from './shared';

type Gender = 'male' | 'female';

/**
 * Chairman or Chairwoman, ông or bà against the pronoun, the office's roster, or the other mentions of the same person.
 */
export const gender = defineRule({
  id: 'title/gender',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: { vi: 'Thông tư 03/2009/TT-BNG', en: 'Circular 03/2009/TT-BNG' },
  *check(context) {
    const listed = listedGenders(context.knowledge.officials);
    yield* addresses(listed, context);
    const named = personsBySentence(context.model);
    const titled = new Map<object, number>();
    for (const title of context.model.titles) {
      if (!title.person && title.roleKind === 'head')
        titled.set(title.context, (titled.get(title.context) ?? 0) + 1);
    }
    for (const bearer of context.model.told(bearers)) {
      const told = (title: TitleMention): Gender | undefined => {
        if (title.person?.gender) return title.person.gender;
        const { pronouns } = title.context;
        const alone = named.get(title.context)?.size === 1 && !titled.has(title.context);
        return alone && pronouns.size === 1 ? [...pronouns][0] : undefined;
      };
      yield* check(bearer, { told, listed: listed.get(bearer.key) });
    }
  },
});

/** An official of the roster whose gender it gives. */
type Listed = Official & { readonly gender: Gender };

/** Those of the roster by the key of their name; two persons of one name and different gender tell nothing. */
function listedGenders(officials: readonly Official[]): Map<string, Listed> {
  const found = new Map<string, Listed>();
  const unsure = new Set<string>();
  for (const official of officials) {
    const key = nameKey(official.name);
    const { gender } = official;
    const other = found.get(key);
    if (gender === undefined) continue;
    if (other && other.gender !== gender) unsure.add(key);
    else found.set(key, { ...official, gender });
  }
  for (const key of unsure) found.delete(key);
  return found;
}

/** “ông”, “Ms.” against the roster, and against the same person's other mentions: the later one of the draft is told. */
function* addresses(listed: ReadonlyMap<string, Listed>, context: RuleContext): Iterable<Finding> {
  const first = new Map<string, PersonMention>();
  for (const person of context.model.persons) {
    const { gender, address, name, key } = person;
    if (!gender || !address || person.short) continue;
    const official = listed.get(key);
    const params = { text: address.text, name };
    // Names that differ in their diacritics alone are two persons.
    const exact = lookupKey(name.normalize('NFC'));
    const earlier = first.get(exact);
    if (!earlier) first.set(exact, person);
    if (official) {
      if (official.gender === gender) continue;
      yield {
        span: address,
        message: 'listed-address',
        params,
        ...rowOf(official),
        fixes: () => addressFix(person, context),
      };
    } else if (earlier?.address && earlier.gender !== gender) {
      yield {
        span: address,
        message: 'address-flip',
        params: { ...params, other: earlier.address.text },
        related: [{ span: earlier.address, message: 'other', params: { text: earlier.address.text } }],
        fixes: () => [...addressFix(person, context), ...addressFix(earlier, context, 'fix.there')],
      };
    }
  }
}

/** The address of the other gender: ông and bà, Mr. and Ms. */
function addressFix({ address, gender }: PersonMention, context: RuleContext, name = 'fix.here'): Fix[] {
  const form = personPrefixes().find(
    (prefix) =>
      prefix.language === context.language && prefix.gender !== undefined && prefix.gender !== gender,
  );
  if (!form || !address) return [];
  const text = adapted(form.form, address.text);
  return [{ title: name, params: { text }, edits: [{ span: address, newText: text }] }];
}

/** What tells the gender of a bearer. */
interface Evidence {
  /** The form of address before the name beside a title, or the only pronoun of its sentence. */
  readonly told: (title: TitleMention) => Gender | undefined;
  readonly listed: Listed | undefined;
}

function* check(bearer: Bearer, { told, listed }: Evidence): Iterable<Finding> {
  const gendered = bearer.titles.filter(
    (title) => title.gender !== undefined && !title.plural && !title.quoted,
  );
  const evidence = new Set(bearer.titles.flatMap((title) => told(title) ?? []));
  const certain = listed?.gender ?? (evidence.size === 1 ? [...evidence][0] : undefined);
  const first = gendered.find((title) => title.gender === (certain ?? gendered[0]?.gender));
  for (const title of gendered) {
    const own = told(title);
    const params = { text: (title.role?.span ?? title.span).text, name: title.person?.name ?? '' };
    if (listed && title.gender !== listed.gender) {
      yield {
        span: title.span,
        message: 'listed',
        params,
        ...rowOf(listed),
        fixes: () => fixes(title, listed.gender),
      };
    } else if (own !== undefined && own !== title.gender) {
      // Where the roster has it, an address that contradicts it is told by itself, and the title is right.
      if (listed && title.person?.gender) continue;
      const message = title.person?.gender ? 'address' : 'pronoun';
      yield {
        span: title.span,
        message,
        params,
        ...(listed ? {} : { fixes: () => fixes(title, own) }),
      };
    } else if (first && title.gender !== first.gender) {
      yield {
        span: title.span,
        message: 'flip',
        params: { ...params, other: (first.role?.span ?? first.span).text },
        related: [{ span: first.span, message: 'other', params: { text: first.span.text } }],
        fixes: () => [...fixes(title, first.gender), ...fixes(first, title.gender, 'fix.there')],
      };
    }
  }
}

function fixes(title: TitleMention, gender: Gender | undefined, name = 'fix.here'): Fix[] {
  const { role } = title;
  const form = roleForms().find(
    (f) => f.language === 'en' && f.id === role?.value && f.gender === gender && f.plural === title.plural,
  );
  if (!form || !role) return [];
  const text = adapted(form.form, role.span.text);
  return [{ title: name, params: { text }, edits: [{ span: role.span, newText: text }] }];
}
