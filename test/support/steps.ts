/**
 * Counts the steps of reading and checking texts that nobody writes on purpose: `node --import tsx steps.ts SHORT LONG` prints
 * those of each text at two lengths, as JSON. In a process of its own, since it counts all that this process does.
 */
import { Session } from 'node:inspector/promises';
import { adversarial } from '../../bench/texts';
import { builtInKnowledge } from '../../server/src/knowledge';
import { buildModel } from '../../server/src/model/document';
import { check } from '../../server/src/rules/engine';

/** How often code was run, by its blocks, and how many things the engine itself touched in arrays. */
export interface Steps {
  readonly code: number;
  readonly arrays: number;
}

let touched = 0;

/** How many things of a list an array's own method touches, by what it is given and what it answers. */
type Touched = (list: unknown[], answer: unknown, first: unknown) => number;
const all: Touched = (list) => list.length;
const answered: Touched = (_list, answer) => (answer as unknown[]).length;
const searched: Touched = (list, _answer, sought) => list.indexOf(sought) + 1 || list.length;
const METHODS: Readonly<Record<string, Touched>> = {
  ...{ includes: searched, slice: answered, concat: answered, flat: answered, splice: all, shift: all },
  ...{ unshift: all, join: all, reverse: all, sort: all, fill: all },
};

/** Has arrays count; what calls a function for each thing is counted with the code of that. */
function countArrays(): void {
  const methods = Array.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const [name, touchedBy] of Object.entries(METHODS)) {
    const own = methods[name];
    if (!own) throw new Error(`arrays have no ${name}`);
    methods[name] = function (this: unknown[], ...given: unknown[]) {
      const answer = own.apply(this, given);
      touched += touchedBy(this, answer, given[0]);
      return answer;
    };
  }
  const each = Array.prototype.values;
  Array.prototype[Symbol.iterator] = function (this: unknown[]) {
    const things = each.call(this);
    const next = things.next.bind(things);
    things.next = () => {
      touched++;
      return next();
    };
    return things;
  };
}

async function main(lengths: readonly number[]): Promise<void> {
  const knowledge = builtInKnowledge();
  const read = (text: string): void => {
    check(buildModel(text, knowledge), knowledge, { preview: true });
  };
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  countArrays();
  const stepsOf = async (text: string): Promise<Steps> => {
    await session.post('Profiler.takePreciseCoverage');
    touched = 0;
    read(text);
    const arrays = touched;
    const { result } = await session.post('Profiler.takePreciseCoverage');
    let code = 0;
    for (const { functions } of result)
      for (const { ranges } of functions) for (const { count } of ranges) code += count;
    return { code, arrays };
  };
  const found: Record<string, Steps[]> = {};
  for (const [name, make] of Object.entries(adversarial)) {
    const texts = lengths.map(make);
    // What is read once for all texts is no text's.
    for (const text of texts) read(text);
    const steps: Steps[] = [];
    for (const text of texts) steps.push(await stepsOf(text));
    found[name] = steps;
  }
  console.log(JSON.stringify(found));
}

await main(process.argv.slice(2).map(Number));
