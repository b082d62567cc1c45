/** Positions: the wire counts code points, the browser counts UTF-16 units. The conversion lives here alone. */

const HIGH_SURROGATE = /[\ud800-\udbff](?=[\udc00-\udfff])/g;

/** The two counts of one text, in both directions. */
export class Positions {
  /** Where the characters of two units begin, in units. */
  private readonly pairs: readonly number[];

  constructor(readonly text: string) {
    this.pairs = Array.from(text.matchAll(HIGH_SURROGATE), (match) => match.index);
  }

  /** The unit at which the code point number `point` begins; what lies outside is moved to the nearest end. */
  toUnits(point: number): number {
    if (point <= 0) return 0;
    // A pair that begins in units at u is the code point u minus the pairs before it.
    const before = count(this.pairs.length, (at) => this.pairs[at]! - at < point);
    return Math.min(point + before, this.text.length);
  }

  /** The number of the code point at `unit`; the middle of a pair counts as its beginning. */
  toPoints(unit: number): number {
    const within = Math.max(0, Math.min(unit, this.text.length));
    const before = count(this.pairs.length, (at) => this.pairs[at]! < within);
    return within - before;
  }
}

/** How many of `length` ordered things hold, where all that hold stand first. */
function count(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
