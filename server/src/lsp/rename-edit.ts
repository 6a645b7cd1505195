import type { AnnotatedTextEdit, TextEdit as ProtocolEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { RenameEdit } from '../features/rename-citation';
import { productText } from '../messages';
import { workspaceEdit } from './actions';
import type { Draft } from './drafts';
import type { RequestWorld } from './world';

const ALONG = 'along';

/**
 * The edits of a rename. Those that go along with a new number are marked, so that the person is shown them before they
 * are made; a client that knows no such marks gets them as they are.
 */
export function renameEdit(world: RequestWorld, draft: Draft, edits: readonly RenameEdit[]): WorkspaceEdit {
  const support = world.client().workspace?.workspaceEdit;
  const marks = support?.documentChanges === true && support.changeAnnotationSupport !== undefined;
  if (!marks || !edits.some(({ along }) => along)) return workspaceEdit(world, draft, edits);
  const made = edits.map((edit): ProtocolEdit | AnnotatedTextEdit => ({
    range: world.positions().range(draft.model.lines, edit),
    newText: edit.newText,
    ...(edit.along ? { annotationId: ALONG } : {}),
  }));
  return {
    documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits: made }],
    changeAnnotations: {
      [ALONG]: {
        label: productText(draft.language, 'rename.along'),
        description: productText(draft.language, 'rename.along-why'),
        needsConfirmation: true,
      },
    },
  };
}
