import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { activateClient, deactivateClient, type MakeClient, type PartyDocumentsApi } from './activate';
import type { MakeDocx } from './report';

/** What the bundle with the library for Word files exports. */
interface ReportBundle {
  readonly reportDocx: MakeDocx;
}

/** Entry in the desktop and on a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): PartyDocumentsApi {
  const bundles = join(context.extensionPath, 'dist');
  const makeClient: MakeClient = async (id, name, options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const server = { module: join(bundles, 'server.js'), transport: TransportKind.ipc };
    const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient(id, name, { run: server, debug }, options);
  };
  return activateClient(context, {
    makeClient,
    makeDocx: (report) => {
      const bundle = createRequire(join(bundles, 'client.js'))('./report-docx.js') as ReportBundle;
      return bundle.reportDocx(report);
    },
  });
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
