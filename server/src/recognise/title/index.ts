import type { Knowledge } from '../../knowledge';
import type { Rendering } from '../../knowledge/title-words';
import { nth } from '../../text/certain';
import type { Language } from '../../text/language';
import type { Block } from '../../text/source';
import { type InSentence, isOfSeveral, type Place, Surroundings } from './context';
import { lexiconOf } from './lexicon';
import {
  abbreviationAt,
  type AbbreviationFound,
  provinceAt,
  type ProvinceFound,
  type ToneFound,
} from './marks';
import { organAt, type OrganFound } from './organs';
import { type Behind, personAt, type PersonFound } from './persons';
import { Tokens } from './syllables';
import { titleAfterOrgan, titleAt, type TitleFound } from './titles';
import { MARK, MAY_BE_PERSON, MAY_BE_TITLE, NAME_PART, RENDERING, START } from './tokens';

/** `several`: whether the words before say that there are several (“các đồng chí”). */
export type Found =
  | (InSentence & { readonly kind: 'title'; readonly title: TitleFound; readonly several: boolean })
  | (InSentence & { readonly kind: 'organ'; readonly organ: OrganFound })
  | (InSentence & { readonly kind: 'person'; readonly person: PersonFound; readonly several: boolean })
  | (InSentence & { readonly kind: 'rendering'; readonly rendering: Rendering });

/** What is read beside titles, organs and persons. */
export type Mark =
  | (InSentence & { readonly kind: 'province'; readonly province: ProvinceFound })
  | (Place & { readonly kind: 'tone'; readonly tone: ToneFound; readonly named: boolean })
  | (Place & { readonly kind: 'abbreviation'; readonly abbreviation: AbbreviationFound });

export interface TitlesFound {
  /** In the order of the text; only renderings may overlap others. */
  readonly found: readonly Found[];
  /** In the order of the text. */
  readonly marks: readonly Mark[];
}

/** The words of a block as the grammar of titles sees them: made again whenever they are asked for, and not kept. */
export function tokensOf({ text }: Block, language: Language, knowledge: Knowledge): Tokens {
  return new Tokens(text, lexiconOf(knowledge, language));
}

/** Titles, organs, persons and known wrong renderings of one block. Linear in its length. */
export function recogniseTitles(block: Block, tokens: Tokens): TitlesFound {
  const { list } = tokens;
  const { language } = tokens.lexicon;
  const found: Found[] = [];
  const around = new Surroundings(block, tokens);
  for (let i = 0; tokens.all & RENDERING && i < list.length; i++) {
    const wrong = tokens.bits(i) & RENDERING ? wrongAt(tokens, i) : undefined;
    if (!wrong) continue;
    const { rendering, length } = wrong;
    if (!rendering.accepted) found.push({ kind: 'rendering', rendering, ...around.mention(i, i + length) });
    // “specialized Vice Chairman” within “non-specialized Vice Chairman” is no form of its own.
    i += length - 1;
  }
  // In English a place may stand before the word for its level, and a given name alone after a title: “PM Chinh”.
  const begins = language === 'en' ? START | NAME_PART : START;
  /** Where the last title or organ ends, and which it is. */
  let last = -1;
  let behind: Behind;
  for (let i = 0; i < list.length;) {
    const bits = tokens.bits(i);
    if ((bits & begins) === 0) {
      i++;
      continue;
    }
    const title = bits & MAY_BE_TITLE ? titleAt(tokens, i) : undefined;
    const organ = title ? undefined : organAt(tokens, i);
    const after = organ && titleAfterOrgan(tokens, organ);
    const here = title ?? after;
    if (here) {
      const several = isOfSeveral(tokens, here.from);
      found.push({ kind: 'title', title: here, several, ...around.mention(here.from, here.to) });
      i = last = here.to;
      behind = 'title';
      continue;
    }
    if (organ) {
      found.push({ kind: 'organ', organ, ...around.mention(organ.from, organ.to) });
      i = last = organ.to;
      behind = 'organ';
      continue;
    }
    const person =
      bits & MAY_BE_PERSON
        ? personAt(tokens, i, i === last && tokens.close(i) ? behind : undefined)
        : undefined;
    if (person) {
      const { prefixFrom, from, to } = person;
      const several = isOfSeveral(tokens, prefixFrom, from);
      found.push({ kind: 'person', person, several, ...around.mention(from, to) });
      i = person.to;
      continue;
    }
    i++;
  }
  const renderings = found[0]?.kind === 'rendering';
  if (renderings) found.sort((a, b) => a.start - b.start || a.end - b.end);
  const kept = renderings && language === 'vi' ? withoutInner(found) : found;
  return { found: kept, marks: marksOf(tokens, kept, around) };
}

const NONE: readonly never[] = [];

/** Provinces, syllables with two places for a tone mark, abbreviations. */
function marksOf(tokens: Tokens, found: readonly Found[], around: Surroundings): readonly Mark[] {
  if ((tokens.all & MARK) === 0) return NONE;
  const marks: Mark[] = [];
  const { list } = tokens;
  let next = 0;
  for (let i = 0; i < list.length; i++) {
    const token = nth(list, i);
    if ((token.bits & MARK) === 0) continue;
    const province = provinceAt(tokens, i);
    if (province) marks.push({ kind: 'province', province, ...around.mention(i, province.to) });
    const abbreviation = abbreviationAt(tokens, i);
    if (abbreviation) marks.push({ kind: 'abbreviation', abbreviation, ...around.place(i, i + 1) });
    const style = token.tone;
    if (!style) continue;
    const from = tokens.from(i);
    while ((found[next]?.end ?? Infinity) <= from) next++;
    const over = found[next];
    const named = over !== undefined && over.start <= from && over.kind !== 'person';
    marks.push({ kind: 'tone', tone: { at: i, style }, named, ...around.place(i, i + 1) });
  }
  return marks;
}

function wrongAt(
  tokens: Tokens,
  i: number,
): { readonly rendering: Rendering; readonly length: number } | undefined {
  const wrong = tokens.lexicon.renderings.longest(tokens.list, i);
  if (!wrong) return undefined;
  // “central government” in small letters is any country's.
  const rendering = nth(wrong.values, 0);
  if (tokens.lexicon.language === 'en' && !rendering.certain && tokens.at(i)?.letters === 'lower')
    if (!rendering.accepted && /^\p{Lu}/u.test(rendering.wrong)) return undefined;
  for (let k = i + 1; k < i + wrong.length; k++)
    if (!['', "'", '-'].includes(tokens.sign(k))) return undefined;
  return { rendering, length: wrong.length };
}

/** A wrong rendering that is a part of a name in the tables is none: “Uỷ ban Kiểm tra Tỉnh uỷ”. */
function withoutInner(found: readonly Found[]): Found[] {
  const known = found.filter(
    (f) => f.kind === 'organ' || (f.kind === 'title' && (f.title.organ ?? f.title.rows[0])),
  );
  let next = 0;
  return found.filter((wrong) => {
    while ((known[next]?.end ?? Infinity) < wrong.end) next++;
    const around = wrong.kind === 'rendering' ? known[next] : undefined;
    return !around || around.start > wrong.start || around.end - around.start === wrong.end - wrong.start;
  });
}
