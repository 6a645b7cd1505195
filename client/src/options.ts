import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { languages, schemes } from './drafts';

/** A server that ends by itself is started again, but not for ever. */
const restartsAllowed = 4;
const restartWindowMs = 180_000;

export function clientOptions(context: ExtensionContext, output: LogOutputChannel): LanguageClientOptions {
  let ends: number[] = [];
  return {
    documentSelector: schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
    initializationOptions: {
      // The pages come with the extension: an office's machine may be without a network.
      rulePages: `${Uri.joinPath(context.extensionUri, 'docs', 'rules').toString()}/`,
    },
    outputChannel: output,
    // Nothing pops up over a draft: what went wrong is in the output channel.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: (error) => {
      output.error('The language server could not be initialised.', String(error));
      return false;
    },
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        const now = Date.now();
        ends = [...ends.filter((end) => now - end < restartWindowMs), now];
        const action = ends.length > restartsAllowed ? CloseAction.DoNotRestart : CloseAction.Restart;
        return { action, handled: true };
      },
    },
  };
}
