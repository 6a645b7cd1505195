/** What the server loads when it is first asked for something that it does not start with. */
export * from '../workspace/library';
export { continueList } from '../features/list-continue';
export { workspaceSymbolAnswer } from './across';
export { codeActions, resolveAction } from './code-action-answers';
export { completionAnswer } from './completion-answer';
export { createCatalogue } from './create-catalogue';
export { citedListOf, overviewOf, pageOf, pagesOf, reportOf, templatesFor } from './desk-answers';
export { formattingAnswer } from './formatting-answer';
export { Indexing } from './indexing';
export { linksAnswer } from './link-answers';
export {
  definitionAnswer,
  highlightsAnswer,
  hoverAnswer,
  referencesAnswer,
  renameAnswer,
  renamedAnswer,
} from './navigation-answers';
export { hintsAnswer, lensesAnswer, TokenAnswers } from './presentation-answers';
export { foldsAnswer, selectionAnswer, symbolsAnswer } from './structure-answers';
export { warmUp } from './warm-up';
export { WorkspaceDiagnostics } from './workspace-diagnostics';
