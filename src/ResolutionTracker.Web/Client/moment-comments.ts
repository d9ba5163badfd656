import { find, keep, release } from './kept-words';

/** How long a moment must stand before what was said of it is asked for, in milliseconds; a film that runs asks for nothing. */
const patience = 200;

/**
 * What was said of the moment that a player shows. It differs from viewer to viewer, so the player knows nothing of it: this element watches
 * the player's `data-position` and asks for itself. A form in which somebody has written stays, with the moment that it is about.
 */
export class MomentComments extends HTMLElement {
  #player: HTMLElement | null = null;
  #timer = 0;
  #wanted = 0;
  readonly #watch = new MutationObserver(() => this.#moved());

  connectedCallback(): void {
    this.#player = this.closest('[data-position]:not(moment-comments)');
    if (this.#player) {
      this.#watch.observe(this.#player, { attributes: true, attributeFilter: ['data-position'] });
    }

    this.addEventListener('input', (event) => this.#typed(event.target as HTMLElement));
    this.addEventListener('submit', (event) => this.#comeBackHere(event.target as HTMLFormElement));
    this.addEventListener('click', (event) => this.#jump(event));
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
    clearTimeout(this.#timer);
  }

  get #said(): HTMLElement {
    return this.querySelector('[data-part=said]')!;
  }

  get #write(): HTMLElement {
    return this.querySelector('[data-part=write]')!;
  }

  /** What is typed is kept by the moment that the form is about, and for who typed it: a browser may be another delegate's next. */
  get #key(): string {
    return `comment:${this.dataset.account}:${this.dataset.draft}:${this.#write.dataset.position ?? this.dataset.position}`;
  }

  get #isWritten(): boolean {
    return [...this.#write.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type=hidden], [type=radio])')]
      .some((field) => field.value !== field.defaultValue);
  }

  #moved(): void {
    this.#wanted = Number(this.#player!.dataset.position);
    clearTimeout(this.#timer);
    const isHere = this.#wanted === Number(this.dataset.position);
    this.toggleAttribute('data-elsewhere', !isHere);
    if (!isHere) {
      this.#timer = window.setTimeout(() => void this.#ask(this.#wanted), patience);
    }
  }

  async #ask(position: number): Promise<void> {
    const template = document.createElement('template');
    let why = 'What was said of this moment could not be fetched; the connection may be lost. Go to another moment and back.';
    try {
      const answer = await fetch(`${this.dataset.from}?position=${position}`, { headers: { Accept: 'text/html' } });
      if (answer.redirected) {
        // Whoever is signed in no longer is sent to where one signs in, and that page is none of ours.
        why = 'You are no longer signed in, so what was said of this moment is not shown. Copy what you are writing, then load the page again and sign in.';
      } else if (answer.ok) {
        // The server's own markup, from the same origin and escaped there.
        template.innerHTML = await answer.text();
      }
    } catch {
      // The connection is lost; said below.
    }

    if (position === this.#wanted) {
      this.#show(template.content.querySelector('moment-comments'), position, why);
    }
  }

  /** @param why Said where there is nothing to show. */
  #show(fresh: Element | null, position: number, why: string): void {
    if (fresh === null) {
      this.#said.textContent = why;
      return;
    }

    const focused = document.activeElement instanceof HTMLElement && this.#said.contains(document.activeElement) ? document.activeElement : null;
    this.querySelector('h2')!.replaceChildren(...fresh.querySelector('h2')!.childNodes);
    this.#said.replaceWith(fresh.querySelector('[data-part=said]')!);
    if (this.#isWritten) {
      this.#write.dataset.position ??= this.dataset.position;
    } else {
      const open = [...this.#write.querySelectorAll('details')].map((details) => details.open);
      const write = fresh.querySelector<HTMLElement>('[data-part=write]')!;
      const hadFocus = this.#write.contains(document.activeElement);
      this.#write.replaceWith(write);
      write.querySelectorAll('details').forEach((details, i) => details.toggleAttribute('open', open[i] ?? false));
      if (hadFocus) {
        write.querySelector<HTMLElement>('summary')?.focus();
      }
    }

    this.dataset.position = String(position);
    this.removeAttribute('data-elsewhere');
    if (focused) {
      (this.#said.querySelector<HTMLElement>(`[data-jump=${focused.dataset.jump ?? 'none'}]`) ?? this.querySelector('h2'))?.focus();
    }
  }

  /** To the neighbour of which something was said: the scrubber is put there, as a hand would. */
  #jump(event: MouseEvent): void {
    const to = (event.target as HTMLElement).closest<HTMLElement>('[data-to]')?.dataset.to;
    const scrubber = this.#player?.querySelector<HTMLInputElement>('input.scrubber');
    if (to && scrubber && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      scrubber.value = to;
      scrubber.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  /** The page is come back to as it is, at the moment that the comment is about. */
  #comeBackHere(form: HTMLFormElement): void {
    const back = form.querySelector<HTMLInputElement>('input[name=back]');
    if (back) {
      const here = new URL(location.href);
      here.searchParams.set('at', new URL(back.defaultValue, location.href).searchParams.get('at')!);
      back.value = here.pathname + here.search;
    }
  }

  #typed(field: HTMLElement): void {
    if (field instanceof HTMLTextAreaElement && field.name === 'text') {
      if (field.value) {
        keep(this.#key, { text: field.value, serial: 0, base: '', id: this.#id?.value });
      } else {
        release(this.#key);
      }
    }
  }

  get #id(): HTMLInputElement | null {
    return this.#write.querySelector<HTMLInputElement>('form:has(textarea[name=text]) input[name=id]');
  }

  /** What is said here by now was saved, however soon the page that would have told so was left. */
  #restore(): void {
    const kept = find(this.#key);
    if (kept?.id && this.querySelector(`[id="comment-${CSS.escape(kept.id)}"]`)) {
      release(this.#key);
      return;
    }

    const field = this.#write.querySelector<HTMLTextAreaElement>('textarea[name=text]');
    if (kept && field && !field.value) {
      field.value = kept.text;
      field.closest('details')!.open = true;
      if (kept.id && this.#id) {
        this.#id.value = kept.id;
      }
    }
  }
}
