import * as abbreviationTable from './generated/organ-abbreviations';
import * as exclusiveTable from './generated/exclusive-titles';
import * as cueTable from './generated/title-cues';
import * as levelTable from './generated/level-words';
import * as modifierTable from './generated/modifiers';
import * as prefixTable from './generated/person-prefixes';
import * as renderingTable from './generated/renderings';
import * as roleTable from './generated/roles';
import * as surnameTable from './generated/surnames';
import { lookupKey } from '../text/fold';
import type { Language } from '../text/language';
import { lazy } from '../text/lazy';
import { list, optional, readTable } from './table';

/** A form of a role: Bí thư, Chairwoman, Members. */
export interface RoleForm {
  readonly id: string;
  readonly language: Language;
  readonly form: string;
  readonly gender: 'male' | 'female' | undefined;
  readonly plural: boolean;
  /** `head`: each organ has its own; `member`, `staff`: found in many organs. */
  readonly kind: 'head' | 'member' | 'staff';
  /** Vietnamese roles that it may stand for. */
  readonly renders: readonly string[];
}

export interface ModifierForm {
  readonly id: string;
  readonly language: Language;
  readonly form: string;
  readonly position: 'before' | 'after';
}

/** A word that tells the level of an organ: tỉnh, Tỉnh uỷ, Provincial. */
export interface LevelWord {
  readonly form: string;
  readonly language: Language;
  readonly levels: readonly string[];
  readonly kind: 'province' | 'city' | undefined;
  /** `none`: words that begin or end like one and are another, as “xã hội”. */
  readonly word: 'unit' | 'committee' | 'adjective' | 'none';
  /** The noun of which it is the adjective or a short form (Provincial → Province), else itself. */
  readonly noun: string;
  /** The last day on which there are units of this kind. */
  readonly validTo: string | undefined;
}

export interface OrganAbbreviation {
  readonly short: string;
  readonly full: string;
  readonly language: Language;
  /** Read by everyone without an introduction. */
  readonly common: boolean;
}

export interface PersonPrefix {
  readonly form: string;
  readonly language: Language;
  readonly kind: 'address' | 'rank' | 'degree';
  readonly gender: 'male' | 'female' | undefined;
}

/** Words near a title or organ that change how it is judged. */
export type CueKind =
  | 'former'
  | 'former-before'
  | 'former-after'
  | 'country'
  | 'change'
  | 'appointment'
  | 'past'
  | 'stop'
  | 'institution';

export interface Cue {
  readonly kind: CueKind;
  readonly language: Language;
  readonly form: string;
}

export interface Rendering {
  readonly language: Language;
  readonly wrong: string;
  /** The likeliest first. */
  readonly standard: readonly string[];
  readonly certain: boolean;
  /** Right, though a wrong form stands within it: “under the Central Government”. */
  readonly accepted: boolean;
}

function language(cell: string): Language {
  return cell === 'en' ? 'en' : 'vi';
}

function gender(cell: string): 'male' | 'female' | undefined {
  return cell === 'male' || cell === 'female' ? cell : undefined;
}

export const roleForms = lazy(() =>
  readTable(roleTable, (cell): RoleForm => {
    const kind = cell('kind');
    return {
      id: cell('id'),
      language: language(cell('language')),
      form: cell('form'),
      gender: gender(cell('gender')),
      plural: cell('number') === 'many',
      kind: kind === 'member' || kind === 'staff' ? kind : 'head',
      renders: list(cell('renders')),
    };
  }),
);

export const modifierForms = lazy(() =>
  readTable(modifierTable, (cell): ModifierForm => ({
    id: cell('id'),
    language: language(cell('language')),
    form: cell('form'),
    position: cell('position') === 'after' ? 'after' : 'before',
  })),
);

export const levelWords = lazy(() =>
  readTable(levelTable, (cell): LevelWord => {
    const kind = cell('kind');
    const word = cell('word');
    return {
      form: cell('form'),
      language: language(cell('language')),
      levels: list(cell('levels')),
      kind: kind === 'province' || kind === 'city' ? kind : undefined,
      word: word === 'committee' || word === 'adjective' || word === 'none' ? word : 'unit',
      noun: optional(cell('stands_for')) ?? cell('form'),
      validTo: optional(cell('valid_to')),
    };
  }),
);

export const organAbbreviations = lazy(() =>
  readTable(abbreviationTable, (cell): OrganAbbreviation => ({
    short: cell('short'),
    full: cell('full'),
    language: language(cell('language')),
    common: cell('common') === 'yes',
  })),
);

/** Family names with whether they are also common words or place names. */
export const surnames = lazy(() =>
  readTable(surnameTable, (cell) => ({ form: cell('form'), rare: cell('frequency') === 'rare' })),
);

export const personPrefixes = lazy(() =>
  readTable(prefixTable, (cell): PersonPrefix => {
    const kind = cell('kind');
    return {
      form: cell('form'),
      language: language(cell('language')),
      kind: kind === 'rank' || kind === 'degree' ? kind : 'address',
      gender: gender(cell('gender')),
    };
  }),
);

export const titleCues = lazy(() =>
  readTable(cueTable, (cell): Cue => ({
    kind: cell('kind') as CueKind,
    language: language(cell('language')),
    form: cell('form'),
  })),
);

const cueKeys = (kind: CueKind): ReadonlySet<string> =>
  new Set(titleCues().flatMap((cue) => (cue.kind === kind ? lookupKey(cue.form) : [])));

/** Words right beside an organ's name that tell that it is of the past. */
export const besideFormer = lazy(() => ({
  before: cueKeys('former-before'),
  after: cueKeys('former-after'),
}));

/** English words for what belongs to the level named before them: “the district hospital”. */
export const institutions = lazy(() => cueKeys('institution'));

export const renderings = lazy(() =>
  readTable(renderingTable, (cell): Rendering => ({
    language: language(cell('language')),
    wrong: cell('wrong'),
    standard: list(cell('standard')),
    certain: cell('severity') === 'warning',
    accepted: cell('severity') === 'accepted',
  })),
);

/** Titles that one person cannot hold together, as `a|b` and `b|a`. */
export const exclusiveTitles = lazy(
  () =>
    new Set(
      readTable(exclusiveTable, (cell) => [cell('title_a'), cell('title_b')] as const).flatMap(([a, b]) => [
        `${a}|${b}`,
        `${b}|${a}`,
      ]),
    ),
);
