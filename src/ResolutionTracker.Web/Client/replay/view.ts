/** Keeps what changes, or the clause that is followed, in view, until the reader scrolls away by hand. */
export class View {
  /** The clause that is followed; empty for none. */
  followed = '';
  readonly #root: HTMLElement;
  readonly #button: HTMLElement | null;
  readonly #stop = new AbortController();

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#button = root.querySelector('[data-act=keep-in-view]');
    const options = { passive: true, signal: this.#stop.signal };
    for (const name of ['wheel', 'touchmove'] as const) {
      addEventListener(name, (event) => this.#scrolled(event), options);
    }

    addEventListener('keydown', (event) => {
      if (['PageUp', 'PageDown', 'ArrowUp', 'ArrowDown'].includes(event.key)) {
        this.#scrolled(event);
      }
    }, options);
    // The scroll bar of the page is no element; what is pressed beside the page is it.
    addEventListener('pointerdown', (event) => {
      if (event.clientX >= document.documentElement.clientWidth) {
        this.isKept = false;
      }
    }, options);
  }

  get isKept(): boolean {
    return this.#button?.getAttribute('aria-pressed') === 'true';
  }

  set isKept(kept: boolean) {
    this.#button?.setAttribute('aria-pressed', String(kept));
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Called before the page changes. @returns What is to be called after, with whether what changed may be brought into view. */
  beforeShowing(): (mayScroll: boolean) => void {
    const before = this.#root.querySelector('.clause.followed')?.getBoundingClientRect().top;
    return (mayScroll) => {
      this.mark();
      const followed = this.#root.querySelector('.clause.followed');
      if (!this.isKept) {
        return;
      }

      if (followed && before !== undefined && before > 0 && before < innerHeight) {
        scrollBy({ top: followed.getBoundingClientRect().top - before, behavior: 'instant' });
      } else if (mayScroll) {
        this.bringIntoView();
      }
    };
  }

  bringIntoView(): void {
    const places = [...this.#root.querySelectorAll<HTMLElement>('.clause.followed'), ...this.#root.querySelectorAll<HTMLElement>('.clause.just-changed')];
    places.find((clause) => clause.offsetParent !== null)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Marks on the paper the clauses that the last act touched, and the one that is followed. */
  mark(): void {
    const touched = new Set((this.#root.querySelector<HTMLElement>('[data-place=just-now] [data-clauses]')?.dataset.clauses ?? '').split(' '));
    for (const clause of this.#root.querySelectorAll<HTMLElement>('.clauses > .clause')) {
      clause.classList.toggle('just-changed', touched.has(clause.dataset.clause!));
      clause.classList.toggle('followed', clause.dataset.clause === this.followed);
    }
  }

  // What scrolls by itself beside the text, and the player, are not the text.
  #scrolled(event: Event): void {
    if (!(event.target instanceof Element && event.target.closest('.player, .thens, input, select, textarea, dialog'))) {
      this.isKept = false;
    }
  }
}
