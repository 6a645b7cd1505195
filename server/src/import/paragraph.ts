import { legacyTables } from '../knowledge/legacy';
import { lookupKey } from '../text/fold';
import { convertLegacy, mayBeLegacy } from '../text/legacy';
import { bulletSign } from './numbering';
import type { Notes } from './notes';
import { fontOf, type Styles } from './styles';
import { child, childrenOf, contentOf, type Element, elements, flag, value } from './xml';

/** The text of a paragraph, and what hangs on it. */
export interface ParagraphText {
  readonly text: string;
  /** Text boxes anchored in it: their contents (`w:txbxContent`). */
  readonly boxes: readonly Element[];
  /** Ids of its footnotes, `f` or `e` before them, in their order. */
  readonly footnotes: readonly string[];
}

/** Stands for the mark of a footnote until it has its number; no XML can hold it. */
export const FOOTNOTE = '\u0000';

/** Elements that only wrap others. */
const WRAPPERS = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
]);

/** Elements of which nothing is to be seen. */
const SILENT =
  /^w:(?:pPr|rPr|bookmark(?:Start|End)|proofErr|perm(?:Start|End)|lastRenderedPageBreak|(?:move(?:From|To)|comment)Range(?:Start|End)|customXml\w+Range(?:Start|End)|sdtPr|sdtEndPr|smartTagPr|customXmlPr|fldData|footnoteRef|endnoteRef|annotationRef|(?:continuation)?[sS]eparator|softHyphen|rt)$/;

/** Where the reading of fields stands: they may begin in one paragraph and end in another. */
export interface FieldState {
  /** For each open field: whether its result is being read. */
  readonly open: boolean[];
}

/** Fonts of before Unicode, by their names. */
const LEGACY_FONTS = [
  [/^\.vn/i, 'tcvn3'],
  [/^vni[- ]/i, 'vni'],
] as const;

interface Reading {
  readonly styles: Styles;
  readonly notes: Notes;
  readonly fields: FieldState;
  /** Number of the paragraph, for notes. */
  readonly paragraph: number;
}

/** Reads the runs of a paragraph (`w:p`). */
export function paragraphText(element: Element, reading: Reading): ParagraphText {
  const { styles, notes, fields, paragraph } = reading;
  const facts = styles.ofParagraph(value(child(element, 'w:pPr'), 'w:pStyle'));
  const boxes: Element[] = [];
  const footnotes: string[] = [];
  let text = '';
  /** Pieces of the text in their order, each with whether it is bold or in italics. */
  const looks: Piece[] = [];

  const shown = (): boolean => fields.open.every((result) => result);

  const run = (one: Element): void => {
    const properties = child(one, 'w:rPr');
    const ofRun = styles.of(value(properties, 'w:rStyle'));
    if (flag(properties, 'w:vanish') ?? ofRun.hidden ?? facts.hidden ?? false) {
      notes.add('hidden', paragraph);
      return;
    }
    if (flag(properties, 'w:strike') ?? flag(properties, 'w:dstrike') ?? false)
      notes.add('struck', paragraph);
    const font = fontOf(properties) ?? ofRun.font ?? facts.font;
    const caps = flag(properties, 'w:caps') ?? ofRun.caps ?? facts.caps ?? false;
    const before = text.length;
    for (const part of elements(one)) piece(part, font);
    const written = fromLegacy(text.slice(before), font);
    if (written !== text.slice(before)) {
      text = text.slice(0, before) + written;
      notes.add('legacy-font', paragraph, font);
    }
    if (caps) text = text.slice(0, before) + written.toLocaleUpperCase('vi');
    const emphasised = (flag(properties, 'w:b') ?? false) || (flag(properties, 'w:i') ?? false);
    looks.push({ text: text.slice(before), emphasised });
  };

  const piece = (part: Element, font: string | undefined): void => {
    switch (part.name) {
      case 'w:fldChar':
        field(part.attributes['w:fldCharType']);
        return;
      case 'w:instrText':
      case 'w:delInstrText':
        return;
      case 'w:t':
        if (shown()) text += contentOf(part);
        return;
      case 'w:tab':
      case 'w:ptab':
        text += '\t';
        return;
      case 'w:br':
        // A page begins anew by itself.
        if ((part.attributes['w:type'] ?? 'textWrapping') === 'textWrapping') text += '\n';
        return;
      case 'w:cr':
        text += '\n';
        return;
      case 'w:noBreakHyphen':
        text += '-';
        return;
      case 'w:sym':
        symbol(part, font);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        footnotes.push((part.name === 'w:footnoteReference' ? 'f' : 'e') + (part.attributes['w:id'] ?? ''));
        text += FOOTNOTE;
        return;
      case 'w:commentReference':
        notes.add('comment', paragraph);
        return;
      default:
        other(part);
    }
  };

  const field = (type: string | undefined): void => {
    if (type === 'begin') fields.open.push(false);
    else if (type === 'separate' && fields.open.length > 0) fields.open[fields.open.length - 1] = true;
    else if (type === 'end') fields.open.pop();
  };

  const symbol = ({ attributes }: Element, font: string | undefined): void => {
    const sign = String.fromCodePoint(Number.parseInt(attributes['w:char'] ?? '', 16) || 0x2022);
    text += bulletSign(sign, attributes['w:font'] ?? font);
    notes.add('symbol', paragraph, attributes['w:font']);
  };

  /** Drawings, objects and whatever else may stand in a run or beside one. */
  const other = (part: Element): void => {
    if (part.name === 'mc:AlternateContent') {
      // Both say the same; the first choice is the newer one.
      const choice = child(part, 'mc:Choice') ?? child(part, 'mc:Fallback');
      if (choice) elements(choice).forEach(other);
      return;
    }
    if (part.name === 'w:drawing' || part.name === 'w:pict' || part.name === 'w:object') drawing(part);
    else if (part.name.startsWith('m:')) {
      notes.add('equation', paragraph);
      text += mathText(part);
    } else if (part.name === 'w:del' || part.name === 'w:moveFrom' || part.name === 'w:delText')
      notes.add('deleted', paragraph);
    else if (!SILENT.test(part.name)) notes.add('element', paragraph, part.name);
  };

  const drawing = (part: Element): void => {
    const found = descendants(part, 'w:txbxContent');
    if (found.length > 0) {
      notes.add('text-box', paragraph);
      boxes.push(...found);
    } else if (part.name === 'w:object') notes.add('object', paragraph);
    else if (descendants(part, 'pic:pic').length > 0 || descendants(part, 'v:imagedata').length > 0)
      notes.add('picture', paragraph);
    else notes.add('shape', paragraph);
  };

  const inside = (parent: Element): void => {
    for (const part of elements(parent)) {
      if (part.name === 'w:r') run(part);
      else if (part.name === 'w:sdt') childrenOf(part, 'w:sdtContent').forEach(inside);
      else if (WRAPPERS.has(part.name)) inside(part);
      else other(part);
    }
  };
  inside(element);
  const emphasis = emphasisIn(looks);
  if (emphasis !== undefined) notes.add('emphasis', paragraph, emphasis);
  return { text, boxes, footnotes };
}

interface Piece {
  readonly text: string;
  readonly emphasised: boolean;
}

const SHORT = 40;
/** “Điều 5.”, “Kính gửi:”: what begins a line is bold or italic by the guideline. */
const LEAD = /^(?:\p{L}+ \d+\p{L}?\.|.*:)$/u;

/** The first words that stand out among others of a paragraph; a heading, all of one look, is structure. */
function emphasisIn(pieces: readonly Piece[]): string | undefined {
  const own = pieces.filter(({ text }) => text.replaceAll(FOOTNOTE, '').trim() !== '');
  if (own.every(({ emphasised }) => emphasised === own[0]?.emphasised)) return undefined;
  const plain = own.findIndex(({ emphasised }) => !emphasised);
  const lead = own.slice(0, plain).map(({ text }) => text);
  const from = LEAD.test(lead.join('').trim()) ? plain : 0;
  return own
    .slice(from)
    .find(({ emphasised }) => emphasised)
    ?.text.trim()
    .slice(0, SHORT);
}

/** Text in a font of before Unicode by what is seen; such a font with Unicode text in it shows Unicode. */
function fromLegacy(text: string, font: string | undefined): string {
  const id = font === undefined ? undefined : LEGACY_FONTS.find(([pattern]) => pattern.test(font))?.[1];
  const table = legacyTables().find((one) => one.id === id);
  if (font === undefined || !table) return text;
  const converted = mayBeLegacy(text) ? convertLegacy(text, table) : text;
  // The letters of .VnTimeH and its like are capitals, whatever was typed.
  return id === 'tcvn3' && /^\.vn\w*h$/i.test(font) ? converted.toLocaleUpperCase('vi') : converted;
}

/** The letters and signs of a formula in their order. */
function mathText(part: Element): string {
  return part.name === 'm:t' ? contentOf(part) : elements(part).map(mathText).join('');
}

/** All elements of a name below another one, but none inside a found one. */
function descendants(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((one) => (one.name === name ? [one] : descendants(one, name)));
}

/** Whether a text is nothing but the number of its page. */
export function isPageNumber(text: string): boolean {
  return /^[\s\d\-–/.]*$/.test(lookupKey(text));
}
