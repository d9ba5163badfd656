import type { Text } from './corrections';
import type { Paragraph } from './paragraph';

/** What came of carrying corrections over to a new reading of a source that was changed. */
export interface Carried {
  /** The new reading; what it has in common with the old one is known by the same ids. */
  reading: Paragraph[];
  text: Paragraph[];
  /** The first words of those whose corrections could not be carried over. */
  lost: string[];
}

/** Carries a person's corrections over: wherever the words that they were made on are unchanged. */
export function carryOver(before: Text, corrected: Text, fresh: Text): Carried {
  const { same, likely } = matched(before.map((each) => each.text), fresh.map((each) => each.text));
  const reading = [...fresh];
  before.forEach((old, index) => {
    const now = same[index]!;
    if (now >= 0) {
      reading[now] = { ...reading[now]!, id: old.id };
    }
  });
  const text = [...reading];

  const lost: string[] = [];
  const taken = new Map<number, Paragraph[]>();
  for (const group of groupsOf(corrected)) {
    const places = group.origins.map((origin) => same[origin] ?? -1);
    if (places.every((place) => place >= 0)) {
      places.forEach((place) => taken.set(place, []));
      taken.set(Math.min(...places), group.paragraphs.map((each) => {
        const origins = each.origins.map((origin) => same[origin]!);
        return { ...each, origins, lines: origins.flatMap((origin) => reading[origin]!.lines) };
      }));
    } else if (!keptKind(group, before, likely, text)) {
      lost.push(...group.paragraphs.slice(0, 1).map((each) => each.text.split(/\s+/).slice(0, 4).join(' ')));
    }
  }

  return { reading, text: text.flatMap((each, index) => taken.get(index) ?? [each]), lost };
}

interface Group {
  origins: number[];
  paragraphs: Paragraph[];
}

/** Corrected paragraphs that share a paragraph of the reading go together, or not at all. */
function groupsOf(corrected: Text): Group[] {
  const of = new Map<number, Group>();
  for (const one of corrected.filter((each) => each.isTouched)) {
    const found = [...new Set(one.origins.map((origin) => of.get(origin)).filter((group) => group !== undefined))];
    const group: Group = found[0] ?? { origins: [], paragraphs: [] };
    for (const other of found.slice(1)) {
      group.paragraphs.push(...other.paragraphs);
      group.origins.push(...other.origins);
    }

    group.paragraphs.push(one);
    group.origins = [...new Set([...group.origins, ...one.origins])];
    group.origins.forEach((origin) => of.set(origin, group));
  }

  return [...new Set(of.values())];
}

/** One paragraph was reworded in the source where one stood before: what it is stays, its words are the new ones. */
function keptKind(group: Group, before: Text, likely: number[], text: Paragraph[]): boolean {
  const [one] = group.paragraphs;
  const [origin] = group.origins;
  if (!one || origin === undefined || group.paragraphs.length > 1 || group.origins.length > 1 || one.text !== before[origin]!.text) {
    return false;
  }

  const place = likely[origin] ?? -1;
  if (place < 0) {
    return false;
  }

  const { kind, degree, numbered, isOut, isTouched } = one;
  text[place] = { ...text[place]!, kind, degree, numbered, isOut, isTouched, unsure: null };
  return true;
}

/**
 * Which paragraph of the new reading each old one is.
 * `same` has those whose words are unchanged; `likely` those too that stand between such, as many before as after.
 */
export function matched(before: string[], now: string[]): { same: number[]; likely: number[] } {
  const same = new Array<number>(before.length).fill(-1);
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) {
    same[start] = start++;
  }

  let [oldEnd, newEnd] = [before.length, now.length];
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === now[newEnd - 1]) {
    same[--oldEnd] = --newEnd;
  }

  for (const [old, place] of anchors(before, now, start, oldEnd, newEnd)) {
    same[old] = place;
  }

  return { same, likely: filled(same, now.length) };
}

/** The longest row of paragraphs that occur once in each and stand in the same order, and equal neighbours of those. */
function anchors(before: string[], now: string[], start: number, oldEnd: number, newEnd: number): [number, number][] {
  const places = new Map<string, number>();
  const count = (texts: string[], end: number, times: Map<string, number>) => {
    for (let i = start; i < end; i++) {
      times.set(texts[i]!, (times.get(texts[i]!) ?? 0) + 1);
    }
  };
  const [oldTimes, newTimes] = [new Map<string, number>(), new Map<string, number>()];
  count(before, oldEnd, oldTimes);
  count(now, newEnd, newTimes);
  for (let i = start; i < newEnd; i++) {
    places.set(now[i]!, i);
  }

  const pairs: [number, number][] = [];
  for (let i = start; i < oldEnd; i++) {
    if (oldTimes.get(before[i]!) === 1 && newTimes.get(before[i]!) === 1) {
      pairs.push([i, places.get(before[i]!)!]);
    }
  }

  return increasing(pairs);
}

function increasing(pairs: [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous = new Array<number>(pairs.length).fill(-1);
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      [low, high] = pairs[tails[middle]!]![1] < place ? [middle + 1, high] : [low, middle];
    }

    previous[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const row: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) {
    row.unshift(pairs[at]!);
  }

  return row;
}

function filled(same: number[], count: number): number[] {
  const likely = [...same];
  for (let i = 0, last = -1; i <= same.length; i++) {
    const place = i < same.length ? same[i]! : count;
    if (place >= 0) {
      const [oldGap, newGap] = [i - last - 1, place - (last < 0 ? -1 : same[last]!) - 1];
      for (let k = 1; oldGap === newGap && k <= oldGap; k++) {
        likely[last + k] = (last < 0 ? -1 : same[last]!) + k;
      }

      last = i;
    }
  }

  return likely;
}
