import { newParagraphId, printed, type Paragraph } from './paragraph';
import type { Kind } from './wire';

// What a person does to the preview. Each takes the text and the place, and gives the text as it is afterwards, or a sentence that says why not.

export type Text = readonly Paragraph[];

export type Corrected = { text: Text; at: number } | string;

const deepest = 4;

/** The most characters of one clause, as the server has it (Core/Drafting/ClauseText.cs). */
const longest = 20_000;

/** Makes it a clause of this kind; its sub-paragraphs go with it. */
export function setKind(text: Text, at: number, kind: Kind): Corrected {
  const one = text[at]!;
  if (!one.isOut && one.kind === kind) {
    return one.unsure === null ? `It is ${nameOf(kind)} already.` : settle(text, at);
  }

  const below = one.isOut || kind === 'heading' ? [] : under(text, at);
  const degree = one.isOut || kind === 'heading' ? 0 : Math.min(one.degree, mostDegree(text, at, kind));
  const next = [...text];
  next[at] = asKind(text, one, kind, degree);
  for (const index of below) {
    const sub = text[index]!;
    next[index] = asKind(text, sub, kind, sub.degree + degree - one.degree);
  }

  return { text: next, at };
}

/** Hangs it deeper or less deep; its sub-paragraphs stay under it. */
export function setDegree(text: Text, at: number, by: 1 | -1): Corrected {
  const one = text[at]!;
  if (one.isOut) {
    return 'It is not part of the text; give it a kind first.';
  }

  const degree = one.degree + by;
  if (degree < 0) {
    return 'It has no degree above it.';
  }

  const below = under(text, at);
  if (degree > deepest || below.some((index) => text[index]!.degree + by > deepest)) {
    return 'Sub-paragraphs have four degrees at most.';
  }

  if (by > 0 && one.kind !== 'heading' && degree > mostDegree(text, at, one.kind)) {
    return 'There is no paragraph of the degree above to hang it under.';
  }

  const next = [...text];
  next[at] = { ...touched(one), degree, numbered: one.kind !== 'heading' && (one.numbered || (one.degree === 0 && isUsuallyNumbered(text, one.kind, degree))) };
  if (one.kind === 'preambular' && degree === 0) {
    next[at] = { ...next[at]!, numbered: false };
  }

  for (const index of below) {
    next[index] = { ...text[index]!, degree: text[index]!.degree + by, isTouched: true };
  }

  return { text: next, at };
}

export function toggleNumber(text: Text, at: number): Corrected {
  const one = text[at]!;
  if (one.isOut || one.kind === 'heading' || (one.kind === 'preambular' && one.degree === 0)) {
    return 'Only operative paragraphs, sub-paragraphs and those of annexes are numbered.';
  }

  return replaced(text, at, { ...touched(one), numbered: !one.numbered });
}

/** Takes it out of the text, or back in. Nothing is dropped: it stays where it is and says what it is. */
export function leaveOut(text: Text, at: number): Corrected {
  const one = text[at]!;
  return one.isOut
    ? replaced(text, at, asKind(text, one, one.kind, Math.min(one.degree, mostDegree(text, at, one.kind))))
    : replaced(text, at, { ...touched(one), isOut: true });
}

export function settle(text: Text, at: number): Corrected {
  const one = text[at]!;
  return one.unsure === null ? 'Nothing is doubtful here.' : replaced(text, at, touched(one));
}

export function setText(text: Text, at: number, words: string): Corrected {
  const one = text[at]!;
  const clean = words.replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/g, ' ').trim();
  if (clean === '') {
    return 'A paragraph needs words; to take it out of the text, leave it out.';
  }

  return clean === one.text && one.unsure === null
    ? { text, at }
    : replaced(text, at, { ...touched(one), text: clean, opening: clean.startsWith(one.text.slice(0, one.opening)) ? one.opening : 0 });
}

const leadingMark = /^(?:(\((?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,6})\))|(\d{1,3})[.)]|([a-z]|[ivx]{2,5})\.)\s+(?=\S)/;

/** Two paragraphs of one; a number at the head of the second becomes its number. */
export function split(text: Text, at: number, offset: number): Corrected {
  const one = text[at]!;
  const first = one.text.slice(0, offset).trimEnd();
  let second = one.text.slice(offset).trimStart();
  const found = one.kind === 'heading' || one.isOut ? null : leadingMark.exec(second);
  const number = found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
  second = found ? second.slice(found[0].length) : second;
  if (first === '' || second === '') {
    return 'Put the caret between two words: both halves need some.';
  }

  const isDeeper = number !== null && styleOf(number) !== styleOf(one.number ?? (one.degree === 0 ? '1' : ''));
  const next = [...text];
  next.splice(
    at,
    1,
    { ...touched(one), text: first, opening: Math.min(one.opening, first.length) },
    {
      ...touched(one),
      id: newParagraphId(),
      text: second,
      opening: 0,
      number,
      degree: isDeeper ? Math.min(deepest, one.degree + 1) : one.degree,
      numbered: number !== null || one.numbered,
    },
  );
  return { text: next, at: at + 1 };
}

/** One paragraph of this and the one above; its number becomes one of the words. */
export function join(text: Text, at: number): Corrected {
  const one = text[at]!;
  const above = text.slice(0, at).findLastIndex((each) => !each.isOut);
  if (above < 0) {
    return 'There is no paragraph above to join it with.';
  }

  const first = text[above]!;
  const next = [...text];
  next[above] = {
    ...touched(first),
    text: `${first.text} ${one.number !== null && one.numbered ? `${printed(one.number)} ` : ''}${one.text}`,
    lines: [...first.lines, ...one.lines],
    origins: [...new Set([...first.origins, ...one.origins])],
  };
  next.splice(at, 1);
  return { text: next, at: above };
}

/** What keeps each paragraph from being a clause of a draft as it stands; null where nothing does. */
export function problemsOf(text: Text): (string | null)[] {
  let before: Paragraph | null = null;
  return text.map((one) => {
    if (one.isOut) {
      return null;
    }

    const problem = problemOf(one, before);
    before = one.kind === 'heading' ? before : one;
    return problem;
  });
}

function problemOf(one: Paragraph, before: Paragraph | null): string | null {
  if (one.text.length > longest) {
    return `It has ${one.text.length} characters, and ${longest} is the most for one clause; split it.`;
  }

  return one.degree === 0 || one.kind === 'heading' || (before?.kind === one.kind && before.degree >= one.degree - 1)
    ? null
    : `At degree ${one.degree} it hangs under no paragraph; move it up, or give the one before it the same kind.`;
}

export function nameOf(kind: Kind): string {
  return { preambular: 'preambular', operative: 'operative', heading: 'a heading', annex: 'of an annex' }[kind];
}

function replaced(text: Text, at: number, one: Paragraph): Corrected {
  const next = [...text];
  next[at] = one;
  return { text: next, at };
}

function touched(one: Paragraph): Paragraph {
  return { ...one, unsure: null, isTouched: true };
}

function asKind(text: Text, one: Paragraph, kind: Kind, degree: number): Paragraph {
  // The product numbers no heading: its number is one of its words.
  const takesNumber = kind === 'heading' && one.number !== null;
  return {
    ...touched(one),
    kind,
    degree,
    isOut: false,
    text: takesNumber ? `${printed(one.number!)} ${one.text}` : one.text,
    number: takesNumber ? null : one.number,
    numbered: isUsuallyNumbered(text, kind, degree),
  };
}

/** A number is printed before operative paragraphs and those of annexes, unless this text is one of the old ones that print none. */
function isUsuallyNumbered(text: Text, kind: Kind, degree: number): boolean {
  if (kind === 'heading' || (kind === 'preambular' && degree === 0)) {
    return false;
  }

  const alike = text.filter((each) => !each.isOut && each.kind === kind && each.degree === 0);
  return degree > 0 || alike.length === 0 || alike.some((each) => each.numbered);
}

/** How deep a clause of this kind may hang at this place. */
function mostDegree(text: Text, at: number, kind: Kind): number {
  const before = text.slice(0, at).findLast((each) => !each.isOut && each.kind !== 'heading');
  return before?.kind === kind ? Math.min(deepest, before.degree + 1) : 0;
}

/** The sub-paragraphs that hang under it, by index. */
function under(text: Text, at: number): number[] {
  const one = text[at]!;
  const found: number[] = [];
  if (one.kind === 'heading') {
    return found;
  }

  for (let index = at + 1; index < text.length; index++) {
    const next = text[index]!;
    if (next.isOut || next.kind === 'heading') {
      continue;
    }

    if (next.kind !== one.kind || next.degree <= one.degree) {
      break;
    }

    found.push(index);
  }

  return found;
}

function styleOf(number: string): string {
  const value = number.replace(/[()]/g, '');
  return `${number.includes(')') ? '()' : ''}${/^\d/.test(value) ? '1' : /^([ivxl]{2,}|i)$/.test(value) ? 'i' : 'a'}`;
}
