/**
 * Mutation testing: changes the code of a family of rules, or of its recognisers, in small ways and tells which changes
 * no test notices (`docs/mutation.md`). `MUTATE` names the folder: `rules/date`, `recognise/citation`. `SAMPLE=4` changes
 * every fourth function of it only.
 */
const of = process.env.MUTATE ?? 'rules/date';
// The driver of the rules has no family; the rules about comments ask most of it.
const family = of === 'rules' ? 'text' : of.split('/').at(-1);
const more = of === 'rules' ? ['rules/*', 'model/asked-again', 'features/suppress'] : [];
// A change in a recogniser shows in what is read; the rules would tell the same later.
const isRead = of.startsWith('recognise/');

export default {
  mutate: [`server/src/${of}/*.ts`, '!server/src/**/*.examples.ts'],
  plugins: ['@stryker-mutator/*', './test/stryker.sample.mjs'],
  ignorers: ['sample'],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx'],
  mochaOptions: {
    'no-config': true,
    spec: [
      // Tables that are made once must not be made while a change is in force, or all later changes would seem noticed.
      'test/stryker.warm.ts',
      // One failure is enough: what is soonest asked comes first.
      `test/unit/${family}/*.test.ts`,
      ...more.map((name) => `test/unit/${name}.test.ts`),
      isRead ? 'test/rules/readings.test.ts' : 'test/rules/examples.test.ts',
    ],
    // Each of these takes a second or more for thousands of generated texts, or for those that lie beside the repository
    // where they do: once, not for each of thousands of changes.
    ignore: [
      'date/properties',
      'list/renumber',
      'list/robust',
      'text/fold',
      'title/labels',
      'title/robust',
      'title/rows',
    ].map((name) => `test/unit/${name}.test.ts`),
    // The examples of other families meet the code of this one by chance only.
    grep: isRead ? `^(?!what is read )|/(?:${family}|drafts)\\.txt` : `^(?!rules )|^rules ${family}/`,
  },
  coverageAnalysis: 'perTest',
  // What is made once when a module is loaded would need all tests again for each change.
  ignoreStatic: true,
  // Loops without end are counted, and soon known. Time runs while all is loaded anew, too: on a busy machine, with little of
  // it, each change after one that took too long would seem noticed.
  timeoutMS: 120_000,
  ignorePatterns: ['/bench', '/coverage', '/dist', '/docs/images', '/out'],
  tempDirName: 'out/mutants',
  jsonReporter: { fileName: 'out/mutation.json' },
  reporters: ['json', 'clear-text'],
  concurrency: 1,
  // Nothing is compiled beforehand.
  tsconfigFile: 'none',
};
