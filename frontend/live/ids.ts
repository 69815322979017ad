/**
 * Ids of elements and commands: UUIDv7 made by the page. `crypto.randomUUID` would need a secure context, which a board
 * on plain http in an office network is not.
 */
let last = 0;
let sequence = 0;

/** A new UUIDv7, greater than every one that this page made before, also where the clock is set back. */
export function newId(now: number = Date.now()): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  if (now > last) {
    last = now;
    sequence = ((random[0] << 8) | random[1]) & 0x7ff;
  } else if (++sequence > 0xfff) {
    last += 1;
    sequence = 0;
  }
  const time = last.toString(16).padStart(12, '0');
  const counter = sequence.toString(16).padStart(3, '0');
  random[2] = (random[2] & 0x3f) | 0x80;
  const rest = Array.from(random.subarray(2), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}
