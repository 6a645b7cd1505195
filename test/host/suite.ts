import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft } from './support';

export function defineSuite(): void {
  describe('Party Documents in the editor', () => {
    afterEach(closeAll);

    it('activates', async () => {
      const extension = vscode.extensions.getExtension('party-documents.party-documents');
      assert.ok(extension);
      await openDraft('');
    });
  });
}
