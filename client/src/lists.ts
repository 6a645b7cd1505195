import { commands, Disposable } from 'vscode';

/** Rewritings of the list at the cursor that have a command of their own, and what the server calls them. */
const REWRITES = { renumber: 'renumber.list', moveItemUp: 'move.up', moveItemDown: 'move.down' } as const;

/** Each command does what the menu of the light bulb offers under the same name, without the menu. */
export function registerListCommands(): Disposable {
  const all = Object.entries(REWRITES).map(([command, rewrite]) =>
    commands.registerCommand(`partyDocuments.${command}`, () =>
      commands.executeCommand('editor.action.codeAction', {
        kind: `refactor.rewrite.${rewrite}`,
        apply: 'first',
      }),
    ),
  );
  return Disposable.from(...all);
}
