/** How long after the page changed a scroll is the browser's own, in milliseconds. */
const own = 250;

/** Keeps what changes, or the clause that is followed, in view, until the reader scrolls away by hand. */
export class View {
  readonly #root: HTMLElement;
  readonly #button: HTMLElement | null;
  #changedAt = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#button = root.querySelector('[data-act=keep-in-view]');
    for (const name of ['wheel', 'touchmove'] as const) {
      addEventListener(name, () => this.#scrolledAway(), { passive: true });
    }

    addEventListener('scroll', () => {
      if (performance.now() - this.#changedAt > own) {
        this.#scrolledAway();
      }
    }, { passive: true });
  }

  get isKept(): boolean {
    return this.#button?.getAttribute('aria-pressed') === 'true';
  }

  set isKept(kept: boolean) {
    this.#button?.setAttribute('aria-pressed', String(kept));
  }

  /** Called before the page changes. @returns What is to be called after, with whether what changed may be brought into view. */
  beforeShowing(): (mayScroll: boolean) => void {
    this.#changedAt = performance.now();
    const followed = this.#root.querySelector('.clause.followed');
    const before = followed?.getBoundingClientRect().top;
    return (mayScroll) => {
      this.#changedAt = performance.now();
      this.#mark();
      if (!this.isKept) {
        return;
      }

      const now = this.#root.querySelector('.clause.followed') ?? followed;
      if (now?.isConnected && before !== undefined && isInView(before)) {
        scrollBy({ top: now.getBoundingClientRect().top - before, behavior: 'instant' });
      } else if (mayScroll) {
        this.bringIntoView();
      }
    };
  }

  bringIntoView(): void {
    const place = [...this.#root.querySelectorAll<HTMLElement>('.clause.followed, .clause.just-changed')].find((clause) => clause.offsetParent !== null);
    this.#changedAt = performance.now();
    place?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** The clauses that the last act touched are marked, on the paper. */
  #mark(): void {
    const touched = new Set((this.#root.querySelector<HTMLElement>('[data-place=just-now] [data-clauses]')?.dataset.clauses ?? '').split(' '));
    for (const clause of this.#root.querySelectorAll<HTMLElement>('.clauses > .clause')) {
      clause.classList.toggle('just-changed', touched.has(clause.dataset.clause!));
    }
  }

  #scrolledAway(): void {
    this.isKept = false;
  }
}

function isInView(top: number): boolean {
  return top > 0 && top < innerHeight;
}
