import { child, childrenOf, type Element, flag, numberValue, value } from './xml';

/** What a style says that matters for the text. */
export interface StyleFacts {
  /** `w:numId` and level; `0` takes numbering away. */
  readonly list?: string | undefined;
  readonly level?: number | undefined;
  readonly caps?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly centred?: boolean | undefined;
  readonly font?: string | undefined;
  readonly bordered?: boolean | undefined;
}

/** A style takes over from the one that it is based on; longer chains are a circle. */
const MOST_BASES = 12;

/** The styles of a Word file, each with what it takes over. */
export class Styles {
  readonly #styles = new Map<string, Element>();
  readonly #facts = new Map<string, StyleFacts>();
  readonly #standard: StyleFacts;

  constructor(part: Element | undefined) {
    for (const style of childrenOf(part, 'w:style')) {
      const id = style.attributes['w:styleId'];
      if (id !== undefined) this.#styles.set(id, style);
    }
    const standard = childrenOf(part, 'w:style').find(
      ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
    );
    this.#standard = {
      font: fontOf(child(child(child(part, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')),
      ...(standard ? this.of(standard.attributes['w:styleId']) : {}),
    };
  }

  /** What a paragraph's style says; that of the standard style where it names none. */
  ofParagraph(id: string | undefined): StyleFacts {
    return { ...this.#standard, ...this.of(id) };
  }

  of(id: string | undefined): StyleFacts {
    if (id === undefined) return {};
    const known = this.#facts.get(id);
    if (known) return known;
    const chain: Element[] = [];
    let at = this.#styles.get(id);
    while (at && chain.length < MOST_BASES) {
      chain.unshift(at);
      at = this.#styles.get(value(at, 'w:basedOn') ?? '');
    }
    let facts: StyleFacts = {};
    for (const style of chain) facts = { ...facts, ...said(style) };
    this.#facts.set(id, facts);
    return facts;
  }
}

function said(style: Element): StyleFacts {
  const paragraph = child(style, 'w:pPr');
  const run = child(style, 'w:rPr');
  const numbering = child(paragraph, 'w:numPr');
  const facts: Record<keyof StyleFacts, StyleFacts[keyof StyleFacts]> = {
    list: value(numbering, 'w:numId'),
    level: numberValue(numbering, 'w:ilvl'),
    caps: flag(run, 'w:caps'),
    hidden: flag(run, 'w:vanish'),
    centred: centred(paragraph),
    font: fontOf(run),
    bordered: bordered(child(child(style, 'w:tblPr'), 'w:tblBorders')),
  };
  // Only what is said takes the place of what a style above says.
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

export function centred(properties: Element | undefined): boolean | undefined {
  const jc = value(properties, 'w:jc');
  return jc === undefined ? undefined : jc === 'center';
}

export function fontOf(properties: Element | undefined): string | undefined {
  const fonts = child(properties, 'w:rFonts')?.attributes;
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
}

/** Whether lines are drawn between cells; undefined where nothing is said. */
export function bordered(borders: Element | undefined): boolean | undefined {
  if (!borders) return undefined;
  return borders.children.some(
    (side) => typeof side !== 'string' && !['nil', 'none'].includes(side.attributes['w:val'] ?? 'none'),
  );
}
