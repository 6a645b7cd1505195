import { commands, Position, Uri, type Location } from 'vscode';

/** The server sends this command with a lens only to a client that says it has it. */
export const SHOW_MENTIONS = 'partyDocuments.showMentions';

/** Shows, beside the text, every mention of the document that is cited at a place of a draft. */
export async function showMentions(
  uri: string,
  { line, character }: { readonly line: number; readonly character: number },
): Promise<void> {
  const target = Uri.parse(uri);
  const position = new Position(line, character);
  const mentions = await commands.executeCommand<Location[]>(
    'vscode.executeReferenceProvider',
    target,
    position,
  );
  await commands.executeCommand('editor.action.showReferences', target, position, mentions);
}
