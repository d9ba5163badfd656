/** What was, what is and what was undone; the text before and after each act, whole. */
export class Undo<State> {
  #past: State[] = [];
  #future: State[] = [];
  #now: State;
  readonly #limit: number;

  constructor(first: State, limit = 300) {
    this.#now = first;
    this.#limit = limit;
  }

  get now(): State {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  act(next: State): void {
    this.#past.push(this.#now);
    this.#past.splice(0, this.#past.length - this.#limit);
    this.#future = [];
    this.#now = next;
  }

  /** The same moment, known better. */
  amend(next: State): void {
    this.#now = next;
  }

  undo(): boolean {
    const before = this.#past.pop();
    if (before === undefined) {
      return false;
    }

    this.#future.push(this.#now);
    this.#now = before;
    return true;
  }

  redo(): boolean {
    const after = this.#future.pop();
    if (after === undefined) {
      return false;
    }

    this.#past.push(this.#now);
    this.#now = after;
    return true;
  }
}
