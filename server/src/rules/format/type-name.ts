import { replacement } from '../fixes';
import { defineRule, type Finding } from '../types';
import { guideline, partyLayout } from './support';

/** The type name above the subject: its spelling, its capitals, and its symbol in the number. */
export const typeName = defineRule({
  id: 'format/type-name',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: guideline('I.5'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    const type = layout?.type;
    if (!layout || !type) return;
    const { nameSpan, meant, name } = type;
    const { language } = context;
    if (language === 'en') {
      // How a translation spells and sets the name is its own affair.
      if (name === undefined) return;
    } else if (meant[0] !== undefined) {
      const [right, other = ''] = meant;
      yield {
        span: nameSpan,
        message: other === '' ? 'misspelt' : 'misspelt-either',
        params: { right, other },
        fixes: () => meant.map((one) => replacement(nameSpan, one)),
      };
    } else if (name !== undefined && !type.capitals) {
      const right = name.toUpperCase();
      yield {
        span: nameSpan,
        message: 'capitals',
        params: { right },
        fixes: () => [replacement(nameSpan, right)],
      };
    }
    const { number } = context.model.header;
    const symbol = number?.typeSymbol;
    const part = number?.parts.type;
    if (!number || symbol === undefined || !part || type.symbols.length === 0) return;
    // A translation writes QD for QĐ.
    const plain = (one: string): string => (language === 'en' ? one.replace('Đ', 'D') : one);
    if (
      type.symbols.some((one) => plain(one) === plain(symbol)) ||
      number.slips.some(({ kind }) => kind === 'truncated')
    )
      return;
    // A symbol of no type is the business of citation/unknown-type.
    const names = context.knowledge.typesBySymbol(symbol).filter((row) => row.system !== 'state');
    if (names.length === 0) return;
    const right = plain(type.symbols[0] ?? '');
    const other = names[0]?.names[language][0]?.toUpperCase() ?? '';
    yield {
      span: part,
      message: 'symbol',
      params: { symbol: part.text, type: (name ?? meant[0] ?? '').toUpperCase(), right, other },
      related: [{ span: nameSpan, message: 'type' }],
      fixes: () => [
        replacement(part, right, { title: 'fix.symbol' }),
        replacement(nameSpan, other, { title: 'fix.type' }),
      ],
    };
  },
});
