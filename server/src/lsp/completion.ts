import type { CompletionItem, CompletionList, ServerCapabilities } from 'vscode-languageserver';
import { answer, type RequestWorld } from './world';

export const completionCapability: ServerCapabilities = {
  // After a space, because “Nghị quyết số ” asks for a number before anything of it is typed.
  completionProvider: { triggerCharacters: [' ', '/'], completionItem: { labelDetailsSupport: true } },
};

export function registerCompletion(world: RequestWorld): void {
  world.connection.onCompletion((params) =>
    answer<CompletionList | CompletionItem[]>(world, [], async () => {
      const { completionAnswer } = await import('./library');
      return completionAnswer(world, params);
    }),
  );
}
