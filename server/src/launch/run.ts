import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { compile, keptIn } from './compiled';
import { tuneEngine } from './engine';

/** What the build says of the program that it put beside this. */
declare const PROGRAM: string;
declare const HASH: string;

type Body = (this: unknown, ...of: readonly unknown[]) => void;

if (isMainThread) tuneEngine();

// The program takes this script's place: its name is that which threads are started by, and the pages of the rules found.
const script = compile({ file: join(__dirname, PROGRAM), hash: HASH }, keptIn(process.env, process.platform));
(script.runInThisContext() as Body).call(exports, exports, require, module, __filename, __dirname);
