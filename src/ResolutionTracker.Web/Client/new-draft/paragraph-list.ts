import { labelsOf, type Label } from './labels';
import { problemsOf, type Text } from './corrections';
import { printed, type Paragraph } from './paragraph';
import { wordsOf } from './words-of';

const noteNames: Record<string, string> = {
  symbol: 'symbol or date',
  title: 'title',
  organ: 'the organ that speaks',
  adoption: 'adoption line',
  footnote: 'footnote',
  'running head': 'running head or page number',
};

/** The paragraphs of the preview, one row each. Only the rows that read otherwise than before are made anew. */
export class ParagraphList {
  readonly element: HTMLElement;
  readonly #rows = new Map<number, { row: HTMLElement; key: string }>();
  #text: Text = [];
  #labels: (Label | null)[] = [];
  #problems: (string | null)[] = [];
  #selected: number | null = null;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  get text(): Text {
    return this.#text;
  }

  /** The index of the chosen paragraph; -1 where none is. */
  get at(): number {
    return this.#text.findIndex((one) => one.id === this.#selected);
  }

  get doubts(): number[] {
    return this.#text.flatMap((one, index) => ((one.unsure !== null && !one.isOut) || this.#problems[index] !== null ? [index] : []));
  }

  get problems(): readonly (string | null)[] {
    return this.#problems;
  }

  nameOf(index: number): string {
    return this.#labels[index]?.value ?? 'Left out';
  }

  rowAt(index: number): HTMLElement | null {
    return this.#rows.get(this.#text[index]?.id ?? -1)?.row ?? null;
  }

  indexOf(row: Element): number {
    return this.#text.findIndex((one) => one.id === Number((row as HTMLElement).dataset.id));
  }

  show(text: Text): void {
    this.#text = text;
    const within = text.filter((one) => !one.isOut);
    const labels = labelsOf(within);
    let next = 0;
    this.#labels = text.map((one) => (one.isOut ? null : labels[next++]!));
    this.#problems = problemsOf(text);
    const wanted = new Set(text.map((one) => one.id));
    for (const [id, { row }] of this.#rows) {
      if (!wanted.has(id)) {
        row.remove();
        this.#rows.delete(id);
      }
    }

    this.#arrange();
    if (this.at < 0) {
      this.#selected = text[0]?.id ?? null;
    }

    this.#mark(this.at);
  }

  /** Chooses a paragraph; whoever calls takes the keyboard there, or not. */
  select(index: number, block: ScrollLogicalPosition = 'nearest'): void {
    this.#mark(index);
    this.rowAt(index)?.scrollIntoView({ block });
  }

  focus(): void {
    this.rowAt(this.at)?.focus({ preventScroll: true });
  }

  #mark(index: number): void {
    const old = this.#selected === null ? undefined : this.#rows.get(this.#selected)?.row;
    old?.setAttribute('aria-selected', 'false');
    old?.setAttribute('tabindex', '-1');
    this.#selected = this.#text[index]?.id ?? null;
    const row = this.rowAt(index);
    row?.setAttribute('aria-selected', 'true');
    row?.setAttribute('tabindex', '0');
  }

  #arrange(): void {
    // In one go where the list is new; else each row only where it is not yet.
    const isNew = this.element.childElementCount === 0;
    const fresh = document.createDocumentFragment();
    let at = this.element.firstElementChild;
    this.#text.forEach((one, index) => {
      const row = this.#rowOf(one, index);
      if (isNew) {
        fresh.append(row);
      } else if (row === at) {
        at = at.nextElementSibling;
      } else {
        this.element.insertBefore(row, at);
      }
    });
    if (isNew) {
      this.element.append(fresh);
    }
  }

  #rowOf(one: Paragraph, index: number): HTMLElement {
    const label = this.#labels[index] ?? null;
    const doubt = this.#problems[index] ?? (one.isOut ? null : one.unsure);
    const isOther = !one.isOut && one.number !== null && one.number !== (label?.number ?? null);
    const key = [label === null, !label?.number, isOther, one.kind, one.degree, one.isOut, one.note, one.number, one.opening, doubt, one.text].join('\u0000');
    const known = this.#rows.get(one.id);
    if (known?.key === key) {
      renumber(known.row, label);
      return known.row;
    }

    const row = known?.row ?? element('div', 'nd-row');
    row.setAttribute('role', 'row');
    row.dataset.id = String(one.id);
    if (!known) {
      row.tabIndex = -1;
      row.setAttribute('aria-selected', 'false');
    }

    row.dataset.label = label?.value ?? '';
    row.dataset.kind = one.isOut ? 'out' : one.kind;
    row.dataset.degree = String(one.isOut ? 0 : one.degree);
    row.classList.toggle('is-doubtful', doubt !== null);
    row.replaceChildren(headOf(one, label), bodyOf(one, label, doubt));
    this.#rows.set(one.id, { row, key });
    return row;
  }
}

/** Numbers move through the whole text when one paragraph changes its kind; only they are written anew. */
function renumber(row: HTMLElement, label: Label | null): void {
  if (label !== null && row.dataset.label !== label.value) {
    row.dataset.label = label.value;
    row.querySelector('.nd-label')!.textContent = label.value;
    if (label.number) {
      row.querySelector('.nd-number')!.textContent = printed(label.number);
    }
  }
}

function headOf(one: Paragraph, label: Label | null): HTMLElement {
  const head = element('div', 'nd-what');
  head.setAttribute('role', 'gridcell');
  if (one.isOut) {
    head.append(
      element('span', 'nd-out', one.note ? 'Left out: ' : 'Left out'),
      element('span', 'nd-kind', one.note ? noteNames[one.note] ?? one.note : ''));
    return head;
  }

  head.append(
    element('b', 'nd-label', label?.value ?? ''),
    ' ',
    element('span', 'nd-kind', `${one.kind}, degree\u00A0${one.degree}`));
  return head;
}

function bodyOf(one: Paragraph, label: Label | null, doubt: string | null): HTMLElement {
  const body = element('div', 'nd-body');
  body.setAttribute('role', 'gridcell');
  const words = element('p', 'nd-words');
  if (label?.number) {
    words.append(element('span', 'nd-number', printed(label.number)), ' ');
  }

  const text = element('span', 'nd-own');
  text.append(...wordsOf(one));
  words.append(text);
  body.append(words);
  if (!one.isOut && one.number !== null && one.number !== (label?.number ?? null)) {
    body.append(element('p', 'nd-printed', `“${one.number}” in the source`));
  }

  if (doubt !== null) {
    const line = element('p', 'nd-doubt');
    const sign = element('span', 'nd-sign', '⚠');
    sign.setAttribute('aria-hidden', 'true');
    line.append(sign, element('b', '', ' Look at this: '), doubt);
    body.append(line);
  }

  return body;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
