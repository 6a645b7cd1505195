// Stands for @vscode/spdlog, whose native part would have to be compiled: VS Code 1.93 waits for ever for log files
// that cannot be written. This one makes the files and leaves them empty.
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

const nothing = () => undefined;

async function createLogger(_name, file) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '', { flag: 'a' });
  return new Proxy({}, { get: (_target, name) => (name === 'then' ? undefined : nothing) });
}

module.exports = {
  version: 0,
  setLevel: nothing,
  setFlushOn: nothing,
  createRotatingLogger: createLogger,
  createAsyncRotatingLogger: createLogger,
};
