import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CreateCatalogueAnswer } from '../../server/src/lsp/create-catalogue';

export const CREATE_CATALOGUE = 'partyDocuments.createCatalogue';

/** Has the server put the drafts of the folder into the office's catalogue, and shows it; it is saved by `save`. */
export async function createCatalogue(
  client: BaseLanguageClient | undefined,
  save: (...uris: readonly string[]) => Promise<void>,
): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const active = window.activeTextEditor?.document.uri;
  const inside = active && workspace.getWorkspaceFolder(active) ? active : undefined;
  const uri = inside ?? (folder && Uri.joinPath(folder, 'new.vbd'));
  const answer =
    uri &&
    (await client?.sendRequest<CreateCatalogueAnswer>('partyDocuments/createCatalogue', {
      uri: client.code2ProtocolConverter.asUri(uri),
    }));
  const table = answer?.uris.at(-1);
  if (!answer || table === undefined) {
    void window.showInformationMessage(
      'Không có văn bản nào trong thư mục có số, ngày và chưa có trong danh mục. · No draft of the folder has a number and a day and is not in the catalogue yet.',
    );
    return;
  }
  await save(...answer.uris);
  await window.showTextDocument(Uri.parse(table));
  void window.showInformationMessage(
    `Đã thêm ${answer.added} văn bản vào danh mục. · ${answer.added} documents were added to the catalogue.`,
  );
}
