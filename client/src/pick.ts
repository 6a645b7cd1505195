import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { bareKey } from '../../server/src/text/fold';

/** What may be chosen, with what it stands for. */
export interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/**
 * Asks for one of several; undefined where nothing is chosen. They are found by words of either language, typed with
 * diacritics or without: the editor's own list takes letters as they are.
 */
export function pick<T>(title: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
  const list = window.createQuickPick<Choice<T>>();
  const shown = choices.map((choice) => ({
    choice: { ...choice, alwaysShow: true },
    key: bareKey(`${choice.label} ${choice.description ?? ''}`),
  }));
  list.title = title;
  list.items = choices;
  list.onDidChangeValue((typed) => {
    const words = bareKey(typed).split(/\s+/);
    const found = shown.filter(
      ({ choice, key }) =>
        choice.kind !== QuickPickItemKind.Separator && words.every((word) => key.includes(word)),
    );
    list.items = typed === '' ? choices : found.map(({ choice }) => choice);
  });
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.value);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}
