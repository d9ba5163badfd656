import { decide } from './decisions';

/** Sends the one decision of a page, and goes back to the draft once it is taken. */
export class DecidePage extends HTMLElement {
  connectedCallback(): void {
    this.classList.add('is-live');
    this.addEventListener('submit', (event) => {
      const form = event.target as HTMLFormElement;
      if (form.dataset.act === 'take') {
        event.preventDefault();
        void this.#take(form);
      }
    });
    this.addEventListener('change', () => this.#count());
    this.#count();
  }

  async #take(form: HTMLFormElement): Promise<void> {
    const button = form.querySelector('button')!;
    const line = form.querySelector('.problem')!;
    button.disabled = true;
    button.setAttribute('aria-busy', 'true');
    const path = `/api/drafts/${this.dataset.draft}/${form.dataset.path}`;
    // What is chosen in a list goes under the name of the list; else the page has written what is sent.
    const list = form.dataset.choose;
    const body: unknown = list ? { [list]: new FormData(form).getAll(list) } : JSON.parse(form.dataset.body!);
    const problem = await decide('POST', path, body, Number(this.dataset.seen));
    button.disabled = false;
    button.setAttribute('aria-busy', 'false');
    line.textContent = problem?.detail ?? '';
    if (!problem) {
      location.assign(this.dataset.back!);
    }
  }

  /** Says how many proposals are chosen, and lets them be looked at together once there is one. */
  #count(): void {
    const button = this.querySelector<HTMLButtonElement>('.together button');
    const chosen = this.querySelectorAll('input[name=accept]:checked').length;
    if (button) {
      button.disabled = chosen === 0;
      button.textContent = chosen === 0 ? 'Choose proposals to look at them together' : `Look at what accepting ${chosen === 1 ? 'it' : `these ${chosen}`} does …`;
    }
  }
}
