/** The sentences of the page: about the text as a whole, about what was just done, and what can't be done. */
export class Notices {
  readonly #root: HTMLElement;
  #words = 0;
  /** Said of what was pasted; it stays until the next. */
  #ofPaste: string | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  show(sentences: string[], words = 0): void {
    this.#words = words;
    this.#put([...sentences, ...(this.#ofPaste ? [this.#ofPaste] : [])], false);
    if (sentences.length === 0 && words === 0) {
      this.#ofPaste = null;
    }
  }

  keep(sentence: string | null): void {
    this.#ofPaste = sentence;
  }

  /** The text can't be read; what was read before stays. */
  refuse(sentence: string): void {
    this.#put([sentence], true);
  }

  problem(sentence: string): void {
    this.#root.querySelector('.nd-source-problem')!.textContent = sentence;
  }

  say(sentence: string): void {
    this.#root.querySelector('.nd-said')!.textContent = sentence;
  }

  restored(sentence: string): void {
    this.#root.querySelector('.nd-kept')!.textContent = sentence;
  }

  count(paragraphs: number, doubts: number, out: number): void {
    const toLookAt = doubts === 0 ? 'nothing to look at' : `${doubts} to look at`;
    const summary = this.#root.querySelector('.nd-summary')!;
    summary.textContent = paragraphs + out === 0 ? '' : `${counted(paragraphs, 'paragraph')}, ${toLookAt}`;
    summary.setAttribute('title', this.#words === 0 ? '' : `All ${this.#words} words of the source have a place.`);
    summary.classList.toggle('has-doubts', doubts > 0);
    this.#root.querySelector<HTMLElement>('.nd-next')!.hidden = doubts === 0;
    this.#root.querySelector('.nd-tab-count')!.textContent = doubts === 0 ? '' : `⚠ ${doubts}`;
    this.#root.querySelector('.nd-ready')!.textContent = doubts === 0 || paragraphs === 0
      ? ''
      : `${counted(doubts, 'paragraph')} ${doubts === 1 ? 'is' : 'are'} still to be looked at; you may create the draft all the same.`;
  }

  #put(sentences: string[], isProblem: boolean): void {
    const place = this.#root.querySelector('.nd-notices')!;
    place.replaceChildren(...sentences.map((sentence) => {
      const line = document.createElement('p');
      line.className = isProblem ? 'problem' : 'warn';
      line.textContent = sentence;
      return line;
    }));
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
