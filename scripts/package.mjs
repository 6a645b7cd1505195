/** Makes `party-documents-VERSION.vsix` of what `npm run build` has built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './host-install.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export const vsixPath = join(root, `${name}-${version}.vsix`);

await createVSIX({
  cwd: root,
  packagePath: vsixPath,
  // The build has bundled every dependency, so there are none to bring along.
  dependencies: false,
  // Links and pictures of the pages stay as they are: the extension works offline and names no server.
  rewriteRelativeLinks: false,
  allowMissingRepository: true,
});
