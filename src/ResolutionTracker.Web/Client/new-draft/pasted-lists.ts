import { letters, roman } from './labels';

type Style = 'decimal' | 'letter' | 'Letter' | 'roman' | 'Roman' | 'bullet';

const byType: Record<string, Style> = { '1': 'decimal', a: 'letter', A: 'Letter', i: 'roman', I: 'Roman' };

const byName: Record<string, Style> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimal',
  'lower-alpha': 'letter',
  'lower-latin': 'letter',
  'upper-alpha': 'Letter',
  'upper-latin': 'Letter',
  'lower-roman': 'roman',
  'upper-roman': 'Roman',
  none: 'bullet',
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
};

interface List {
  style: Style;
  next: number;
}

/** The numbers that lists of a page print by themselves: nobody wrote them, so that they have to be written out. */
export class ListMarks {
  readonly #open: List[] = [];

  open(list: Element): void {
    const start = Number(list.getAttribute('start') ?? '1');
    this.#open.push({
      style: styleOf(list) ?? (list.tagName.toUpperCase() === 'UL' ? 'bullet' : 'decimal'),
      next: Number.isInteger(start) ? start : 1,
    });
  }

  close(): void {
    this.#open.pop();
  }

  /** @returns The mark of the next item; empty where its list prints no number. */
  next(item: Element): string {
    const list = this.#open.at(-1);
    if (!list) {
      return '';
    }

    const value = Number(item.getAttribute('value') ?? 'none');
    const ordinal = Number.isInteger(value) ? value : list.next;
    list.next = ordinal + 1;
    const style = styleOf(item) ?? list.style;
    list.style = style;
    return ordinal < 1 ? '' : this.#mark(style, ordinal);
  }

  /** As a resolution prints them: 1., then (a), (i), and letters and Roman numbers without brackets where those are used up. */
  #mark(style: Style, ordinal: number): string {
    const above = this.#open.slice(0, -1).filter((list) => list.style === style).length;
    switch (style) {
      case 'decimal': return above === 0 ? `${ordinal}.` : `(${ordinal})`;
      case 'letter': return above === 0 ? `(${letters(ordinal)})` : `${letters(ordinal)}.`;
      case 'roman': return above === 0 ? `(${roman(ordinal)})` : `${roman(ordinal)}.`;
      case 'Letter': return `${letters(ordinal).toUpperCase()}.`;
      case 'Roman': return `${roman(ordinal).toUpperCase()}.`;
      default: return '';
    }
  }
}

/** The number in the span that Word writes before an item; a bullet is none. */
export function wordMark(printed: string): string {
  const mark = printed.replace(/[\s\u00A0]+/g, ' ').trim();
  return /[\p{L}\d]/u.test(mark) && !/^[o§]$/.test(mark) ? mark : '';
}

function styleOf(element: Element): Style | null {
  const type = byType[element.getAttribute('type') ?? ''];
  const named = /list-style(?:-type)?\s*:\s*["']?([a-z-]+)/i.exec(element.getAttribute('data-style') ?? '')?.[1];
  return type ?? byName[named?.toLowerCase() ?? ''] ?? null;
}
