import type * as lsp from 'vscode-languageserver-protocol';

/**
 * The protocol's types, and those of its constants that are used, each checked against the library: its code, which is made of
 * constants and of classes for every message there is, need not be in the bundles for them.
 */
export type * from 'vscode-languageserver-protocol';
export { type CancellationToken, ResponseError } from 'vscode-jsonrpc';

export const CodeActionKind = {
  QuickFix: 'quickfix',
  RefactorRewrite: 'refactor.rewrite',
  SourceFixAll: 'source.fixAll',
} as const satisfies Partial<typeof lsp.CodeActionKind>;

export const CodeActionTriggerKind = { Automatic: 2 } as const satisfies Partial<
  typeof lsp.CodeActionTriggerKind
>;

export const CompletionItemKind = {
  Class: 7,
  Module: 9,
  Property: 10,
  Value: 12,
  Reference: 18,
  EnumMember: 20,
  Constant: 21,
} as const satisfies Partial<typeof lsp.CompletionItemKind>;
export type CompletionItemKind = lsp.CompletionItemKind;

export const DiagnosticSeverity = {
  Error: 1,
  Warning: 2,
  Information: 3,
  Hint: 4,
} as const satisfies Partial<typeof lsp.DiagnosticSeverity>;
export type DiagnosticSeverity = lsp.DiagnosticSeverity;

export const DocumentDiagnosticReportKind = {
  Full: 'full',
  Unchanged: 'unchanged',
} as const satisfies Partial<typeof lsp.DocumentDiagnosticReportKind>;

export const DocumentHighlightKind = { Read: 2 } as const satisfies Partial<typeof lsp.DocumentHighlightKind>;

export const LSPErrorCodes = { RequestFailed: -32803 } as const satisfies Partial<typeof lsp.LSPErrorCodes>;

export const MarkupKind = { Markdown: 'markdown', PlainText: 'plaintext' } as const satisfies Partial<
  typeof lsp.MarkupKind
>;

export const SymbolKind = { File: 1, Namespace: 3, Variable: 13, String: 15 } as const satisfies Partial<
  typeof lsp.SymbolKind
>;
export type SymbolKind = lsp.SymbolKind;

export const TextDocumentSyncKind = { Incremental: 2 } as const satisfies Partial<
  typeof lsp.TextDocumentSyncKind
>;
