import { ListMarks, wordMark } from './pasted-lists';

// What Word, Google Docs, LibreOffice and web pages put on the clipboard, as plain text with its numbers printed.
// The markup is parsed into a document of its own that runs nothing and is never shown.

export interface Pasted {
  text: string;
  /** How many passages that tracked changes had struck out were left out. */
  struckOut: number;
}

const blocks = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2',
  'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL',
]);

const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'META', 'LINK', 'IFRAME', 'OBJECT', 'SVG', 'MATH', 'XML']);

/** @returns Null where the markup says no more than the plain text beside it, as from an editor of code. */
export function textOfHtml(html: string): Pasted | null {
  const page = new DOMParser().parseFromString(unstyled(html), 'text/html');
  if (!page.body.querySelector('p, li, h1, h2, h3, h4, h5, h6, td, br, blockquote')) {
    return null;
  }

  const walk = new Walk();
  walk.into(page.body);
  return { text: walk.text(), struckOut: walk.struckOut };
}

/** Even a document that is never shown has its styles and handlers judged by this page's policy; here they are words under other names. */
function unstyled(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(["'\s])(style|on[a-z]+)(?=\s*=)/gi, '$1data-$2'));
}

class Walk {
  readonly #paragraphs: string[] = [];
  readonly #lists = new ListMarks();
  #words = '';
  /** The number that the next words are to have. */
  #mark = '';
  struckOut = 0;

  text(): string {
    this.#close();
    return this.#paragraphs.join('\n\n');
  }

  into(element: Element): void {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        // No-break spaces that are good typography stay; line breaks of the markup are none of the text.
        this.#words += (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      } else if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
        this.#element(node as Element);
      }
    }
  }

  #element(element: Element): void {
    const name = element.tagName.toUpperCase();
    const style = element.getAttribute('data-style') ?? '';
    if (unread.has(name) || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style)) {
      return;
    }

    // Word prints a list item's number in a span of its own, which other programs are to ignore.
    if (/mso-list\s*:\s*Ignore/i.test(style)) {
      this.#mark ||= wordMark(element.textContent ?? '');
      return;
    }

    if (name === 'DEL' || (name === 'S' && element.hasAttribute('cite'))) {
      this.struckOut += element.textContent?.trim() ? 1 : 0;
      return;
    }

    switch (name) {
      case 'BR':
        this.#words = `${this.#words.replace(/ +$/, '')}\n`;
        return;
      case 'OL':
      case 'UL':
        this.#close();
        this.#lists.open(element);
        this.into(element);
        this.#close();
        this.#lists.close();
        return;
      case 'LI':
        this.#close();
        this.#mark = this.#lists.next(element);
        this.into(element);
        this.#close();
        this.#mark = '';
        return;
      case 'TR':
        this.#row(element);
        return;
    }

    if (blocks.has(name)) {
      this.#close();
      this.into(element);
      this.#close();
    } else {
      this.into(element);
    }
  }

  /** A row whose cells are one paragraph each is one paragraph: numbers often stand in a column of their own. */
  #row(row: Element): void {
    this.#close();
    const cells = [...row.children].map((cell) => {
      const inner = new Walk();
      inner.into(cell);
      this.struckOut += inner.struckOut;
      return inner.text();
    }).filter((text) => text !== '');
    const isOne = cells.every((text) => !text.includes('\n'));
    this.#paragraphs.push(...(isOne ? (cells.length > 0 ? [cells.join('\t')] : []) : cells));
  }

  #close(): void {
    const parts = this.#words.split(/\n\s*\n/).map((part) => part.replace(/ *\n */g, '\n').replace(/^[ \n]+|[ \n]+$/g, '')).filter((part) => /[^\s\u00A0]/.test(part));
    this.#words = '';
    if (parts.length === 0) {
      return;
    }

    parts[0] = this.#mark === '' ? parts[0]! : `${this.#mark} ${parts[0]!.trimStart()}`;
    this.#mark = '';
    this.#paragraphs.push(...parts);
  }
}
