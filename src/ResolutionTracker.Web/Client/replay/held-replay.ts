import { firstAfter } from './axis';
import type { PackedAxis, ReplayAnswer, ReplaySource } from './source';

/** The first line of what a file holds. */
interface Head {
  axis: PackedAxis;
}

/** A line for each position: what is drawn differently there than at the one before it. */
interface Drawn {
  /** Pieces of HTML that no line before this one has. */
  new?: string[];
  /** Places, each with the indexes of the pieces that it is made of. */
  places?: Record<string, number[]>;
  /** The clauses that have a container, in order; left out where they are the same as before. */
  order?: string[];
}

/** What holds from a position on, until the next one. */
class Course<T> {
  readonly #from: number[] = [];
  readonly #values: T[] = [];

  add(position: number, value: T): void {
    this.#from.push(position);
    this.#values.push(value);
  }

  /** @returns Undefined before the first. */
  at(position: number): T | undefined {
    return this.#values[firstAfter(this.#from, position) - 1];
  }
}

/** A replay that the page holds itself, packed: every place of every moment, each piece of its HTML once. */
export class HeldReplay implements ReplaySource {
  readonly #pieces: string[] = [];
  readonly #places = new Map<string, Course<number[]>>();
  readonly #orders = new Course<string[]>();
  readonly #read: Promise<PackedAxis>;

  /** @param packed Lines of JSON, gzipped, as lines of base64. */
  constructor(packed: string) {
    this.#read = this.#unpack(packed);
  }

  axis(): Promise<PackedAxis> {
    return this.#read;
  }

  async between(from: number, to: number): Promise<ReplayAnswer> {
    await this.#read;
    const [before, order] = [this.#orders.at(from), this.#orders.at(to) ?? []];
    const shown = new Set(before);
    const places = [];
    for (const [place, course] of this.#places) {
      const wanted = course.at(to);
      const clause = place.startsWith('clause:') && place !== 'clause:head' ? place.slice(7) : null;
      if (wanted && (wanted !== course.at(from) || (clause !== null && !shown.has(clause)))) {
        places.push({ place, html: wanted.map((piece) => this.#pieces[piece]).join('') });
      }
    }

    return { from, position: to, places, order: before === order ? null : order };
  }

  async #unpack(packed: string): Promise<PackedAxis> {
    if (typeof DecompressionStream === 'undefined') {
      throw new Error('This browser is too old to move through the negotiation; open the file in a newer one. The text below is the last moment.');
    }

    let axis: PackedAxis | null = null;
    let position = 0;
    for await (const line of lines(bytes(packed).pipeThrough(new DecompressionStream('gzip')))) {
      if (axis) {
        this.#take(++position, JSON.parse(line) as Drawn);
      } else {
        ({ axis } = JSON.parse(line) as Head);
      }
    }

    if (!axis || position !== axis.kind.length) {
      throw new Error('This file was cut off or changed on its way, and not all of it can be shown; fetch it again.');
    }

    return axis;
  }

  #take(position: number, drawn: Drawn): void {
    // One by one: a line may bring more pieces than a call takes arguments.
    for (const piece of drawn.new ?? []) {
      this.#pieces.push(piece);
    }

    for (const [place, pieces] of Object.entries(drawn.places ?? {})) {
      let course = this.#places.get(place);
      if (!course) {
        this.#places.set(place, course = new Course());
      }

      course.add(position, pieces);
    }

    if (drawn.order) {
      this.#orders.add(position, drawn.order);
    }
  }
}

/** A line at a time, so that the browser has its turn between. */
function bytes(packed: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const all = packed.trim().split('\n');
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at === all.length) {
        controller.close();
      } else {
        controller.enqueue(Uint8Array.from(atob(all[at++]!), (letter) => letter.charCodeAt(0)));
      }
    },
  });
}

async function* lines(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const found = (rest + read.value).split('\n');
    rest = found.pop()!;
    yield* found;
  }
}
