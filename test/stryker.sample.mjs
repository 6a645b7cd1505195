/**
 * For a folder that is too much for one run: of the functions, constants and members of classes of all its files, in
 * their order, only every `SAMPLE`th is changed, from the first or the `FROM`th after it on. Without `SAMPLE` all are.
 */
const every = Number(process.env.SAMPLE ?? 1);
const from = Number(process.env.FROM ?? 0);
let seen = 0;

/** What is not drawn is left out with all that is in it. */
const sample = {
  shouldIgnore(path) {
    const isTop = path.parentPath?.isProgram() || path.parentPath?.isExportNamedDeclaration();
    const isOwn = isTop && (path.isFunctionDeclaration() || path.isVariableDeclaration());
    if (!isOwn && !path.parentPath?.isClassBody()) return undefined;
    return seen++ % every === from % every ? undefined : 'not in the sample';
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'sample', value: sample }];
