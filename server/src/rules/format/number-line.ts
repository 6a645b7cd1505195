import type { Issuer } from '../../knowledge';
import { issuerNames } from '../../knowledge/citation-words';
import type { Layout } from '../../model/format-types';
import { nth } from '../../text/certain';
import type { Span } from '../../text/span';
import { words } from '../../text/words';
import { replacement } from '../fixes';
import { defineRule, type Finding, type RuleContext } from '../types';
import { guideline, partyLayout } from './support';

/** The issuer's symbol in the number against the body named above it. */
export const numberLine = defineRule({
  id: 'format/number-line',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: guideline('I.3'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    const { number } = context.model.header;
    const part = number?.parts.issuer;
    const [symbol] = number?.issuerSymbols ?? [];
    if (!layout || !number || !part || symbol === undefined || number.issuerSymbols.length > 1) return;
    const named = namedIssuer(layout, context);
    if (!named || named.symbols.includes(symbol)) return;
    // What else a body may use is its own affair; the symbol of another body that is known for certain is not its own.
    const others = context.knowledge.issuersBySymbol(symbol).filter((other) => isCertain(other, named));
    if (others.length === 0 || !(named.organ || LEVELS.has(symbol))) return;
    const right = named.symbols[0] ?? '';
    yield {
      span: part,
      message: 'issuer',
      params: { symbol, other: others[0]?.names.vi[0] ?? '', issuer: named.text, right },
      related: [{ span: named.span, message: 'named' }],
      fixes: () => [replacement(part, right, { title: 'fix.symbol' })],
    };
  },
});

/** Symbols of the committees of each level, and of those of the forces and of a bloc: nobody else uses them. */
const LEVELS = new Set(['TW', 'TU', 'HU', 'QU', 'ĐU', 'CB', 'ĐH', 'ĐUQS', 'ĐUCA', 'ĐUBP', 'ĐUK']);

function isCertain({ system, confidence }: Issuer, { organ }: NamedIssuer): boolean {
  return system === 'party' && (confidence === 'high' || (organ && confidence === 'medium'));
}

interface NamedIssuer {
  readonly text: string;
  readonly span: Span;
  readonly symbols: readonly string[];
  /** An organ of the committee above, known with its own symbol: BAN TỔ CHỨC under TỈNH UỶ. */
  readonly organ: boolean;
}

/** The symbols of the body that the last line of the issuer names, with the level above where it is an organ of one. */
function namedIssuer({ issuers }: Layout, { knowledge }: RuleContext): NamedIssuer | undefined {
  const line = issuers.at(-1);
  if (!line) return undefined;
  const upper = issuers.at(-2);
  const names = issuerNames(knowledge);
  const own = names.longestAt(words(line.text), 0);
  const above = upper && names.longestAt(words(upper.text), 0);
  const organ = upper && above ? `${line.text} ${firstWords(upper.text, above.length)}` : undefined;
  const central = above?.values.some((value) => value.symbols.includes('TW')) === true;
  const organs =
    organ === undefined
      ? []
      : [organ, ...(central ? [`${line.text} Trung ương`, `${line.text} Trung ương Đảng`] : [])];
  const rows = organs
    .flatMap((name) => knowledge.issuersByName(name))
    .filter((row) => row.confidence !== 'low');
  const values = own?.values.filter((value) => value.confidence !== 'low') ?? [];
  const symbols = rows.length > 0 ? rows.map((row) => row.symbol) : values.flatMap((value) => value.symbols);
  return symbols.length === 0
    ? undefined
    : { text: line.text, span: line.span, symbols: [...new Set(symbols)], organ: rows.length > 0 };
}

function firstWords(text: string, count: number): string {
  return text.slice(0, nth(words(text), count - 1).to);
}
