/** The looks and measures of a page in Word's terms and units. */
import {
  AlignmentType,
  type IParagraphOptions,
  type IStylesOptions,
  LineRuleType,
  UnderlineType,
} from 'docx';
import { BODY_LOOKS, END_LOOKS, FONT, HEAD_LOOKS, type Look } from './measures';
import type { Page } from './page';

/** A millimetre is 56.7 twentieths of a point. */
export const mm = (length: number): number => Math.round(length * 56.693);
/** Twentieths of a point. */
const point = (size: number): number => size * 20;
/** Half points. */
const size = (points: number): number => points * 2;

/** The styles that every paragraph of a document has where its own look does not say otherwise. */
export function styles({ language }: Page): NonNullable<IStylesOptions['default']> {
  const value = language === 'vi' ? 'vi-VN' : 'en-US';
  const { size: points, line } = BODY_LOOKS.text;
  const heading = {
    run: { ...runLook(BODY_LOOKS.heading), font: FONT, size: size(points), color: '000000' },
    paragraph: { ...paragraphLook(BODY_LOOKS.heading), keepNext: true },
  };
  return {
    document: {
      run: { font: FONT, size: size(points), color: '000000', language: { value, eastAsia: value } },
      paragraph: { spacing: { line: point(line), lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    },
    heading1: heading,
    heading2: heading,
    heading3: heading,
    heading4: heading,
    heading5: heading,
    heading6: heading,
  };
}

/** Sizes that are those of the text are not said again. */
export type RunStyle = Readonly<{
  size?: number;
  bold?: boolean;
  italics?: boolean;
  underline?: { type: typeof UnderlineType.SINGLE };
}>;

export const BOLD: RunStyle = { bold: true };
export const ITALIC: RunStyle = { italics: true };
export const UNDERLINE = { type: UnderlineType.SINGLE };

function runLook({ size: points, bold, italic, underline }: Look): RunStyle {
  return {
    ...(points === BODY_LOOKS.text.size ? {} : { size: size(points) }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(underline ? { underline: UNDERLINE } : {}),
  };
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

function paragraphLook({ align, line, before, left = 0, firstLine = 0 }: Look): IParagraphOptions {
  return {
    alignment: ALIGNMENTS[align],
    spacing: { line: point(line), lineRule: LineRuleType.EXACT, before: point(before ?? 0), after: 0 },
    indent: { left: mm(left), firstLine: mm(firstLine) },
  };
}

/** A look as Word has it: that of the letters and that of the paragraph. */
export type WordLook = Readonly<{ run: RunStyle; paragraph: IParagraphOptions }>;
export const wordLook = (look: Look): WordLook => ({ run: runLook(look), paragraph: paragraphLook(look) });
const byRole = <Role extends string>(looks: Readonly<Record<Role, Look>>): ReadonlyMap<string, WordLook> =>
  new Map(Object.entries<Look>(looks).map(([role, look]) => [role, wordLook(look)]));
/** By the role of a line or paragraph; worked out once for all of them. */
export const [HEAD, BODY, END] = [byRole(HEAD_LOOKS), byRole(BODY_LOOKS), byRole(END_LOOKS)];
export const PLAIN = wordLook(BODY_LOOKS.text);
