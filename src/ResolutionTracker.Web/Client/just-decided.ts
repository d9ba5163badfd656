/** What was decided before the reader's eyes stays in sight, marked, until they move on; what has just come in is marked too. */
export class JustDecided {
  readonly #decided = new Set<string>();

  /** The amendments of a place before news are put there. */
  static of(place: Element): Standing {
    return { pending: idsOf(place, '[data-pending=true]'), all: idsOf(place, '[data-amendment]') };
  }

  /** @param isLive Whether the news came while the page listened; else what is new here may be old. */
  mark(place: Element, before: Standing, isLive: boolean): void {
    for (const card of place.querySelectorAll<HTMLElement>('[data-pending]')) {
      const id = card.dataset.amendment!;
      if (card.dataset.pending !== 'true') {
        if (before.pending.has(id) || this.#decided.has(id)) {
          this.#decided.add(id);
          card.classList.add('just-decided');
          card.closest('details')?.setAttribute('open', '');
        }
      } else if (before.all.size > 0 ? !before.all.has(id) : isLive) {
        card.classList.add('just-in');
      }
    }
  }

  moveOn(page: Element): void {
    if (this.#decided.size === 0) {
      return;
    }

    this.#decided.clear();
    for (const card of page.querySelectorAll('.just-decided')) {
      card.classList.remove('just-decided');
      card.closest('details')?.removeAttribute('open');
    }
  }
}

interface Standing {
  pending: Set<string>;
  all: Set<string>;
}

function idsOf(root: Element, selector: string): Set<string> {
  return new Set([...root.querySelectorAll<HTMLElement>(selector)].map((element) => element.dataset.amendment ?? ''));
}
