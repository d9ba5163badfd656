import type { Kind } from './wire';

/** What the numbering looks at. */
export interface Numbered {
  readonly kind: Kind;
  readonly degree: number;
  readonly numbered: boolean;
  readonly text: string;
}

export interface Label {
  /** Such as PP3 or OP5 (a). */
  value: string;
  /** As printed; null where nothing is. */
  number: string | null;
}

const annexWords = ['annex', 'anexo', 'приложение', 'المرفق', '附件'];

/** The labels of a whole text, as the server numbers a zero draft (Core/Numbering/Labelling.cs): a test holds the two together. */
export function labelsOf(text: readonly Numbered[]): Label[] {
  return new Numbering(text).run();
}

class Numbering {
  readonly #text: readonly Numbered[];
  readonly #hasNumberedOperative: boolean;
  readonly #annexHeadings: Set<number>;
  readonly #hasSeveralAnnexes: boolean;
  #parents = ['', '', '', '', ''];
  #marked = [0, 0, 0, 0, 0];
  #unmarked = [0, 0, 0, 0, 0];
  #headings = 0;
  #annexes = 0;
  #preambular = 0;
  #operative = 0;
  #unnumbered = 0;
  #annexed = 0;
  #annexedUnnumbered = 0;
  #before: Numbered | null = null;
  #lastMainIsNumbered = false;

  constructor(text: readonly Numbered[]) {
    this.#text = text;
    this.#hasNumberedOperative = text.some((each) => each.kind === 'operative' && each.degree === 0 && each.numbered);
    const found = annexHeadings(text);
    this.#annexHeadings = new Set(found);
    const isOneUnheaded = text.slice(0, found[0] ?? text.length).some((each) => each.kind === 'annex');
    this.#hasSeveralAnnexes = found.length > (isOneUnheaded ? 0 : 1);
  }

  run(): Label[] {
    return this.#text.map((each, index) => {
      const label = each.kind === 'heading' ? this.#heading(index) : each.degree === 0 ? this.#main(each) : this.#sub(each);
      this.#before = each;
      return label;
    });
  }

  #heading(index: number): Label {
    if (!this.#annexHeadings.has(index)) {
      return { value: `Heading ${++this.#headings}`, number: null };
    }

    this.#annexes += this.#annexes === 0 && this.#annexed + this.#annexedUnnumbered > 0 ? 2 : 1;
    this.#annexed = this.#annexedUnnumbered = 0;
    return { value: this.#annexName, number: null };
  }

  get #annexName(): string {
    return this.#hasSeveralAnnexes ? `Annex ${roman(Math.max(this.#annexes, 1)).toUpperCase()}` : 'Annex';
  }

  #main(each: Numbered): Label {
    const label = this.#mainLabel(each);
    this.#parents[0] = label.value;
    this.#lastMainIsNumbered = each.numbered;
    this.#marked.fill(0);
    this.#unmarked.fill(0);
    return label;
  }

  #mainLabel(each: Numbered): Label {
    if (each.kind === 'preambular') {
      return { value: `PP${++this.#preambular}`, number: null };
    }

    if (each.kind === 'annex') {
      return each.numbered
        ? { value: `${this.#annexName} ${++this.#annexed}`, number: String(this.#annexed) }
        : { value: `${this.#annexName} paragraph ${++this.#annexedUnnumbered}`, number: null };
    }

    if (each.numbered || !this.#hasNumberedOperative) {
      this.#operative++;
      return { value: `OP${this.#operative}`, number: each.numbered ? String(this.#operative) : null };
    }

    return this.#before && this.#before.degree > 0 && this.#before.kind === 'operative' && this.#lastMainIsNumbered
      ? { value: `${this.#parents[0]} closing words`, number: null }
      : { value: `OP unnumbered ${++this.#unnumbered}`, number: null };
  }

  #sub(each: Numbered): Label {
    const degree = Math.min(each.degree, 4);
    this.#marked.fill(0, degree + 1);
    this.#unmarked.fill(0, degree + 1);
    const number = each.numbered ? mark(++this.#marked[degree]!, degree) : null;
    const parent = this.#parents.slice(0, degree).findLast((value) => value.length > 0) ?? '';
    const value = `${parent} ${number ?? `item ${++this.#unmarked[degree]!}`}`.trimStart();
    this.#parents[degree] = value;
    this.#parents.fill('', degree + 1);
    return { value, number };
  }
}

/** The headings that open an annex: what stands under them first is a paragraph of one. */
function annexHeadings(text: readonly Numbered[]): number[] {
  const found: number[] = [];
  let waiting: number[] = [];
  let last: Numbered | null = null;
  text.forEach((each, index) => {
    if (each.kind === 'heading') {
      const opening = each.text.toLowerCase();
      if (last === null || last.kind === 'preambular' || last.kind === 'operative' || annexWords.some((word) => opening.startsWith(word))) {
        waiting.push(index);
      }
    } else {
      found.push(...(each.kind === 'annex' ? waiting : []));
      waiting = [];
    }

    last = each;
  });
  return found;
}

function mark(ordinal: number, degree: number): string {
  switch (degree) {
    case 1: return `(${letters(ordinal)})`;
    case 2: return `(${roman(ordinal)})`;
    case 3: return letters(ordinal);
    default: return roman(ordinal);
  }
}

/** a … z, then aa, bb … */
export function letters(ordinal: number): string {
  return String.fromCharCode(97 + ((ordinal - 1) % 26)).repeat(Math.floor((ordinal - 1) / 26) + 1);
}

const romans: [number, string][] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

export function roman(ordinal: number): string {
  let text = '';
  for (const [value, sign] of romans) {
    for (; ordinal >= value; ordinal -= value) {
      text += sign;
    }
  }

  return text;
}
