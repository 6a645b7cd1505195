/** The same in the desktop and on a remote machine, where it is a bundle of its own. */
export * from './library';
export { IPCMessageReader, IPCMessageWriter, LanguageClient } from 'vscode-languageclient/node';
