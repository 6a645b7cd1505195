import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { bundleEntries } from '../../support/bundles';
import { overStdio } from '../../support/client';
import { temporaryFolder } from '../../support/cli';
import { root } from '../../support/rule-examples';

const BAD = 'Hội nghị họp ngày 30/02/2025 tại Sơn Hà, https://example.invalid/x.\n';
const URI = 'file:///drafts/a.vbd';

function options(entry: string, platform: 'node' | 'browser' = 'node'): BuildOptions {
  const browser = platform === 'browser';
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform,
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    define: browser ? { global: 'globalThis' } : { 'import.meta.url': 'moduleUrl' },
    banner: browser ? {} : { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'error',
  };
}

/** Modules of Node that reach other machines. */
const NETWORK = /^(?:node:)?(?:https?|http2|dns(?:\/promises)?|tls|dgram|net|inspector(?:\/promises)?)$/;
/** The protocol's library can speak over sockets and pipes; our server and client never ask it to (next test). */
const SOCKETS = /^node_modules\/(?:.*\/)?vscode-jsonrpc\/lib\/node\/main\.js$/;
/** What reaches other machines without a module. */
const GLOBALS =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(|new (?:XMLHttpRequest|WebSocket|EventSource)\b/;

/** The one script that a worker loads: the product's own, from where the extension lies (a test below). */
const OWN_SCRIPT = 'server/src/lsp/worker-bundles.ts: importScripts(';

function available(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

const isolated = ['unshare', ['--net', '--map-root-user']] as const;

describe('nothing leaks', function () {
  this.timeout(60_000);
  let folder: ReturnType<typeof temporaryFolder>;
  let server: string;
  let cli: string;
  let extension: readonly string[];
  before(async () => {
    folder = temporaryFolder();
    writeFileSync(join(folder.path, 'a.vbd'), BAD);
    cli = join(folder.path, 'cli.js');
    await build({ ...options('server/src/cli/main.ts'), outfile: cli });
    server = join(folder.path, 'dist/server.js');
    await build({ ...options('server/src/lsp/node.ts'), outfile: server });
    await build({
      ...options('client/src/extension.node.ts'),
      outfile: join(folder.path, 'dist/client.js'),
    });
    const program = join(folder.path, 'extension.mjs');
    const session = options('test/support/trust/extension.ts');
    await build({ ...session, format: 'esm', define: {}, banner: {}, outfile: program });
    extension = [process.execPath, program, folder.path, join(folder.path, 'a.vbd')];
  });
  after(() => folder.remove());

  /** Runs a server (behind `command`, where one is given) through opening, a request and the end. */
  async function session(command?: string, args?: readonly string[]): Promise<string> {
    const { client, process } = overStdio(server, command === undefined ? [] : [command, ...(args ?? [])]);
    await client.initialize();
    await client.open(URI, BAD);
    const found = await client.diagnostics(URI, (all) => all.length > 0);
    const textDocument = { uri: URI };
    await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 20 } });
    await client.request('textDocument/documentLink', { textDocument });
    const ended = new Promise((resolve) => process.once('exit', resolve));
    await client.request('shutdown', null);
    await client.connection.sendNotification('exit');
    equal(await ended, 0);
    await client.end();
    return JSON.stringify(found);
  }

  /** Runs a program to its end; what it prints. */
  function run(status: number, ...[program = '', ...args]: readonly string[]): string {
    const ran = spawnSync(program, args, { cwd: folder.path, encoding: 'utf8', timeout: 30_000 });
    equal(ran.status, status, ran.stderr);
    return ran.stdout;
  }

  const check = (): string[] => [process.execPath, cli, 'check', '--format', 'json', 'a.vbd'];

  it('command line, server and extension do their work in a network namespace without interfaces', async function () {
    const [command, args] = isolated;
    if (!available(command, [...args, 'true'])) {
      console.log('      (skipped: no network namespace can be made here)');
      this.skip();
    }
    // So that a namespace that holds an interface after all does not pass for none.
    const devices = execFileSync(command, [...args, 'cat', '/proc/net/dev'], { encoding: 'utf8' });
    const names = devices.split('\n').flatMap((line) => /^ *(\w+):/.exec(line)?.[1] ?? []);
    deepEqual(names, ['lo']);
    equal(run(1, command, ...args, ...check()), run(1, ...check()));
    equal(await session(command, args), await session());
    const shown = run(0, ...extension);
    match(shown, /"running":true,"shown":\[\{.*date\/impossible.*"hovers":\[\{/);
    equal(run(0, command, ...args, ...extension), shown);
  });

  it('a tracer sees no connection attempt, nor a socket that could make one', async function () {
    if (!available('strace', ['-f', '-e', 'trace=network', 'true'])) {
      console.log('      (skipped: no strace, or it may not trace here)');
      this.skip();
    }
    const log = join(folder.path, 'strace.log');
    const strace = ['-f', '-qq', '-e', 'trace=network', '-o', log];
    const calls = (): string[] =>
      readFileSync(log, 'utf8')
        .split('\n')
        // A pair of ends within one process, and what is asked about such an end, leads nowhere.
        .filter((line) => /\b(?:connect|bind|sendto|sendmsg|sendmmsg)\(|\bsocket\(/.test(line));

    // The tracer does see one: otherwise the rest of this test would say nothing.
    const attempt = "require('node:net').connect(9, '127.0.0.1').on('error', () => {})";
    spawnSync('strace', [...strace, process.execPath, '-e', attempt]);
    match(calls().join('\n'), /connect\(/);

    run(1, 'strace', ...strace, ...check());
    deepEqual(calls(), []);
    run(0, 'strace', ...strace, ...extension);
    deepEqual(calls(), []);
    await session('strace', strace);
    deepEqual(calls(), []);
  });

  it('no bundle holds a module or a call that reaches other machines', async () => {
    const found: string[] = [];
    for (const { entry, platform } of bundleEntries()) {
      const { metafile } = await build({
        ...options(entry, platform),
        write: false,
        metafile: true,
        outdir: folder.path,
      });
      for (const [file, { imports }] of Object.entries(metafile.inputs)) {
        for (const { path, external } of imports)
          if (external === true && NETWORK.test(path) && !(SOCKETS.test(file) && path === 'net'))
            found.push(`${file} imports ${path}`);
        if (/\.(?:ts|m?js)$/.test(file) && !file.includes('/generated/')) {
          const call = GLOBALS.exec(readFileSync(join(root, file), 'utf8'));
          if (call && `${file}: ${call[0]}` !== OWN_SCRIPT) found.push(`${file}: ${call[0]}`);
        }
      }
    }
    deepEqual([...new Set(found)].sort(), []);
  });

  it('the worker loads one script, from the folder of the extension', () => {
    const [file = ''] = OWN_SCRIPT.split(':');
    const calls = readFileSync(join(root, file), 'utf8').match(/importScripts\((?!address: string).*/g);
    deepEqual(calls, ["importScripts(new URL('library.worker.js', folder ?? scope.location.href).href);"]);
    match(
      readFileSync(join(root, 'client/src/options.ts'), 'utf8'),
      /bundles: `\$\{Uri\.joinPath\(context\.extensionUri, 'dist'\)\.toString\(true\)\}\/`/,
    );
  });

  it('the extension starts its server over a channel between processes, not over a socket', () => {
    const source = ['extension.node.ts', 'server-process.ts', 'library.node.ts']
      .map((file) => readFileSync(join(root, 'client/src', file), 'utf8'))
      .join('\n');
    match(source, /fork\(module, \['--node-ipc',/);
    match(source, /reader: new IPCMessageReader\(this\.#child\),/);
    ok(!/TransportKind|(?:Socket|Pipe)(?:Message|Transport)/.test(source));
  });
});
