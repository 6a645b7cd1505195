/** What the client loads when the first draft is opened, beside the library of its host. */
export { answerForFiles, clientOptions } from './options';
export { createWorkbench } from './workbench';
