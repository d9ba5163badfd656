import type { WordCard } from './word-card';

/**
 * The text by whose words it is. All runs together are one stop of the Tab key: the arrow keys go from one to the next, and what has the
 * focus has its card beside the text. Without script each run is a plain link to the same page with its card.
 */
export class WordsPage extends HTMLElement {
  connectedCallback(): void {
    this.classList.add('is-live');
    for (const run of this.#runs()) {
      run.tabIndex = -1;
    }

    const current = this.querySelector<HTMLElement>('.run[aria-current]') ?? this.querySelector<HTMLElement>('.run');
    if (current) {
      current.tabIndex = 0;
    }

    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('focusin', (event) => this.#focused(event));
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  #runs(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('.run')];
  }

  get #card(): WordCard {
    return this.querySelector<WordCard>('word-card')!;
  }

  #click(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }

    const at = event.target as Element;
    if (at.closest('.close-card')) {
      this.#card.close();
      return;
    }

    const run = at.closest<HTMLAnchorElement>('.run');
    const owner = at.closest<HTMLAnchorElement>('.owner');
    if (run) {
      event.preventDefault();
      run.focus();
      // A click by the Enter key has no place on the screen.
      if (event.detail === 0) {
        this.#card.enter();
      }
    } else if (owner) {
      event.preventDefault();
      this.#choose(owner);
    }
  }

  #focused(event: FocusEvent): void {
    const run = (event.target as Element).closest<HTMLAnchorElement>('.run');
    if (!run) {
      return;
    }

    for (const other of this.querySelectorAll<HTMLElement>('.run[tabindex="0"], .run[aria-current]')) {
      other.tabIndex = -1;
      other.removeAttribute('aria-current');
    }

    run.tabIndex = 0;
    run.setAttribute('aria-current', 'true');
    const asked = new URL(run.href);
    history.replaceState(null, '', asked.search + '#card');
    // Of the text that is shown, even if it has moved on since.
    asked.searchParams.set('at', this.dataset.at!);
    void this.#card.show(this.dataset.card + asked.search);
  }

  #key(event: KeyboardEvent): void {
    const run = (event.target as Element).closest<HTMLElement>('.run');
    if (event.key === 'Escape' && this.#card.contains(event.target as Node)) {
      this.querySelector<HTMLElement>('.run[aria-current]')?.focus();
      return;
    }

    if (!run || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }

    const runs = this.#runs().filter((each) => !each.classList.contains('is-off') || each === run);
    const at = runs.indexOf(run as HTMLAnchorElement);
    const forwards = getComputedStyle(run).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backwards = forwards === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const to =
      event.key === forwards || event.key === 'ArrowDown' ? runs[at + 1]
      : event.key === backwards || event.key === 'ArrowUp' ? runs[at - 1]
      : event.key === 'Home' ? runs[0]
      : event.key === 'End' ? runs[runs.length - 1]
      : undefined;
    if (to) {
      event.preventDefault();
      to.focus();
    }
  }

  /** Lets the words of one owner stand out, or all alike again; the address keeps it. */
  #choose(chosen: HTMLAnchorElement): void {
    const wasChosen = chosen.getAttribute('aria-current') === 'true';
    const owner = wasChosen ? '' : chosen.dataset.owner!;
    for (const each of this.querySelectorAll<HTMLElement>('.owner')) {
      if (each.dataset.owner === owner) {
        each.setAttribute('aria-current', 'true');
      } else {
        each.removeAttribute('aria-current');
      }
    }

    for (const run of this.#runs()) {
      const isOn = run.dataset.of!.split(' ').includes(owner);
      run.classList.toggle('is-on', owner !== '' && isOn);
      run.classList.toggle('is-off', owner !== '' && !isOn);
      const address = new URL(run.href);
      if (owner === '') {
        address.searchParams.delete('of');
      } else {
        address.searchParams.set('of', owner);
      }

      run.href = address.href;
    }

    const here = new URL(location.href);
    if (owner === '') {
      here.searchParams.delete('of');
    } else {
      here.searchParams.set('of', owner);
    }

    history.replaceState(null, '', here);
  }
}
