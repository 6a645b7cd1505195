import { lazyFor } from './lazy';

/** An encoding from before Unicode, whose letters are shown as other signs of Latin-1 where its font is missing. */
export interface LegacyTable {
  readonly id: 'tcvn3' | 'vni';
  readonly name: string;
  /** Each letter by the signs that stand for it: one of TCVN3, one or two of VNI. */
  readonly letters: ReadonlyMap<string, string>;
}

/** What begins and what ends a Vietnamese syllable, without its tone: the closed lists of the school grammar. */
const ONSETS = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn ' +
    'uông uôt up ut uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
    'y yêm yên yêng yêt yêu'
  ).split(' '),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Before e, ê, i and y stand k, gh and ngh; before the other vowels c, g and ng. */
const MISPLACED = /^(?:c[eêiy]|k[aăâoôơuư]|n?gh[^eêi]|n?g[eê]|ng[iy])/;
/** Acute and dot below: the only tones before a final c, ch, p, t. */
const STOPPED = /^[\u0301\u0323]$/;

/** Whether a word, in any case and composition, can be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = apart.replace(TONES, '').normalize('NFC');
  if (MISPLACED.test(bare)) return false;
  for (let at = Math.min(3, bare.length); at >= 0; at--) {
    const rhyme = bare.slice(at);
    if (!ONSETS.has(bare.slice(0, at)) || !RHYMES.has(rhyme)) continue;
    if (!/[cpt]$|ch$/.test(rhyme) || STOPPED.test(tones[0] ?? '')) return true;
  }
  return false;
}

/** A word as it stands, with UTF-16 offsets in its text, and as it is meant; undefined where a sign has no meaning. */
export interface LegacyWord {
  readonly start: number;
  readonly end: number;
  readonly meant: string | undefined;
  /** Whether any of it is written otherwise than it is meant. */
  readonly coded: boolean;
}

const isAscii = (sign: string): boolean => sign < '\u0080';
const ASCII_LETTER = /[a-z]/i;

/** Signs that are part of words in an encoding. */
const wordSigns = lazyFor(
  ({ letters }: LegacyTable): ReadonlySet<string> =>
    new Set([...letters.keys()].flatMap((key) => Array.from(key)).filter((sign) => !isAscii(sign))),
);

/** The words of a text, read in an encoding. */
export function* legacyWords(text: string, table: LegacyTable): Generator<LegacyWord> {
  const known = wordSigns(table);
  const inWord = (sign: string): boolean => known.has(sign) || ASCII_LETTER.test(sign);
  for (let start = 0; start < text.length; start++) {
    if (!inWord(text.charAt(start))) continue;
    let end = start;
    while (end < text.length && (inWord(text.charAt(end)) || /\p{L}/u.test(text.charAt(end)))) end++;
    const word = text.slice(start, end);
    const meant = readWord(word, table.letters);
    yield { start, end, meant, coded: meant !== word };
    start = end;
  }
}

function readWord(word: string, letters: ReadonlyMap<string, string>): string | undefined {
  let out = '';
  for (let at = 0; at < word.length;) {
    const two = at + 1 < word.length ? letters.get(word.slice(at, at + 2)) : undefined;
    const one = word.charAt(at);
    const letter = two ?? letters.get(one) ?? (isAscii(one) ? one : undefined);
    if (letter === undefined) return undefined;
    out += letter;
    at += two === undefined ? 1 : 2;
  }
  return out;
}

/** So many different words must become syllables before a text is taken for Vietnamese in an old encoding … */
const DISTINCT = 4;
/** … of every ten that have signs of the encoding, nine; and of all its words, three in four. */
const CODED_SHARE = 0.9;
const WHOLE_SHARE = 0.75;
/** UTF-16 units that are looked at. */
const SAMPLE = 20_000;
/** Vietnamese letters that Latin-1 does not have: such a text is Unicode already. */
const BEYOND = /[\u0102-\u01B0\u1EA0-\u1EF9]/;
const SIGNS = /[\u00A1-\u00FE]/;

/** Whether a text may be in an old encoding at all; quick. */
export function mayBeLegacy(text: string): boolean {
  return SIGNS.test(text) && !BEYOND.test(text);
}

/** The encoding that a text was written in, where no doubt is left; French, German or sound Vietnamese have none. */
export function detectLegacy(text: string, tables: readonly LegacyTable[]): LegacyTable | undefined {
  const sample = text.slice(0, SAMPLE);
  if (!mayBeLegacy(sample)) return undefined;
  const fitting = tables.filter((table) => fits(sample, table));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function fits(text: string, table: LegacyTable): boolean {
  let words = 0;
  let syllables = 0;
  let coded = 0;
  const good = new Set<string>();
  let codedGood = 0;
  for (const word of legacyWords(text, table)) {
    const sound = word.meant !== undefined && isSyllable(word.meant);
    words++;
    if (sound) syllables++;
    if (!word.coded) continue;
    coded++;
    if (!sound) continue;
    codedGood++;
    good.add(word.meant.toLowerCase());
  }
  return good.size >= DISTINCT && codedGood >= coded * CODED_SHARE && syllables >= words * WHOLE_SHARE;
}

/** A text in an old encoding as Unicode (NFC). Words with signs that mean nothing in it stay as they are. */
export function convertLegacy(text: string, table: LegacyTable): string {
  return text.replace(/[^\r\n]+/g, (line) => convertLine(line, table));
}

/** A font of capitals shows the codes of small letters as capitals: what stands around them tells. */
function convertLine(line: string, table: LegacyTable): string {
  const capitals = (line.match(/[A-Z]/g) ?? []).length >= 4 && !/[a-z]/.test(line);
  let out = '';
  let at = 0;
  for (const { start, end, meant } of legacyWords(line, table)) {
    const word = line.slice(start, end);
    const raised = capitals || ((word.match(/[A-Z]/g) ?? []).length > 1 && !/[a-z]/.test(word));
    out += line.slice(at, start) + (meant === undefined ? word : raised ? meant.toUpperCase() : meant);
    at = end;
  }
  return out + line.slice(at);
}
