import { keyOf } from '../key-of';
import { Offer } from './offer';
import { ofClause, ofEditor, ofSelection, type Selected } from './selected';
import { useWording } from './use-wording';

const address = '/agreed-language/found';

/** The panel that tells who else has selected words. It lies over the page and leaves it in use; Escape closes it and gives the keyboard back. */
export class AgreedLanguage extends HTMLElement {
  #asked = 0;
  #selected: Selected | null = null;
  #back: Element | null = null;
  #range: Range | null = null;
  #offer: Offer | null = null;

  connectedCallback(): void {
    document.documentElement.classList.add('has-agreed');
    this.#offer = new Offer(document.querySelector<HTMLButtonElement>('.agreed-button')!, (selected) => void this.#look(selected));
    // Before the keys of the page, which know nothing of the panel.
    document.addEventListener('keydown', (event) => this.#pressed(event), { capture: true });
    document.addEventListener('mousedown', (event) => {
      // The editor keeps the keyboard, and with it its selection.
      if ((event.target as Element).closest('[data-agreed=editor]')) {
        event.preventDefault();
      }
    });
    document.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-agreed=editor]');
      const area = button?.closest('clause-editor, form')?.querySelector<HTMLTextAreaElement>('textarea[lang]');
      if (area) {
        this.#ask(ofEditor(area));
      }
    });
    this.addEventListener('click', (event) => this.#clicked(event.target as Element));
  }

  #pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.altKey || event.metaKey || document.querySelector('dialog[open]')) {
      return;
    }

    if (event.key === 'Escape' && !event.ctrlKey && !this.hidden) {
      event.preventDefault();
      this.#close();
      return;
    }

    const target = event.target as HTMLElement;
    const types = target.closest('input, textarea, select, [contenteditable]') !== null;
    const key = keyOf(event);
    if ((event.ctrlKey && event.shiftKey && key.toLowerCase() === 'l') || (!event.ctrlKey && key === 'l' && !types)) {
      event.preventDefault();
      this.#ask(target instanceof HTMLTextAreaElement && target.lang ? ofEditor(target) : (ofSelection() ?? ofClause()));
    }
  }

  #clicked(at: Element): void {
    const use = at.closest<HTMLElement>('[data-use]');
    if (at.closest('[data-agreed=close]')) {
      this.#close();
    } else if (use && this.#selected?.editor) {
      const wrong = useWording(this.#selected, JSON.parse(use.dataset.use!) as string);
      if (wrong) {
        this.#say(wrong);
      } else {
        this.#hide();
      }
    }
  }

  #ask(selected: Selected | null): void {
    if (selected) {
      void this.#look(selected);
    } else {
      this.#open(null);
      this.#say('Select words in a text, or choose a clause, and ask again.');
      this.#answer.replaceChildren();
    }
  }

  async #look(selected: Selected): Promise<void> {
    const turn = ++this.#asked;
    this.#open(selected);
    this.#say(selected.notice);
    this.#answer.textContent = 'Looking…';
    const { words, draft, clause, amendment, language } = selected;
    let html: string | null = null;
    let why = 'This did not reach the server; ask again in a moment.';
    try {
      const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ q: words, draft, clause, amendment, language }), headers: { Accept: 'text/html' } });
      html = answer.ok ? await answer.text() : null;
      why =
        answer.status === 401 ? 'You are no longer signed in; sign in again in another window, then ask again here.'
        : answer.ok ? ''
        : 'The server could not look these words up; ask again in a moment, or select fewer.';
    } catch {
      // Said below.
    }

    if (turn !== this.#asked) {
      return;
    }

    if (html === null) {
      this.#answer.textContent = why;
      return;
    }

    // The server's own markup, from the same origin and escaped there.
    this.#answer.innerHTML = html;
    for (const use of this.#answer.querySelectorAll<HTMLElement>('[data-use]')) {
      use.hidden = selected.editor === null;
    }
  }

  #open(selected: Selected | null): void {
    if (this.hidden || !this.contains(document.activeElement)) {
      const selection = document.getSelection();
      this.#back = document.activeElement;
      this.#range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
    }

    this.#selected = selected;
    this.#offer?.hide(selected?.words);
    // Never over the words that it is about.
    this.classList.toggle('at-start', selected !== null && selected.place.left + selected.place.width / 2 > window.innerWidth / 2);
    this.hidden = false;
    this.querySelector<HTMLElement>('h2')!.focus({ preventScroll: true });
  }

  #close(): void {
    this.#hide();
    if (this.#back instanceof HTMLElement && this.#back !== document.body && this.#back.isConnected) {
      this.#back.focus({ preventScroll: true });
    }

    if (this.#range?.startContainer.isConnected && !(this.#back instanceof HTMLTextAreaElement)) {
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(this.#range);
    }
  }

  #hide(): void {
    this.#asked++;
    this.#offer?.hide();
    this.hidden = true;
  }

  #say(sentence: string): void {
    const line = this.querySelector<HTMLElement>('.agreed-notice')!;
    line.textContent = sentence;
    line.hidden = sentence === '';
  }

  get #answer(): HTMLElement {
    return this.querySelector<HTMLElement>('.agreed-answer')!;
  }
}
