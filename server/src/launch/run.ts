import { join } from 'node:path';
import { compile, keptIn } from './compiled';

/** What the build says of the program that it put beside this. */
declare const PROGRAM: string;
declare const HASH: string;

type Body = (this: unknown, ...of: readonly unknown[]) => void;

// The program takes this script's place: its name is that which threads are started by, and the pages of the rules found.
const script = compile({ file: join(__dirname, PROGRAM), hash: HASH }, keptIn(process.env, process.platform));
(script.runInThisContext() as Body).call(exports, exports, require, module, __filename, __dirname);
