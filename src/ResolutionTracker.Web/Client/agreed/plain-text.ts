/** Words of a text as it stands, without what only marks it: what was deleted, names of characters, numbers and labels. */
export interface PlainText {
  text: string;
  /** Where in it a range of the page begins and ends; null where the range has none of it. */
  within(range: Range): [number, number] | null;
}

const unsaid = '.unseen, .sr, .number, .label';

/** Deleted words are no part of a text, but of one that shows what it was before, or that went as a whole. */
export function plainText(container: Element): PlainText {
  const now = read(container, container.closest('.sides > .old') ? unsaid : `${unsaid}, del`);
  return now.text.trim() ? now : read(container, unsaid);
}

function read(container: Element, marks: string): PlainText {
  const pieces: { node: Node; start: number; length: number; isText: boolean }[] = [];
  let text = '';
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement!;
    const mark = element.closest(marks);
    const isMark = mark !== null && container.contains(mark);
    // A space that is named stands for a space; other characters that are named are not seen.
    const said =
      node instanceof Text ? (isMark ? '' : node.data)
      : node.nodeName === 'BR' && !isMark ? '\n'
      : element.matches('.unseen') && (!marks.includes('del') || !element.closest('del')) && /space|paragraph|tab/.test(element.textContent) ? ' '
      : '';
    if (said) {
      pieces.push({ node, start: text.length, length: said.length, isText: node instanceof Text });
      text += said;
    }
  }

  return {
    text,
    within(range) {
      let found: [number, number] | null = null;
      for (const piece of pieces) {
        if (!range.intersectsNode(piece.node)) {
          continue;
        }

        const from = piece.isText && piece.node === range.startContainer ? range.startOffset : 0;
        const to = piece.isText && piece.node === range.endContainer ? range.endOffset : piece.length;
        if (from < to) {
          found = [found ? found[0] : piece.start + from, piece.start + to];
        }
      }

      return found;
    },
  };
}

const letter = /[\p{L}\p{M}\p{N}]/u;
const han = /\p{Script=Han}/u;

/** The same range with its first and last words whole, from their first letter to their last; null where it has no word. */
export function wholeWords(text: string, from: number, to: number): [number, number] | null {
  const isLetter = (at: number) => letter.test(text[at] ?? '') && !han.test(text[at]!);
  const isWord = (at: number) => letter.test(text[at] ?? '') || /[\uD800-\uDFFF]/.test(text[at] ?? '');
  let [start, end] = [from, to];
  while (start < end && !isWord(start)) {
    start++;
  }

  while (end > start && !isWord(end - 1)) {
    end--;
  }

  if (start === end) {
    return null;
  }

  while (start > 0 && isLetter(start) && isLetter(start - 1)) {
    start--;
  }

  while (end < text.length && isLetter(end - 1) && isLetter(end)) {
    end++;
  }

  return [start, end];
}

/** Whether it is enough to offer a look: the server says the same of fewer in a sentence. */
export function isEnough(words: string): boolean {
  return (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6 || (words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0) >= 3;
}
