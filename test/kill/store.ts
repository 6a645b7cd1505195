/** Keeps an index in a folder again and again, each time wholly of another generation, until it is killed. */
import { nodeStorage } from '../../server/src/workspace/node-storage';

const LINES = 4000;
const storage = nodeStorage(process.argv[2] ?? '');

function* lines(generation: number): Generator<string> {
  for (let i = 0; i < LINES; i++) yield `${generation} ${i} ${'x'.repeat(200)}`;
}

for (let generation = 0; ; generation++) await storage.write(lines(generation));
