const LF = 10;

/** A line of a stream; `tooLong` where it was let go. */
export interface InputLine {
  /** One-based. */
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly tooLong: boolean;
}

/** The lines of a stream of bytes, as they come. No more than `limit` bytes of a line are held. */
export async function* linesOf(parts: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<InputLine> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= limit) held.push(part);
    else held = [];
  };
  const line = (): InputLine => {
    const one = { number, bytes: Buffer.concat(held), tooLong: size > limit };
    [held, size] = [[], 0];
    number++;
    return one;
  };
  for await (const part of parts) {
    let from = 0;
    for (let at = part.indexOf(LF); at >= 0; at = part.indexOf(LF, from)) {
      take(part.subarray(from, at));
      yield line();
      from = at + 1;
    }
    take(part.subarray(from));
  }
  if (size > 0) yield line();
}
