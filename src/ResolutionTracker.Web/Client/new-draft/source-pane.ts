// The characters that end a line for the server's readers; the pane itself shows a new line after a line feed alone.
const lineEnds = /\n|[\r\f\v\u0085\u2028\u2029]/g;

const tooMany = 40_000;

/** The source: a text area over a mirror of its lines, which carries the highlight. Both stand in one box that scrolls. */
export class SourcePane {
  readonly area: HTMLTextAreaElement;
  readonly #scroll: HTMLElement;
  readonly #mirror: HTMLElement;
  #lines: string[] = [];
  /** For each line as the server counts, the line of the mirror; null where the two count alike. */
  #mirrorLine: number[] | null = null;
  #lit: Element[] = [];

  constructor(root: HTMLElement) {
    this.area = root.querySelector('textarea')!;
    this.#scroll = root.querySelector('.nd-scroll')!;
    this.#mirror = root.querySelector('.nd-mirror')!;
    this.refresh();
  }

  get text(): string {
    return this.area.value;
  }

  set text(value: string) {
    if (this.area.value !== value) {
      this.area.value = value;
    }

    this.refresh();
  }

  /** The words in the area changed: the mirror follows, line by line. */
  refresh(): void {
    const lines = this.area.value.split('\n');
    let start = 0;
    while (start < lines.length && start < this.#lines.length && lines[start] === this.#lines[start]) {
      start++;
    }

    let [oldEnd, newEnd] = [this.#lines.length, lines.length];
    while (oldEnd > start && newEnd > start && this.#lines[oldEnd - 1] === lines[newEnd - 1]) {
      oldEnd--;
      newEnd--;
    }

    for (let index = oldEnd; index > start; index--) {
      this.#mirror.children[start]!.remove();
    }

    const fresh = document.createDocumentFragment();
    for (let index = start; index < newEnd; index++) {
      const line = document.createElement('div');
      line.textContent = lines[index]!;
      fresh.append(line);
    }

    this.#mirror.insertBefore(fresh, this.#mirror.children[start] ?? null);
    this.#lines = lines;
    this.#mirrorLine = mirrorLines(this.area.value);
  }

  /** Highlights lines as the server counts them, from 1. */
  light(ranges: readonly (readonly [number, number])[], isToBeSeen: boolean): void {
    this.#lit.forEach((line) => line.classList.remove('lit'));
    this.#lit = ranges.flatMap(([first, last]) => {
      const found: Element[] = [];
      for (let line = this.#placeOf(first); line <= this.#placeOf(last); line++) {
        const element = this.#mirror.children[line];
        if (element) {
          found.push(element);
        }
      }

      return found;
    });
    this.#lit.forEach((line) => line.classList.add('lit'));
    if (isToBeSeen) {
      this.#show();
    }
  }

  direct(direction: 'ltr' | 'rtl'): void {
    this.area.dir = direction;
    this.#mirror.dir = direction;
  }

  /** The line of the caret, as the server counts. */
  get caretLine(): number {
    return (this.area.value.slice(0, this.area.selectionStart).match(lineEnds)?.length ?? 0) + 1;
  }

  /** Puts words in the place of what is selected; as a step that the browser can undo, unless there are so many that it would take long over it. */
  insert(words: string): void {
    this.area.focus();
    if (words.length > tooMany || !document.execCommand('insertText', false, words)) {
      this.area.setRangeText(words, this.area.selectionStart, this.area.selectionEnd, 'end');
      this.area.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  #placeOf(line: number): number {
    return this.#mirrorLine?.[line - 1] ?? line - 1;
  }

  #show(): void {
    const [first, last] = [this.#lit[0] as HTMLElement | undefined, this.#lit.at(-1) as HTMLElement | undefined];
    if (!first || !last || this.#scroll.offsetParent === null) {
      return;
    }

    const [top, bottom] = [first.offsetTop, last.offsetTop + last.offsetHeight];
    const box = this.#scroll;
    if (top < box.scrollTop + 24 || bottom > box.scrollTop + box.clientHeight - 24) {
      box.scrollTop = Math.max(0, top - Math.max(24, (box.clientHeight - (bottom - top)) / 3));
    }
  }
}

function mirrorLines(text: string): number[] | null {
  if (!/[\r\f\v\u0085\u2028\u2029]/.test(text)) {
    return null;
  }

  const places = [0];
  let mirror = 0;
  for (const [end] of text.matchAll(lineEnds)) {
    mirror += end === '\n' ? 1 : 0;
    places.push(mirror);
  }

  return places;
}
