export type EditorMode = 'edit' | 'split';

export interface EditorEnd {
  /** The words as they are in the editor; null where it was given up. */
  words: string | null;
  /** Where to split them; null where they stay one. */
  splitAt: number | null;
}

const after = /[;:,.]\s+(?=\(?\p{Lu}|\(\w{1,4}\)\s)|\s(?=\(\w{1,4}\)\s)/u;

/** Opens a paragraph's words where they stand, to change or to split them. */
export class ParagraphEditor {
  readonly #row: HTMLElement;
  readonly #body: HTMLElement;
  readonly #area: HTMLTextAreaElement;
  readonly #done: (end: EditorEnd) => void;
  readonly #mode: EditorMode;
  readonly #was: Node[];
  #isOpen = true;

  constructor(row: HTMLElement, words: string, mode: EditorMode, name: string, done: (end: EditorEnd) => void) {
    this.#row = row;
    this.#mode = mode;
    this.#done = done;
    this.#body = row.querySelector('.nd-body')!;
    this.#was = [...this.#body.childNodes];
    this.#area = document.createElement('textarea');
    this.#area.value = words;
    this.#area.rows = 3;
    this.#area.dir = 'auto';
    this.#area.setAttribute('aria-label', mode === 'split' ? `Where the next paragraph begins in ${name}` : `Words of ${name}`);
    this.#body.replaceChildren(this.#area, this.#buttons());
    row.classList.add('is-edited');
    this.#area.addEventListener('keydown', (event) => this.#pressed(event));
    this.#area.focus();
    this.#body.lastElementChild!.scrollIntoView({ block: 'nearest' });
    const guess = mode === 'split' ? after.exec(words) : null;
    const caret = guess ? guess.index + guess[0].length : mode === 'split' ? 0 : words.length;
    this.#area.setSelectionRange(caret, caret);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Keeps what was typed, as when the person goes on elsewhere. */
  keep(): void {
    this.#end({ words: this.#area.value, splitAt: null });
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) {
      return;
    }

    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#end({ words: null, splitAt: null });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      if (this.#mode === 'split' || event.ctrlKey || event.metaKey) {
        this.#split();
      } else {
        this.keep();
      }
    }
  }

  #split(): void {
    this.#end({ words: this.#area.value, splitAt: this.#area.selectionStart });
  }

  #end(end: EditorEnd): void {
    if (!this.#isOpen) {
      return;
    }

    this.#isOpen = false;
    this.#row.classList.remove('is-edited');
    this.#body.replaceChildren(...this.#was);
    this.#done(end);
  }

  #buttons(): HTMLElement {
    const row = document.createElement('div');
    row.className = 'row nd-editor-buttons';
    const button = (text: string, className: string, act: () => void) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = className;
      made.textContent = text;
      made.addEventListener('click', act);
      row.append(made);
    };
    if (this.#mode === 'edit') {
      button('Keep the words', 'button primary', () => this.keep());
    }

    button('Split at the caret', this.#mode === 'edit' ? 'button' : 'button primary', () => this.#split());
    button('Give up', 'button', () => this.#end({ words: null, splitAt: null }));
    const hint = document.createElement('span');
    hint.className = 'quiet';
    hint.textContent = this.#mode === 'split'
      ? 'Put the caret where the next paragraph begins, then Enter.'
      : 'Enter keeps, Ctrl+Enter splits, Esc gives up.';
    row.append(hint);
    return row;
  }
}
