/**
 * A 53-bit hash of a text's UTF-16 units (two interleaved 32-bit multiplicative hashes): tells whether a file changed.
 * Not for secrets.
 */
export function contentHash(text: string): string {
  let low = LOW;
  let high = HIGH;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, LOW_FACTOR);
    high = Math.imul(high ^ unit, HIGH_FACTOR);
  }
  return finished(low, high);
}

/** The same of bytes. */
export function bytesHash(bytes: Uint8Array): string {
  let low = LOW;
  let high = HIGH;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- over 50 MB it takes 0.3 s longer
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    low = Math.imul(low ^ byte, LOW_FACTOR);
    high = Math.imul(high ^ byte, HIGH_FACTOR);
  }
  return finished(low, high);
}

const LOW = 0xdeadbeef;
const HIGH = 0x41c6ce57;
const LOW_FACTOR = 0x9e3779b1;
const HIGH_FACTOR = 0x5f356495;

function finished(low: number, high: number): string {
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return (0x100000000 * (0x1fffff & high) + (low >>> 0)).toString(36);
}
