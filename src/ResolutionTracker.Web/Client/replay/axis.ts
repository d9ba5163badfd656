import type { PackedAxis } from './source';

/** What one may step by. */
export type Stride = 'event' | 'decision' | 'revision';

const decisions = new Set([
  'amendment-accepted', 'amendment-rejected', 'decision-reverted', 'clause-agreed', 'clause-reopened', 'text-restated', 'stage-entered', 'revision-issued',
]);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The acts of a negotiation in their order: where the next decision is, the next act of a clause, the end of a day. Positions count from 1. */
export class Axis {
  readonly length: number;
  readonly #zone: string;
  /** Seconds since 1970, by the clock of the draft's zone. */
  readonly #times: Float64Array;
  readonly #by: Uint16Array;
  readonly #states: string[];
  readonly #clauses: Map<string, number>;
  /** Where in the list of touched clauses those of an act begin. */
  readonly #begin: Uint32Array;
  readonly #touched: Uint16Array;
  readonly #strides: Record<Stride, Uint32Array>;
  /** The first position of the command that an act came of. */
  readonly #first: Uint32Array;

  constructor(packed: PackedAxis) {
    this.length = packed.kind.length;
    this.#zone = packed.zone;
    this.#states = packed.states;
    this.#clauses = new Map(packed.clauses.map((clause, index) => [clause, index]));
    this.#by = new Uint16Array(this.length);
    this.#first = new Uint32Array(this.length);
    for (let at = 0; at < this.length; at++) {
      const isSame = packed.by[at] === '.';
      this.#by[at] = isSame ? this.#by[at - 1]! : packed.by.charCodeAt(at) - 48;
      this.#first[at] = isSame ? this.#first[at - 1]! : at + 1;
    }

    this.#times = times(packed.times, this.length);
    [this.#begin, this.#touched] = touched(packed.touched, this.length);
    this.#strides = { event: Uint32Array.from({ length: this.length }, (_, at) => at + 1), decision: this.#decisions(packed), revision: revisions(packed) };
  }

  /** @returns The next position to step to; null where there is none. */
  step(by: Stride, from: number, direction: 1 | -1, isFollowed: ((position: number) => boolean) | null): number | null {
    const all = this.#strides[by];
    for (let at = direction > 0 ? firstAfter(all, from) : firstAfter(all, from - 1) - 1; at >= 0 && at < all.length; at += direction) {
      const position = all[at]!;
      if (!isFollowed || by === 'revision' || this.#isFollowed(by, position, isFollowed)) {
        return position;
      }
    }

    return null;
  }

  /** Whether an act is one of a state, or touches a clause. */
  following(what: string): ((position: number) => boolean) | null {
    const state = this.#states.indexOf(what);
    if (state >= 0) {
      return (position) => this.#by[position - 1] === state;
    }

    const clause = this.#clauses.get(what);
    return what === '' ? null : (position) => clause !== undefined && this.#touches(position, clause);
  }

  /** @returns The last position of a day (2026-03-05), or of the last one before it; 1 where there is none. */
  endOf(day: string): number {
    const next = Date.parse(`${day}T00:00:00Z`) / 1000 + 86_400;
    for (let at = this.length; at > 1; at--) {
      if (this.#times[at - 1]! < next) {
        return at;
      }
    }

    return 1;
  }

  /** Seconds from one act to the next. */
  pause(position: number): number {
    return position > 1 ? Math.max(0, this.#times[position - 1]! - this.#times[position - 2]!) : 0;
  }

  /** 12 of 340 · 5 Jan 2026, 14:02 New York; as the server says it. */
  where(position: number): string {
    const at = new Date(this.#times[position - 1]! * 1000);
    const clock = `${String(at.getUTCHours()).padStart(2, '0')}:${String(at.getUTCMinutes()).padStart(2, '0')}`;
    return `${position} of ${this.length} · ${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}, ${clock} ${this.#zone}`;
  }

  /** The day of an act, as a field for days has it. */
  day(position: number): string {
    return new Date(this.#times[position - 1]! * 1000).toISOString().slice(0, 10);
  }

  all(by: Stride): Uint32Array {
    return this.#strides[by];
  }

  #touches(position: number, clause: number): boolean {
    for (let at = this.#begin[position - 1]!; at < this.#begin[position]!; at++) {
      if (this.#touched[at] === clause) {
        return true;
      }
    }

    return false;
  }

  // A decision is one act of its command; that it touches what is followed may be said by another.
  #isFollowed(by: Stride, position: number, isFollowed: (position: number) => boolean): boolean {
    if (by === 'event') {
      return isFollowed(position);
    }

    for (let at = this.#first[position - 1]!; at <= position; at++) {
      if (isFollowed(at)) {
        return true;
      }
    }

    return false;
  }

  // What a decision does to the text is recorded behind it, in the same command: one steps to where all of it is done.
  #decisions(packed: PackedAxis): Uint32Array {
    const are = packed.kinds.map((kind) => decisions.has(kind));
    const found: number[] = [];
    let isDecision = false;
    for (let at = 0; at < this.length; at++) {
      isDecision ||= are[packed.kind.charCodeAt(at) - 48]!;
      if (at + 1 === this.length || this.#first[at + 1] !== this.#first[at]) {
        if (isDecision) {
          found.push(at + 1);
        }

        isDecision = false;
      }
    }

    return Uint32Array.from(found);
  }
}

function revisions(packed: PackedAxis): Uint32Array {
  return Uint32Array.from(packed.revisions, (revision) => revision.position);
}

function times(packed: string, length: number): Float64Array {
  const all = new Float64Array(length);
  let [now, at, start] = [0, 0, 0];
  for (let end = 0; at < length; end++) {
    if (end === packed.length || packed[end] === ',') {
      now += end > start ? parseInt(packed.slice(start, end), 36) : 0;
      all[at++] = now;
      start = end + 1;
    }
  }

  return all;
}

function touched(packed: string, length: number): [Uint32Array, Uint16Array] {
  const begin = new Uint32Array(length + 1);
  const all: number[] = [];
  let [at, start] = [0, 0];
  for (let end = 0; at < length; end++) {
    const mark = packed[end];
    if (end === packed.length || mark === ',' || mark === '.') {
      if (end > start) {
        all.push(parseInt(packed.slice(start, end), 36));
      }

      start = end + 1;
      if (mark !== '.') {
        begin[++at] = all.length;
      }
    }
  }

  return [begin, Uint16Array.from(all)];
}

/** @returns The index of the first position behind another, the length where there is none. */
export function firstAfter(sorted: ArrayLike<number>, position: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= position) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return low;
}
