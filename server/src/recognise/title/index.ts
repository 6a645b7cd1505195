import type { Knowledge } from '../../knowledge';
import type { Rendering } from '../../knowledge/title-words';
import type { Language } from '../../text/language';
import type { Block } from '../../text/source';
import { quotesOf, sentencesOf, type SentenceContext } from './context';
import { lexiconOf } from './lexicon';
import {
  abbreviationAt,
  type AbbreviationFound,
  provinceAt,
  type ProvinceFound,
  type ToneFound,
} from './marks';
import { organAt, type OrganFound } from './organs';
import { personAt, type PersonFound } from './persons';
import { Tokens } from './syllables';
import { titleAfterOrgan, titleAt, type TitleFound } from './titles';

interface Place {
  /** Token index; offsets of the mention in the folded text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly context: SentenceContext;
  readonly quoted: boolean;
}

export type Found =
  | (Place & { readonly kind: 'title'; readonly title: TitleFound })
  | (Place & { readonly kind: 'organ'; readonly organ: OrganFound })
  | (Place & { readonly kind: 'person'; readonly person: PersonFound })
  | (Place & { readonly kind: 'rendering'; readonly rendering: Rendering });

/** What is read beside titles, organs and persons. */
export type Mark =
  | (Place & { readonly kind: 'province'; readonly province: ProvinceFound })
  | (Place & { readonly kind: 'tone'; readonly tone: ToneFound; readonly named: boolean })
  | (Place & { readonly kind: 'abbreviation'; readonly abbreviation: AbbreviationFound });

export interface BlockTitles {
  readonly block: Block;
  readonly tokens: Tokens;
  /** In the order of the text; only renderings may overlap others. */
  readonly found: readonly Found[];
  /** In the order of the text. */
  readonly marks: readonly Mark[];
}

/** Titles, organs, persons and known wrong renderings of one block. Linear in its length. */
export function recogniseTitles(block: Block, language: Language, knowledge: Knowledge): BlockTitles {
  const lexicon = lexiconOf(knowledge, language);
  const { text } = block;
  const tokens = new Tokens(text, lexicon.tokens(text), lexicon);
  const { list } = tokens;
  const found: Found[] = [];
  let sentence: ReturnType<typeof sentencesOf> | undefined;
  let quoted: ((offset: number) => boolean) | undefined;
  const place = (from: number, to: number): Place => {
    const start = list[from]?.from ?? 0;
    const last = list[to - 1];
    const end = (last?.to ?? start) - (last?.possessive ? 2 : 0);
    quoted ??= quotesOf(text);
    sentence ??= sentencesOf(block, tokens);
    return { at: from, start, end, context: sentence(from), quoted: quoted(start) };
  };
  let plain: readonly { readonly key: string }[] | undefined;
  for (let i = 0; i < list.length; i++) {
    if (list[i]?.word.startsRendering !== true) continue;
    plain ??= list.map((token) => ({ key: token.plain }));
    const wrong = wrongAt(tokens, plain, i);
    if (!wrong?.rendering) continue;
    if (!wrong.rendering.accepted)
      found.push({ kind: 'rendering', rendering: wrong.rendering, ...place(i, i + wrong.length) });
    // “specialized Vice Chairman” within “non-specialized Vice Chairman” is no form of its own.
    i += wrong.length - 1;
  }
  let titleEnd = -1;
  for (let i = 0; i < list.length;) {
    const token = list[i];
    if (!token) break;
    // Right after a title, a given name alone may stand: “PM Chinh”.
    const named = i === titleEnd && language === 'en' && token.letters === 'title';
    if (!named && !token.word.starts && !placeBeforeLevel(tokens, i)) {
      i++;
      continue;
    }
    const title = titleAt(tokens, i);
    const organ = title ? undefined : organAt(tokens, i);
    const after = organ && titleAfterOrgan(tokens, organ);
    if (title ?? after) {
      const here = title ?? after;
      if (!here) break;
      found.push({ kind: 'title', title: here, ...place(here.from, here.to) });
      i = Math.max(here.to, i + 1);
      titleEnd = i;
      continue;
    }
    if (organ) {
      found.push({ kind: 'organ', organ, ...place(organ.from, organ.to) });
      i = organ.to;
      continue;
    }
    const person = personAt(tokens, i, i === titleEnd && tokens.close(i));
    if (person) {
      found.push({ kind: 'person', person, ...place(person.from, person.to) });
      i = person.to;
      continue;
    }
    i++;
  }
  if (language === 'vi') dropInner(found);
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return { block, tokens, found, marks: marksOf(tokens, found, place) };
}

/** In English a place name stands before the level word: “Son Ha Provincial …”. */
function placeBeforeLevel(tokens: Tokens, i: number): boolean {
  if (tokens.lexicon.language !== 'en' || tokens.at(i)?.letters === 'lower') return false;
  for (let k = i + 1; k <= i + MAX_PLACE; k++) {
    const token = tokens.at(k);
    if (!token || token.letters === 'lower' || !tokens.close(k)) return false;
    if (token.level) return true;
  }
  return false;
}

const MAX_PLACE = 4;

/** Provinces, syllables with two places for a tone mark, abbreviations. */
function marksOf(
  tokens: Tokens,
  found: readonly Found[],
  place: (from: number, to: number) => Place,
): Mark[] {
  const marks: Mark[] = [];
  const { list } = tokens;
  let next = 0;
  for (let i = 0; i < list.length; i++) {
    const token = list[i];
    if (!token) break;
    while ((found[next]?.end ?? Infinity) <= token.from) next++;
    const around = found[next];
    const inside = around !== undefined && around.start <= token.from && around.kind !== 'person';
    const province = provinceAt(tokens, i);
    if (province) marks.push({ kind: 'province', province, ...place(province.from, province.to) });
    const abbreviation = abbreviationAt(tokens, i);
    if (abbreviation) marks.push({ kind: 'abbreviation', abbreviation, ...place(i, i + 1) });
    const style = token.word.tone;
    if (style) marks.push({ kind: 'tone', tone: { at: i, style }, named: inside, ...place(i, i + 1) });
  }
  return marks;
}

function wrongAt(
  tokens: Tokens,
  plain: readonly { readonly key: string }[],
  i: number,
): { readonly rendering: Rendering | undefined; readonly length: number } | undefined {
  const wrong = tokens.lexicon.renderings.longest(plain, i);
  if (!wrong) return undefined;
  // “Uỷ ban Kiểm tra …”: the word before belongs to it, and with it the name is right.
  if (tokens.lexicon.language === 'vi' && tokens.close(i) && (organAt(tokens, i - 1)?.to ?? 0) > i)
    return undefined;
  // “central government” in small letters is any country's.
  const [rendering] = wrong.values;
  if (tokens.lexicon.language === 'en' && rendering?.certain === false && tokens.at(i)?.letters === 'lower')
    if (!rendering.accepted && /^\p{Lu}/u.test(rendering.wrong)) return undefined;
  for (let k = i + 1; k < i + wrong.length; k++)
    if (!['', "'", '-'].includes(tokens.gap(k).trim())) return undefined;
  return { rendering, length: wrong.length };
}

/** A wrong rendering that is a part of a name in the tables is none: “Uỷ ban Kiểm tra Tỉnh uỷ”. */
function dropInner(found: Found[]): void {
  const known = found.filter(
    (f) => f.kind === 'organ' || (f.kind === 'title' && (f.title.organ ?? f.title.rows[0])),
  );
  for (let i = found.length - 1; i >= 0; i--) {
    const wrong = found[i];
    if (wrong?.kind !== 'rendering') continue;
    if (
      known.some(
        (f) => f.start <= wrong.start && wrong.end <= f.end && f.end - f.start > wrong.end - wrong.start,
      )
    )
      found.splice(i, 1);
  }
}
