import type { Paragraph } from './paragraph';

/** What can be done to the chosen paragraph, by a button for each; arrows go from one to the next. */
export class Toolbar {
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#buttons.forEach((button, index) => { button.tabIndex = index === 0 ? 0 : -1; });
    element.addEventListener('keydown', (event) => this.#pressed(event));
    element.addEventListener('focusin', (event) => this.#roveTo(event.target as HTMLElement));
  }

  show(one: Paragraph | null, isDoubtful: boolean, canUndo: boolean, canRedo: boolean): void {
    const state: Record<string, boolean> = {
      undo: canUndo,
      redo: canRedo,
      keys: true,
      right: isDoubtful,
    };
    for (const button of this.#element.closest('.nd-preview')!.querySelectorAll<HTMLButtonElement>('.nd-group [data-do]')) {
      const act = button.dataset.do!;
      // Not "disabled": a button that can't be reached tells nobody that it is there.
      const isOn = state[act] ?? one !== null;
      button.setAttribute('aria-disabled', String(!isOn));
      const pressed: Record<string, boolean> = {
        number: one !== null && !one.isOut && one.numbered,
        'leave-out': one?.isOut ?? false,
      };
      if (button.hasAttribute('aria-pressed')) {
        button.setAttribute('aria-pressed', String(pressed[act] ?? (one !== null && !one.isOut && one.kind === act)));
      }
    }
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.#element.querySelectorAll('button')];
  }

  #roveTo(target: HTMLElement): void {
    this.#buttons.forEach((button) => { button.tabIndex = button === target ? 0 : -1; });
  }

  #pressed(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || event.altKey) {
      return;
    }

    const buttons = this.#buttons;
    const next = buttons[(buttons.indexOf(document.activeElement as HTMLButtonElement) + step + buttons.length) % buttons.length];
    event.preventDefault();
    next?.focus();
  }
}
