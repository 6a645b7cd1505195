import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** What the protocol and the command line wire together: all rooms but the recognisers, which the model calls. */
const wired = [
  'text',
  'knowledge',
  'model',
  'archive',
  'rules',
  'messages',
  'features',
  'workspace',
  'export',
  'import',
];

/** The rooms of `server/src`, each with the rooms it may import; arrows point one way. */
const rooms = {
  text: [],
  knowledge: ['text'],
  recognise: ['text', 'knowledge'],
  model: ['text', 'knowledge', 'recognise'],
  archive: ['text', 'knowledge', 'model'],
  messages: ['text'],
  rules: ['text', 'knowledge', 'model', 'archive'],
  features: ['text', 'knowledge', 'model', 'archive', 'rules', 'messages'],
  export: ['text', 'knowledge', 'recognise', 'model'],
  import: ['text', 'knowledge', 'messages'],
  workspace: ['text', 'knowledge', 'model', 'archive', 'rules', 'messages', 'export', 'import'],
  lsp: wired,
  cli: wired,
};

const pure = [
  'text',
  'knowledge',
  'recognise',
  'model',
  'archive',
  'messages',
  'rules',
  'features',
  'export',
  'import',
];

const roomRules = Object.entries(rooms).map(([room, allowed]) => {
  const forbidden = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  const patterns = forbidden.map((other) => ({
    // A pattern that names a folder itself would shut out what a later pattern lets in.
    group: (allowed.some((a) => a.startsWith(`${other}/`))
      ? [`../${other}/*`, `../../${other}/*`]
      : [`../${other}`, `../${other}/*`, `../${other}/**`, `../../${other}`, `../../${other}/**`]
    ).concat(
      allowed.some((a) => a.startsWith(`${other}/`))
        ? allowed.filter((a) => a.startsWith(`${other}/`)).map((a) => `!**/${a}`)
        : [],
    ),
    message: `${room} may not import ${other}: see docs/architecture.md.`,
  }));
  if (pure.includes(room)) {
    patterns.push({
      group: [
        'node:*',
        'vscode',
        'vscode-languageserver',
        'vscode-languageserver/*',
        'vscode-languageclient/*',
      ],
      message: `${room} runs unchanged in Node and in a browser worker.`,
    });
  }
  return {
    files: [`server/src/${room}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'out/**',
      'node_modules/**',
      '.vscode-test/**',
      '.cache/**',
      'coverage/**',
      'server/src/knowledge/generated/**',
      '**/*.mjs',
      '**/*.js',
      '**/*.cjs',
    ],
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 450, skipBlankLines: true, skipComments: true }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    // The data flow one way between rooms, and between the files of one room.
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      // The tables are huge, and import nothing.
      'import-x/ignore': ['/knowledge/generated/'],
    },
    // No cycle of ours goes through a package.
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  ...roomRules,
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-floating-promises': 'off' },
  },
);
