/**
 * Installs what the host suites take from npm: the releases of VS Code and the browser. They would do so themselves, one after
 * another, each when it begins; this can be done while the processors are busy with something else.
 *   node scripts/host-ready.mjs
 */
import { browserProgram } from './host-browser.mjs';
import { commandOf, releasesHere } from './host-vscode.mjs';

for (const release of releasesHere) await commandOf(release);
await browserProgram();
