import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { compile, keptIn } from './compiled';

/** What the build says of the program that it put beside this. */
declare const PROGRAM: string;
declare const HASH: string;

type Body = (this: unknown, ...of: readonly unknown[]) => void;

/**
 * How much bytecode V8 runs in a function before it optimises it; seven times what it does by itself. A draft is read in
 * half a second by many functions of like weight: optimising them cost a third of a start (100 KB: 0.63 s of processor
 * time, now 0.45) and was not earned back in 18 MB of drafts (8.0 s, now 6.4). For all threads, and before anything is
 * compiled: what is kept of a program fits the settings that it was compiled with.
 */
const INTERRUPT_BUDGET = 500_000;
if (isMainThread) {
  setFlagsFromString(`--interrupt-budget=${String(INTERRUPT_BUDGET)}`);
  // Nearly all patterns run more than once: compiled at once and not for V8's interpreter first, a start takes 4 % less.
  setFlagsFromString('--no-regexp-tier-up');
}

// The program takes this script's place: its name is that which threads are started by, and the pages of the rules found.
const script = compile({ file: join(__dirname, PROGRAM), hash: HASH }, keptIn(process.env, process.platform));
(script.runInThisContext() as Body).call(exports, exports, require, module, __filename, __dirname);
