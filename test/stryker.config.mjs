/**
 * Mutation testing: changes the code in small ways and tells which changes no test notices (`docs/contributing.md`).
 * The tests are those that concern recognisers and rules; `--mutate` says what is changed.
 */
export default {
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx'],
  mochaOptions: {
    'no-config': true,
    spec: ['test/rules/examples.test.ts', 'test/unit/{citation,date,list,title,format,text}/*.test.ts'],
  },
  coverageAnalysis: 'perTest',
  // What is made once when a module is loaded would need all tests again for each change.
  ignoreStatic: true,
  ignorePatterns: ['/bench', '/coverage', '/dist', '/docs/images', '/out'],
  tempDirName: 'out/mutants',
  jsonReporter: { fileName: 'out/mutation.json' },
  reporters: ['json', 'clear-text'],
  concurrency: 1,
  // Nothing is compiled beforehand.
  tsconfigFile: 'none',
};
