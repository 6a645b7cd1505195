import fc from 'fast-check';
import { inProcess, type TestClient } from '../support/client';
import { converges, everyEdit } from '../support/trust/edits';
import {
  anyBytes,
  anyDamage,
  anySettings,
  anyTable,
  readBytes,
  readDamaged,
  readSettings,
  readTable,
} from '../support/trust/files';
import { sameAsAnew } from '../support/trust/incremental';
import { anyChange, anyRequest, ask, capabilities, sameAfterChanges } from '../support/trust/requests';
import { answersAt, mendFirst, survive } from '../support/trust/survive';
import {
  anyEdit,
  anyUnits,
  exampleDrafts,
  meaningful,
  mutated,
  realTexts,
  refrain,
  rich,
} from '../support/trust/texts';
import { least } from './cost';

/** One thing that is tried again and again with other values. */
export interface Kind {
  readonly name: string;
  /** Tries some values, made from a seed, until a moment; throws on one that fails, made as small as it can be. */
  readonly run: (seed: number, until: number) => Promise<void>;
}

/** Told of each value that was tried: its size and the processor time it took, in milliseconds. */
export type Tell = (kind: string, size: number, ms: number) => void;

/** Values of a kind that are tried before another kind has its turn. */
const BATCH = 100;
const ENOUGH = 30;
/** A value is slow that takes so many times what the middle one of its kind takes for its size, … */
const SLOW = 40;
/** … and might be felt; milliseconds. */
const FELT = 150;
/** What the smallest value costs, in UTF-16 units. */
const BASE = 1000;

/** Milliseconds for a unit of the values so far. */
class Rates {
  readonly #rates: number[] = [];

  add(rate: number): void {
    if (this.#rates.length < BATCH) this.#rates.push(rate);
  }

  get middle(): number | undefined {
    if (this.#rates.length < ENOUGH) return undefined;
    return this.#rates.toSorted((a, b) => a - b)[this.#rates.length >> 1];
  }
}

/** Lengths at which a refrain is measured, and what the longer may take of the shorter: growth of a power of 1.5 is slow. */
const SHORT = 4000;
const TIMES = 8;
const GROWTH = TIMES ** 1.5;

/** Findings whose fixes are made: one may number anew all that comes after it, and an editor asks for those of one place. */
const MENDED = 100;

/** A text said again and again takes as much longer as it is longer. */
async function growsEvenly(text: string): Promise<void> {
  const [short, long] = [SHORT, SHORT * TIMES].map((length) => {
    const whole = text.repeat(Math.ceil(length / text.length)).slice(0, length);
    return () => mendFirst(whole, MENDED);
  });
  if (!short || !long) return;
  const grown = async (times: number): Promise<number> => {
    const less = await least(times, short);
    const more = await least(times, long);
    return more < FELT ? 0 : more / less;
  };
  if ((await grown(1)) < GROWTH) return;
  const factor = await grown(3);
  if (factor >= GROWTH) throw new Error(`slow: ${factor.toFixed(1)} times for ${TIMES} times the text`);
}

/** A server that is asked by many values, and made anew for each batch. */
class Server {
  #client: TestClient | undefined;
  #number = 0;

  async get(encoding: string): Promise<{ client: TestClient; name: string }> {
    if (!this.#client) {
      this.#client = inProcess();
      await this.#client.initialize(capabilities(encoding), { partyDocuments: { holdBack: 0 } });
    }
    return { client: this.#client, name: String(++this.#number) };
  }

  async end(): Promise<void> {
    const log = this.#client?.log ?? [];
    await this.#client?.end();
    this.#client = undefined;
    if (log.length > 0) throw new Error(`the server has logged: ${log.join('\n')}`);
  }
}

const ENCODINGS = ['utf-8', 'utf-16', 'utf-32'] as const;

export function kinds(tell: Tell): Kind[] {
  const drafts = [...exampleDrafts(), ...realTexts()];
  /** A stretch of a draft, long enough for a head, some lists and citations. */
  const stretch = fc.oneof(
    { weight: 9, arbitrary: mutated(drafts, 3000) },
    { weight: 1, arbitrary: mutated(drafts, 15_000) },
  );
  const anyText = fc.oneof(
    { weight: 2, arbitrary: meaningful },
    { weight: 5, arbitrary: rich },
    { weight: 1, arbitrary: anyUnits },
    { weight: 4, arbitrary: stretch },
  );

  function kind<T>(
    name: string,
    arbitrary: fc.Arbitrary<T>,
    size: (value: T) => number,
    attempt: (value: T, seed: number) => void | Promise<void>,
    end: () => Promise<void> = () => Promise.resolve(),
  ): Kind {
    const rates = new Rates();
    const tryOne = async (value: T, seed: number): Promise<void> => {
      const once = (): void | Promise<void> => attempt(value, seed);
      const units = size(value) + BASE;
      const ms = await least(1, once);
      tell(name, size(value), ms);
      const { middle } = rates;
      rates.add(ms / units);
      if (middle === undefined || ms < FELT || ms < SLOW * middle * units) return;
      // Other work of the machine may have been in the way.
      const again = await least(3, once);
      if (again >= FELT && again >= SLOW * middle * units)
        throw new Error(
          `slow: ${again.toFixed(0)} ms, ${(again / units / middle).toFixed(0)} times the usual`,
        );
    };
    return {
      name,
      run: async (seed, until) => {
        const property = fc.asyncProperty(arbitrary, (value) => tryOne(value, seed));
        const limit = Math.max(1, until - Date.now());
        await fc.assert(property, { seed, numRuns: BATCH, interruptAfterTimeLimit: limit });
        await end();
      },
    };
  }

  const length = (text: string): number => text.length;
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const server = new Server();
  const changing = new Server();
  return [
    kind('texts read, checked and mended', anyText, length, survive),
    kind('texts with every fix, formatting, rename and renumbering', anyText, length, (text) => {
      everyEdit(text);
    }),
    kind('texts mended until nothing certain is left', anyText, length, converges),
    kind(
      'edited texts, read from their last state and anew',
      fc.tuple(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 8 })),
      ([text, edits]) => text.length * edits.length,
      ([text, edits]) => sameAsAnew(text, edits),
    ),
    kind(
      'features at a place of a text',
      fc.tuple(anyText, share),
      ([text]) => text.length,
      ([text, at]) => answersAt(text, at),
    ),
    kind(
      'groups of requests to a server',
      fc.tuple(anyText, fc.array(anyRequest, { maxLength: 12 })),
      ([text, requests]) => text.length * requests.length,
      async ([text, requests], seed) => {
        const { client, name } = await server.get(ENCODINGS[seed % 3] ?? 'utf-16');
        const uri = `file:///drafts/${name}.vbd`;
        const now = { open: false };
        await Promise.all(
          requests.map(async ({ method: [method, more], place, uri: other, turn }) => {
            if (turn < 3) {
              await (now.open ? client.close(uri) : client.open(uri, text));
              now.open = !now.open;
            }
            await ask(client, method, more, place, turn % 3 === 0 ? other : uri);
          }),
        );
        if (now.open) await client.close(uri);
      },
      () => server.end(),
    ),
    kind(
      'groups of changes told to a server, with ranges outside the text',
      fc.tuple(anyText, fc.array(anyChange, { minLength: 1, maxLength: 12 })),
      ([text, changes]) => text.length * changes.length,
      async ([text, changes]) => {
        // Ranges are made for UTF-16, in which an editor's own copy counts.
        const { client, name } = await changing.get('utf-16');
        await sameAfterChanges(client, name, text, changes);
      },
      () => changing.end(),
    ),
    kind('refrains, long and eight times as long', refrain, () => SHORT * TIMES, growsEvenly),
    kind('office tables', anyTable, length, readTable),
    kind('office settings', anySettings, length, readSettings),
    kind('files of any bytes', anyBytes, ({ length: bytes }) => bytes, readBytes),
    kind(
      'damaged Word files',
      fc.tuple(stretch, anyDamage),
      ([text]) => text.length,
      ([text, damage]) => readDamaged(text, damage, survive),
    ),
  ];
}
