import { keyOf } from './key-of';
import type { LiveDraft } from './live-draft';

/** The keys of the draft page. None of them takes a letter from somebody who types. */
export class Keys {
  readonly #page: LiveDraft;

  constructor(page: LiveDraft) {
    this.#page = page;
    document.addEventListener('keydown', (event) => this.#pressed(event));
  }

  #pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }

    const target = event.target as HTMLElement;
    const types = target.closest('input, textarea, select, [contenteditable]') !== null;
    if (event.key === 'Escape') {
      this.#backToText(types);
      return;
    }

    if (types || document.querySelector('dialog[open]')) {
      return;
    }

    const isInList = target === document.body || target.closest('.clause, .outline, main') !== null;
    const key = keyOf(event);
    switch (key) {
      case 'j':
        this.#go(1, event);
        break;
      case 'k':
        this.#go(-1, event);
        break;
      case 'ArrowDown':
      case 'ArrowUp':
        // Arrows scroll, unless a clause or the outline has the keyboard.
        if (target.closest('.clause .label, .outline-link')) {
          this.#go(key === 'ArrowDown' ? 1 : -1, event, target.closest('.outline-link') !== null);
        }

        break;
      case 'Enter':
        if (isInList && !target.closest('button, summary') && this.#page.selected && !target.closest('a:not(.label, .outline-link)')) {
          this.#openPanel(target, event);
        }

        break;
      case 'n':
      case 'N': {
        const change = this.#page.goToChange(key === 'n' ? 1 : -1);
        change?.querySelector<HTMLElement>('.label')?.focus({ preventScroll: true });
        break;
      }

      case 'p':
        this.#propose(event);
        break;
      case '?':
        this.#page.querySelector<HTMLDialogElement>('dialog.keys')?.showModal();
        event.preventDefault();
        break;
    }
  }

  #go(step: number, event: KeyboardEvent, inOutline = false): void {
    const clauses = this.#page.clauses();
    const now = clauses.findIndex((clause) => clause.dataset.clause === this.#page.selected);
    const next = clauses[Math.min(clauses.length - 1, Math.max(0, now < 0 ? (step > 0 ? 0 : clauses.length - 1) : now + step))];
    if (!next) {
      return;
    }

    event.preventDefault();
    const id = next.dataset.clause!;
    this.#page.select(id);
    const focus = inOutline
      ? this.#page.querySelector<HTMLElement>(`.outline-link[data-clause="${CSS.escape(id)}"]`)
      : next.querySelector<HTMLElement>('.label');
    focus?.focus({ preventScroll: true });
  }

  #openPanel(target: HTMLElement, event: KeyboardEvent): void {
    const link = target.closest<HTMLElement>('.outline-link');
    const clause = link?.dataset.clause ?? target.closest<HTMLElement>('.clause')?.dataset.clause ?? this.#page.selected!;
    event.preventDefault();
    this.#page.select(clause);
    this.#page.panelOf(clause)?.querySelector<HTMLElement>('h2')?.focus();
  }

  #propose(event: KeyboardEvent): void {
    const selected = this.#page.selected;
    const button = selected && this.#page.panelOf(selected)?.querySelector<HTMLButtonElement>('[data-act=propose-reword]');
    if (button && button.offsetParent !== null) {
      event.preventDefault();
      button.click();
    }
  }

  #backToText(types: boolean): void {
    const selected = this.#page.selected;
    const details = document.activeElement?.closest<HTMLDetailsElement>('details.act-form[open]');
    if (details && types) {
      details.querySelector('summary')?.focus();
    } else if (selected) {
      this.#page.clauseOf(selected)?.querySelector<HTMLElement>('.label')?.focus();
    }
  }
}
