/**
 * Starts a VS Code server whose program only exports what starts it, as those before 1.100 do; later ones start by
 * themselves with the same options.
 *   node scripts/host-server.cjs SERVER-MAIN.JS [--install-extension FILE | --port PORT] [OPTION…]
 */
const { createServer } = require('node:http');
const { parseArgs } = require('node:util');

const [, , program, ...args] = process.argv;
const { values } = parseArgs({
  args,
  options: {
    host: { type: 'string' },
    port: { type: 'string' },
    'without-connection-token': { type: 'boolean' },
    'accept-server-license-terms': { type: 'boolean' },
    'server-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    'install-extension': { type: 'string', multiple: true },
  },
});

async function main() {
  const code = await require(program).loadCodeWithNls();
  if (values['install-extension']) return code.spawnCli(values);
  const editor = await code.createServer(null, values);
  const server = createServer((request, response) => void editor.handleRequest(request, response));
  server.on('upgrade', (request, socket) => void editor.handleUpgrade(request, socket));
  server.on('error', (error) => void editor.handleServerError(error));
  server.listen(Number(values.port), values.host);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
