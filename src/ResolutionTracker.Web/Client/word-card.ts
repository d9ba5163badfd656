/** Where some words come from, as the server tells it. Each card is fetched once while the page is open. */
export class WordCard extends HTMLElement {
  /** More than anybody walks through at a sitting; the oldest go first. */
  static readonly #kept = 500;

  readonly #cards = new Map<string, string>();
  #asked = 0;

  /** Shows the card of an address; a later call wins over an earlier one that is still being answered. */
  async show(address: string): Promise<void> {
    const turn = ++this.#asked;
    const html = this.#cards.get(address) ?? (await this.#fetch(address));
    if (turn !== this.#asked) {
      return;
    }

    if (html === null) {
      this.textContent = 'The card could not be fetched; the connection may be lost. Choose the words again in a moment.';
      return;
    }

    // The server's own markup, from the same origin and escaped there.
    this.innerHTML = html;
  }

  /** Puts the reader on the card, where its links are. */
  enter(): void {
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Takes the card away; an answer that is still to come is not shown. */
  close(): void {
    this.#asked++;
    this.replaceChildren();
  }

  async #fetch(address: string): Promise<string | null> {
    try {
      const answer = await fetch(address, { headers: { Accept: 'text/html' } });
      // Whoever is signed in no longer is sent to where one signs in, which is no card.
      if (!answer.ok || answer.redirected) {
        return null;
      }

      const html = await answer.text();
      this.#cards.set(address, html);
      if (this.#cards.size > WordCard.#kept) {
        this.#cards.delete(this.#cards.keys().next().value!);
      }

      return html;
    } catch {
      return null;
    }
  }
}
