import { arrange, container } from '../containers';
import { render } from '../fragments';
import type { ReplayAnswer, ReplaySource } from './source';

/** How long it works at a stretch before the browser has its turn, in milliseconds. */
const stretch = 12;

/** Answers kept for going back and forth: so many, and so many characters of HTML. */
const mostKept = 160;
const mostCharacters = 2_000_000;

/**
 * Shows the moments of a replay, one after the other. At most one question is on its way, and the next is for the newest moment wanted; so
 * whoever drags waits for nothing that they have passed already.
 */
export class Stage {
  readonly #root: HTMLElement;
  readonly #source: ReplaySource;
  readonly #shownAt: (position: number) => void;
  readonly #beforeShowing: () => () => void;
  readonly #answers = new Map<string, ReplayAnswer>();
  #characters = 0;
  #shown: number;
  #wanted: number;
  #isBusy = false;

  /** @param beforeShowing Called before the page changes; what it returns, after. */
  constructor(root: HTMLElement, source: ReplaySource, shown: number, beforeShowing: () => () => void, shownAt: (position: number) => void) {
    this.#root = root;
    this.#source = source;
    this.#shown = this.#wanted = shown;
    this.#beforeShowing = beforeShowing;
    this.#shownAt = shownAt;
  }

  get wanted(): number {
    return this.#wanted;
  }

  get isSettled(): boolean {
    return !this.#isBusy && this.#shown === this.#wanted;
  }

  /** Goes to a moment, over none or some of those that were wanted meanwhile. */
  async go(position: number): Promise<void> {
    this.#wanted = position;
    if (this.#isBusy) {
      return;
    }

    this.#isBusy = true;
    try {
      while (this.#shown !== this.#wanted) {
        await this.#show(await this.#answer(this.#shown, this.#wanted));
        this.#shownAt(this.#shown);
      }
    } catch (problem) {
      this.#wanted = this.#shown;
      throw problem;
    } finally {
      this.#isBusy = false;
    }
  }

  async #answer(from: number, to: number): Promise<ReplayAnswer> {
    const key = `${from}>${to}`;
    const known = this.#answers.get(key);
    const answer = known ?? await this.#source.between(from, to);
    // What was asked last is kept longest.
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    this.#characters += known ? 0 : weight(answer);
    for (const [oldest, kept] of this.#answers) {
      if (this.#answers.size <= mostKept && this.#characters <= mostCharacters) {
        break;
      }

      this.#answers.delete(oldest);
      this.#characters -= weight(kept);
    }

    return answer;
  }

  async #show(answer: ReplayAnswer): Promise<void> {
    const after = this.#beforeShowing();
    let since = performance.now();
    if (answer.order) {
      arrange(this.#root.querySelector('.clauses'), answer.order, (id) => container('clause', `clause-${id}`, id, [`clause:${id}`]));
    }

    const places = new Map([...this.#root.querySelectorAll<HTMLElement>('[data-place]')].map((element) => [element.dataset.place!, element]));
    let isWhole = true;
    for (const { place, html } of answer.places) {
      const element = places.get(place);
      isWhole = (element === undefined || render(element, html)) && isWhole;
      if (performance.now() - since > stretch) {
        await turn();
        since = performance.now();
      }
    }

    this.#shown = answer.position;
    if (!isWhole) {
      await this.#show(await this.#source.between(0, answer.position));
    }

    after();
  }
}

function weight(answer: ReplayAnswer): number {
  return answer.places.reduce((sum, { html }) => sum + html.length, 0);
}

/** Lets the browser draw and hear the person. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
