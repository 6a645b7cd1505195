/** Only where a person writes: not the old side of a comparison, an output channel or a notebook's cell. */
export const schemes: readonly string[] = [
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
];

/** Drafts by their file's name, and what may be one by its text. */
export const languages: readonly string[] = ['party-document', 'plaintext', 'markdown'];

/** The office's settings, catalogue and roster: read with drafts, and checked where they are open. */
export const officeFiles: readonly string[] = ['**/.partydoc.yaml', '**/*.csv'];
