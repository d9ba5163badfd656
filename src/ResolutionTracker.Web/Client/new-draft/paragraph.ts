import type { DraftClause, Kind, ReadingBody } from './wire';

/** One paragraph of the preview: what the reader made of it, or what a person made of that. Never changed in place. */
export interface Paragraph {
  readonly id: number;
  readonly kind: Kind;
  readonly degree: number;
  readonly numbered: boolean;
  /** As printed in the source, without a final full stop; null where nothing is. */
  readonly number: string | null;
  readonly text: string;
  /** How many characters its opening phrase has. */
  readonly opening: number;
  /** The lines of the source that it comes from, first and last, counted from 1. */
  readonly lines: readonly (readonly [number, number])[];
  /** The paragraphs of the reading that it comes from, by index. */
  readonly origins: readonly number[];
  readonly unsure: string | null;
  /** What the reader took it for where it is no clause: adoption, footnote …; null for a clause. */
  readonly note: string | null;
  /** Whether it is no part of the text. */
  readonly isOut: boolean;
  /** Whether a person has decided something about it. */
  readonly isTouched: boolean;
}

let lastId = 0;

export function newParagraphId(): number {
  return ++lastId;
}

/** Paragraphs that were kept by an earlier page, under identities of this one; those that are the same in two lists stay the same. */
export function known(...lists: (readonly Paragraph[])[]): Paragraph[][] {
  const ids = new Map<number, number>();
  return lists.map((list) => list.map((one) => {
    const id = ids.get(one.id) ?? newParagraphId();
    ids.set(one.id, id);
    return { ...one, id };
  }));
}

/** The clauses and the metadata of a reading, in the order of the source. */
export function paragraphsOf(reading: ReadingBody): Paragraph[] {
  const all: Omit<Paragraph, 'id' | 'origins'>[] = reading.clauses.map((clause) => ({
    kind: clause.kind,
    degree: clause.degree,
    numbered: clause.number !== null,
    number: clause.number,
    text: clause.text,
    opening: clause.opening,
    lines: [[clause.line, clause.lastLine]],
    unsure: clause.unsure,
    note: null,
    isOut: false,
    isTouched: false,
  }));
  let at = 0;
  for (const note of reading.metadata) {
    while (at < all.length && all[at]!.lines[0]![0] <= note.line) {
      at++;
    }

    all.splice(at, 0, {
      kind: all[at - 1]?.kind ?? 'preambular',
      degree: 0,
      numbered: false,
      number: null,
      text: note.text,
      opening: 0,
      lines: [[note.line, note.lastLine]],
      unsure: null,
      note: note.kind,
      isOut: true,
      isTouched: false,
    });
  }

  return all.map((paragraph, index) => ({ ...paragraph, id: newParagraphId(), origins: [index] }));
}

/** A text whose structure is known: the clauses of a draft, and a source to go with them. */
export function ofClauses(clauses: DraftClause[]): { source: string; paragraphs: Paragraph[] } {
  const source: string[] = [];
  const paragraphs = clauses.map((clause, index): Paragraph => {
    const mark = clause.number === null ? '' : `${printed(clause.number)} `;
    source.push(mark + clause.text, '');
    const line = source.length - 1;
    return {
      id: newParagraphId(),
      kind: clause.kind,
      degree: clause.degree,
      numbered: clause.number !== null,
      number: clause.number,
      text: clause.text,
      opening: 0,
      lines: [[line, line]],
      origins: [index],
      unsure: null,
      note: null,
      isOut: false,
      isTouched: true,
    };
  });
  return { source: source.join('\n'), paragraphs };
}

/** A number as print has it: 1. but (a). */
export function printed(number: string): string {
  return number.includes(')') ? number : `${number}.`;
}
