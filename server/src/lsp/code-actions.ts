import {
  type ClientCapabilities,
  CodeActionKind,
  CodeActionTriggerKind,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { findingsIn, FIX_ALL, resolvesEdits, REWRITE } from './actions';
import { answer, type RequestWorld } from './world';

export function codeActionCapability(client: ClientCapabilities): ServerCapabilities {
  return {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, REWRITE],
      resolveProvider: resolvesEdits(client),
    },
  };
}

export function registerCodeActions(world: RequestWorld): void {
  const { connection, drafts } = world;
  connection.onCodeAction((params) =>
    answer(world, [], async () => {
      const draft = await drafts.get(params.textDocument.uri);
      if (!draft) return [];
      const { range, context } = params;
      const here = findingsIn(world, draft, range);
      // An editor asks wherever the cursor comes to stand; unasked, there is nothing to do but about a finding.
      const unasked = context.triggerKind === CodeActionTriggerKind.Automatic && context.only === undefined;
      if (unasked && here.length === 0) return [];
      return (await import('./library')).codeActions(world, draft, params, here);
    }),
  );
  connection.onCodeActionResolve((action) =>
    answer(world, action, async () => (await import('./library')).resolveAction(world, action)),
  );
}
