import { wordNumber } from '../text/word-numbers';
import { child, childrenOf, type Element, numberValue, value } from './xml';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  readonly suffix: string;
  /** The level after which it begins anew; undefined for any higher one; 0: never. */
  readonly restart: number | undefined;
  /** All numbers in Arabic. */
  readonly legal: boolean;
  /** Font of a bullet. */
  readonly font: string | undefined;
}

interface Instance {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** New starts, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The numbering of a paragraph: which list, and which level of it. */
export interface NumberedAs {
  readonly list: string;
  readonly level: number;
}

/** What Word writes before a paragraph: the label, and what stands between it and the text. */
export interface Label {
  readonly text: string;
  readonly suffix: ' ' | '';
  /** The number is of a format that is not known: it was written in Arabic. */
  readonly unknown?: boolean;
}

/** Counts numbered paragraphs in the order of the text, as Word does. */
export class Numbering {
  readonly #instances = new Map<string, Instance>();
  /** By abstract numbering: the last number of each level. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  /** Instances whose new starts have been used. */
  readonly #started = new Set<string>();
  /** Levels that belong to a paragraph style. */
  readonly #styled = new Map<string, NumberedAs>();

  constructor(part: Element | undefined) {
    const abstracts = new Map<string, Element>();
    const byStyle = new Map<string, Element>();
    for (const one of childrenOf(part, 'w:abstractNum')) {
      abstracts.set(one.attributes['w:abstractNumId'] ?? '', one);
      const style = value(one, 'w:styleLink');
      if (style !== undefined) byStyle.set(style, one);
    }
    for (const one of childrenOf(part, 'w:num')) {
      const id = one.attributes['w:numId'];
      let abstract = abstracts.get(value(one, 'w:abstractNumId') ?? '');
      abstract = byStyle.get(value(abstract, 'w:numStyleLink') ?? '') ?? abstract;
      if (id === undefined || !abstract) continue;
      this.#add(id, one, abstract);
    }
  }

  #add(id: string, instance: Element, abstract: Element): void {
    const levels = new Map<number, Level>();
    const starts = new Map<number, number>();
    for (const level of childrenOf(abstract, 'w:lvl')) {
      const at = Number(level.attributes['w:ilvl']);
      levels.set(at, readLevel(level));
      const style = value(level, 'w:pStyle');
      if (style !== undefined && !this.#styled.has(style)) this.#styled.set(style, { list: id, level: at });
    }
    for (const override of childrenOf(instance, 'w:lvlOverride')) {
      const at = Number(override.attributes['w:ilvl']);
      const level = child(override, 'w:lvl');
      if (level) levels.set(at, readLevel(level));
      const start = numberValue(override, 'w:startOverride');
      if (start !== undefined) starts.set(at, start);
    }
    this.#instances.set(id, { abstract: abstract.attributes['w:abstractNumId'] ?? '', levels, starts });
  }

  /** The level that a paragraph style stands for in a list. */
  ofStyle(style: string): NumberedAs | undefined {
    return this.#styled.get(style);
  }

  /** The label of the next paragraph of a list; undefined where the list is not known. */
  next({ list, level }: NumberedAs): Label | undefined {
    const instance = this.#instances.get(list);
    const own = instance?.levels.get(level);
    if (!instance || !own) return undefined;
    const counts = this.#counts.get(instance.abstract) ?? [];
    this.#counts.set(instance.abstract, counts);
    this.#restart(list, instance, counts);
    const count = (counts[level] ?? own.start - 1) + 1;
    counts[level] = count;
    for (let deeper = level + 1; deeper < counts.length; deeper++) {
      const { restart } = instance.levels.get(deeper) ?? {};
      if (restart === undefined || (restart > 0 && level < restart)) counts[deeper] = undefined;
    }
    return labelOf(instance, own, counts);
  }

  #restart(list: string, { starts }: Instance, counts: (number | undefined)[]): void {
    if (this.#started.has(list)) return;
    this.#started.add(list);
    for (const [level, start] of starts) counts[level] = start - 1;
  }
}

function readLevel(level: Element): Level {
  const fonts = child(child(level, 'w:rPr'), 'w:rFonts')?.attributes;
  return {
    start: numberValue(level, 'w:start') ?? 1,
    format: value(level, 'w:numFmt') ?? 'decimal',
    text: value(level, 'w:lvlText') ?? '',
    suffix: value(level, 'w:suff') ?? 'tab',
    restart: numberValue(level, 'w:lvlRestart'),
    legal: child(level, 'w:isLgl') !== undefined,
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  };
}

function labelOf(instance: Instance, own: Level, counts: readonly (number | undefined)[]): Label {
  const suffix = own.suffix === 'nothing' ? '' : ' ';
  if (own.format === 'bullet') return { text: bulletSign(own.text, own.font), suffix };
  const unknowns: string[] = [];
  const text = own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = instance.levels.get(at);
    const number = counts[at] ?? level?.start ?? 1;
    const shown = wordNumber(own.legal ? 'decimal' : (level?.format ?? 'decimal'), number);
    if (shown === undefined) unknowns.push(digit);
    return shown ?? String(number);
  });
  return { text, suffix: text === '' ? '' : suffix, ...(unknowns.length > 0 ? { unknown: true } : {}) };
}

/** Signs of the fonts Symbol and Wingdings as the signs that they look like. */
const SYMBOLS: Readonly<Record<number, string>> = {
  0x2d: '-',
  0x2b: '+',
  0xa7: '▪',
  0xa8: '□',
  0xb7: '•',
  0xd8: '➢',
  0xfc: '✓',
  0x6f: 'o',
  0x76: '❖',
};

/** A bullet as it looks; a sign of a symbol font that is not known is a plain bullet. */
export function bulletSign(text: string, font: string | undefined): string {
  return Array.from(text)
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code >= 0xf000 && code <= 0xf0ff) return SYMBOLS[code - 0xf000] ?? '•';
      const symbolic = font !== undefined && /^(?:symbol|wingdings)/i.test(font);
      return symbolic && code > 0x20 && code < 0x100 ? (SYMBOLS[code] ?? '•') : sign;
    })
    .join('');
}
