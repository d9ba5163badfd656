import type { Paragraph } from './paragraph';

const unseen: Record<string, string> = {
  '\u00AD': 'SOFT HYPHEN',
  '\u200B': 'ZERO WIDTH SPACE',
  '\u200E': 'LEFT-TO-RIGHT MARK',
  '\u200F': 'RIGHT-TO-LEFT MARK',
  '\u202A': 'LEFT-TO-RIGHT EMBEDDING',
  '\u202B': 'RIGHT-TO-LEFT EMBEDDING',
  '\u202C': 'POP DIRECTIONAL FORMATTING',
  '\u202D': 'LEFT-TO-RIGHT OVERRIDE',
  '\u202E': 'RIGHT-TO-LEFT OVERRIDE',
  '\u2060': 'WORD JOINER',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE',
  '\u2067': 'RIGHT-TO-LEFT ISOLATE',
  '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE',
  '\uFEFF': 'ZERO WIDTH NO-BREAK SPACE',
};

const anyUnseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;

/** The words of a paragraph, its opening phrase in italics, with the characters that the eye can't see by their names. */
export function wordsOf(one: Paragraph): Node[] {
  if (one.opening === 0) {
    return visible(one.text);
  }

  const opening = document.createElement('i');
  opening.append(...visible(one.text.slice(0, one.opening)));
  return [opening, ...visible(one.text.slice(one.opening))];
}

function visible(text: string): Node[] {
  if (!anyUnseen.test(text)) {
    return [document.createTextNode(text)];
  }

  return text.split(/([\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF])/).filter((part) => part !== '').map((part) => {
    const name = unseen[part];
    if (name === undefined) {
      return document.createTextNode(part);
    }

    const box = document.createElement('span');
    box.className = 'unseen';
    box.textContent = name;
    return box;
  });
}
