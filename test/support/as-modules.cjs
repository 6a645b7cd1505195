/**
 * For `npm run coverage`: has Mocha import the tests. Otherwise it requires those that it can and imports the rest, and what
 * they test would be there in two forms, whose lines cannot be added up.
 */
const Module = require('node:module');

const load = Module._extensions['.ts'];
Module._extensions['.ts'] = (module, file) => {
  if (file.endsWith('.test.ts')) throw new Error('to be imported');
  load(module, file);
};
