import type { PlaceHtml } from '../wire';

/** What leads a page from one moment to another: the places that differ, as they are there. */
export interface ReplayAnswer {
  from: number;
  position: number;
  places: PlaceHtml[];
  /** The clauses that have a container, in order; null where they are the same in both moments. */
  order: string[] | null;
}

/** All acts, packed: see the server's ReplayAxis. */
export interface PackedAxis {
  zone: string;
  kinds: string[];
  states: string[];
  clauses: string[];
  kind: string;
  by: string;
  times: string;
  touched: string;
  revisions: { position: number; name: string }[];
}

/** Where a replay comes from; the player asks nothing else. */
export interface ReplaySource {
  axis(): Promise<PackedAxis>;
  /** @param from The position that is shown; 0 where nothing is. */
  between(from: number, to: number): Promise<ReplayAnswer>;
}

/** A replay that the server tells. */
export class ServedReplay implements ReplaySource {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  axis(): Promise<PackedAxis> {
    return this.#get('/acts');
  }

  between(from: number, to: number): Promise<ReplayAnswer> {
    return this.#get(`?from=${from}&to=${to}`);
  }

  async #get<T>(what: string): Promise<T> {
    const answer = await fetch(this.#address + what, { headers: { Accept: 'application/json', 'X-Resolution-Tracker': '1' } });
    if (!answer.ok) {
      const problem = await answer.json().catch(() => null) as { detail?: string } | null;
      throw new Error(problem?.detail ?? 'This moment can’t be shown now. Try again.');
    }

    return await answer.json() as T;
  }
}
