/** Kinds of tokens, in the order of the legend. */
export const tokenTypes = [
  'documentName',
  'documentNumber',
  'documentTypeSymbol',
  'documentIssuerSymbol',
  'date',
  'listLabel',
  'heading',
  'officialTitle',
  'person',
] as const;

/** What a token may be besides, in the order of the legend. */
export const tokenModifiers = ['own', 'fullMention', 'shortMention', 'unresolved', 'superseded'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];
