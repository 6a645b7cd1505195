import { besideFormer as formerWords } from '../knowledge/title-words';
import { nth } from '../text/certain';
import { lookupKey } from '../text/fold';
import { lazyFor } from '../text/lazy';
import type { Block } from '../text/source';
import type { Found, TitlesFound } from '../recognise/title';
import type { OrganForm } from '../recognise/title/lexicon-tables';
import type { OrganFound } from '../recognise/title/organs';
import type { Tokens } from '../recognise/title/syllables';
import { startsPerson } from '../recognise/title/titles';
import type { Letters, Lexeme } from '../recognise/title/tokens';
import { NONE, trimmed } from './per-block';
import type { AbbreviationMention, OrganMention, Part, ProvinceMention, ToneWord } from './types';

/** What the words of a block say of a title, whoever bears it. */
export interface SaidOfTitle {
  readonly letters: Letters;
  readonly role: Part<string> | undefined;
  readonly modifiers: readonly Part<string>[];
  readonly organ: OrganMention | undefined;
}

/** The mention of an organ, where nothing is known of what stands before it; of a title what its words say. */
export type Said = OrganMention | SaidOfTitle | undefined;

/** What is said of a title or organ that was found in a block: said while its words are at hand. */
export function saidOf(block: Block, tokens: Tokens, item: Found): Said {
  if (item.kind === 'organ') return organMention(block, tokens, item, item.organ);
  return item.kind === 'title' ? saidOfTitle(block, tokens, item) : undefined;
}

function saidOfTitle(block: Block, tokens: Tokens, item: TitleItem): SaidOfTitle {
  const { from, role, modifiers, organ } = item.title;
  return {
    letters: nth(tokens.list, from).letters,
    role: role && part(block, tokens, role.from, role.to, role.form.id),
    modifiers: modifiers.length === 0 ? NONE : modifiers.map((m) => part(block, tokens, m.from, m.to, m.id)),
    organ: organ && organMention(block, tokens, item, organ),
  };
}

export type TitleItem = Extract<Found, { kind: 'title' }>;
type Item = Extract<Found, { kind: 'title' | 'organ' }>;

function part<T>(block: Block, tokens: Tokens, from: number, to: number, value: T): Part<T> {
  return { span: block.span(tokens.from(from), tokens.end(to - 1)), value };
}

function organMention(block: Block, tokens: Tokens, item: Item, organ: OrganFound): OrganMention {
  const { place, forms } = organ;
  const facts = factsOf(forms);
  const unit = levelIn(tokens, organ);
  const key = place?.from === organ.from ? organ.from + (place.to - place.from) : organ.from;
  return {
    span: part(block, tokens, organ.from, organ.to, 0).span,
    organIds: facts.organIds,
    specific: facts.specific,
    levels: organ.level?.levels,
    unit: organ.level?.kind,
    levelValidTo: organ.level?.validTo,
    levelWord: unit?.raw.toLowerCase(),
    levelNoun: unit?.level?.noun,
    place: place && part(block, tokens, place.from, place.to, place.key),
    name: part(
      block,
      tokens,
      key,
      organ.nameEnd,
      block.text.slice(tokens.from(key), tokens.end(organ.nameEnd - 1)),
    ),
    letters: nth(tokens.list, organ.from).letters,
    abbreviation: facts.abbreviation,
    plural: hasPlural(tokens, organ),
    quoted: item.quoted,
    context: item.context,
    after: undefined,
    former:
      besideFormer(tokens, organ) ||
      (item.kind === 'title' && item.title.modifiers.some((modifier) => modifier.id === 'former')),
    inTitle: item.kind === 'title',
    open: isOpen(tokens, organ),
    turned: organ.turned,
  };
}

interface Facts {
  readonly organIds: readonly string[];
  readonly specific: boolean;
  readonly abbreviation: boolean;
}

/** What the forms say by themselves; they are the same wherever an organ is written alike. */
const factsOf = lazyFor((forms: readonly OrganForm[]): Facts => ({
  organIds: forms.map((form) => form.organ.id),
  specific: forms.every((form) => !form.bare),
  abbreviation: forms.every((form) => form.abbreviation),
}));

/** The first level word of an organ. */
function levelIn(tokens: Tokens, { from, to }: OrganFound): Lexeme | undefined {
  for (let i = from; i < to; i++) if (tokens.at(i)?.level) return tokens.at(i);
  return undefined;
}

function hasPlural(tokens: Tokens, { from, nameEnd }: OrganFound): boolean {
  for (let i = from; i < nameEnd; i++) {
    const word = tokens.at(i);
    if (word && isPlural(word)) return true;
  }
  return false;
}

/** Whether the tables know a word in the singular alone: “committees”, not “communications”. */
function isPlural({ raw, key, level, possessive }: Lexeme): boolean {
  const last = raw.charAt(raw.length - 1);
  return (last === 's' || last === 'S') && level === undefined && !possessive && !key.endsWith('s');
}

/** Whether the word that follows is capitalised, and neither a name of a person nor of a title. */
function isOpen(tokens: Tokens, organ: OrganFound): boolean {
  const next = tokens.at(organ.to);
  if (!next || !tokens.close(organ.to) || next.letters !== 'title') return false;
  // “Phó Chủ tịch HĐND tỉnh Thường trực”
  if (tokens.lexicon.after.longest(tokens.list, organ.to)) return false;
  return !startsPerson(tokens, organ.to) && !tokens.startsTitle(organ.to);
}

/** “cũ”, “trước đây” after an organ, “former”, “the then” before it; “and then” tells the order of events. */
function besideFormer(tokens: Tokens, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const { before, after } = formerWords();
  const key = (at: number): string => tokens.at(at)?.key ?? '';
  const pair = `${key(from - 2)} ${key(from - 1)}`;
  if (tokens.close(from) && (before.has(key(from - 1)) || before.has(pair))) return true;
  if (!tokens.close(to) && tokens.sign(to) !== '(') return false;
  return after.has(key(to)) || after.has(`${key(to)} ${key(to + 1)}`);
}

/** What is read beside titles, organs and persons, by kind. */
export interface Marks {
  readonly provinces: readonly ProvinceMention[];
  readonly toneWords: readonly ToneWord[];
  readonly abbreviations: readonly AbbreviationMention[];
}

export const NO_MARKS: Marks = { provinces: NONE, toneWords: NONE, abbreviations: NONE };

/** The marks of a block, by kind. */
export function marksOf(block: Block, marks: TitlesFound['marks'], tokens: Tokens): Marks {
  const provinces: ProvinceMention[] = [];
  const toneWords: ToneWord[] = [];
  const abbreviations: AbbreviationMention[] = [];
  for (const mark of marks) {
    const span = block.span(mark.start, mark.end);
    if (mark.kind === 'province') {
      const { from, to, unitAt, key, unit, committee } = mark.province;
      const unitSpan = part(block, tokens, unitAt, unitAt + 1, 0).span;
      const { quoted, context } = mark;
      provinces.push({
        span,
        key,
        unit,
        committee,
        unitSpan,
        quoted,
        context,
        // “Đảng bộ tỉnh Bến Tre khoá XI”: of that term, which may be over.
        former: besideFormer(tokens, { from, to }) || (tokens.at(to)?.key === TERM && tokens.close(to)),
      });
    } else if (mark.kind === 'abbreviation') {
      const { introduces, common } = mark.abbreviation;
      abbreviations.push({ span, short: block.text.slice(mark.start, mark.end), introduces, common });
    } else {
      const { at } = mark.tone;
      const capital = tokens.at(at)?.letters !== 'lower';
      const starts = at === 0 || (!tokens.close(at) && /[.!?:]/.test(tokens.gap(at)));
      toneWords.push({
        span,
        style: mark.tone.style,
        proper: mark.quoted || (capital && !mark.named && !starts),
      });
    }
  }
  return {
    provinces: trimmed(provinces),
    toneWords: trimmed(toneWords),
    abbreviations: trimmed(abbreviations),
  };
}

const TERM = lookupKey('khoá');
