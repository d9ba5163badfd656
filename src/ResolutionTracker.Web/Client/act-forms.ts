import { isTouched } from './fragments';

/**
 * A form that stands beside every proposal is written once on the page; it comes into a proposal when a person opens it there, with the
 * words that the proposal has by then.
 */
export async function bringForm(details: HTMLDetailsElement, draft: string): Promise<void> {
  const { form: act, amendment, change, clause, seen, label } = details.dataset;
  const there = details.querySelector('form');
  if (there) {
    if (act === 'propose-join') {
      await joinWithNext(there, draft, clause!);
    }

    return;
  }

  const template = document.querySelector<HTMLTemplateElement>(`template[data-form="${CSS.escape(act!)}"]`)!;
  const form = template.content.querySelector('form')!.cloneNode(true) as HTMLFormElement;
  for (const [name, value] of Object.entries({ act, amendment, change, clause, seen })) {
    if (value !== undefined) {
      form.dataset[name] = value;
    }
  }

  const said = form.querySelector('.says');
  if (said && label) {
    said.textContent = label;
  }

  details.append(form);
  if (act === 'propose-join') {
    await joinWithNext(form, draft, clause!);
    return;
  }

  const area = form.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  if (area) {
    await fill(area, form, wordsOf(draft, amendment!, change!));
  }
}

/** Which clause follows, and with which words, is asked when a person wants to join them; what somebody wrote already stays. */
async function joinWithNext(form: HTMLFormElement, draft: string, clause: string): Promise<void> {
  const area = form.querySelector('textarea')!;
  const problem = form.querySelector('.problem')!;
  const button = form.querySelector('button')!;
  area.readOnly = true;
  const clauses = (await readOf<{ clauses: ClauseRead[] }>(`/api/drafts/${draft}`))?.clauses;
  const at = clauses?.findIndex(({ id }) => id === clause) ?? -1;
  const [one, next] = clauses && at >= 0 ? clauses.slice(at, at + 2) : [];
  const isOneOfAKind = one && next && one.kind === next.kind && one.degree === next.degree;
  area.readOnly = false;
  button.disabled = !isOneOfAKind;
  problem.textContent = isOneOfAKind ? ''
    : clauses ? 'Only a paragraph of the same kind and degree that follows at once can be joined with this one, and none does.'
    : 'The text could not be fetched. Fold this form in, and open it again in a moment.';
  if (isOneOfAKind) {
    Object.assign(form.dataset, { base: String(one.version), with: next.id, withBase: String(next.version) });
    if (!isTouched(area)) {
      area.value = `${one.text} ${next.text}`;
    }
  }
}

/** A form that was folded in without a word written goes, so that the next opening brings the words of then. */
export function takeForm(details: HTMLDetailsElement): void {
  const form = details.querySelector('form');
  if (form && ![...form.querySelectorAll('textarea')].some(isTouched)) {
    form.remove();
  }
}

async function fill(area: HTMLTextAreaElement, form: HTMLFormElement, asked: Promise<Words | null>): Promise<void> {
  area.readOnly = true;
  const words = await asked;
  area.readOnly = false;
  if (words === null) {
    form.querySelector('.problem')!.textContent = 'The words of this proposal could not be fetched. Fold this form in, and open it again in a moment.';
    return;
  }

  area.value = words.now;
  form.querySelectorAll<HTMLElement>('[data-when=lines]').forEach((line) => {
    line.hidden = !words.now.includes('\n');
  });
}

export interface Words {
  proposed: string;
  /** On the text as it now stands, where that can be said; else as proposed. */
  now: string;
}

/** What a change of a tabled amendment says; null where the server could not be asked. */
export async function wordsOf(draft: string, amendment: string, change: string): Promise<Words | null> {
  const read = (await readOf<AmendmentRead>(`/api/drafts/${draft}/amendments/${amendment}`))?.changes.find(({ id }) => id === change);
  return read ? { proposed: read.text ?? '', now: read.carry?.result?.length ? read.carry.result.join('\n') : read.text ?? '' } : null;
}

async function readOf<T>(path: string): Promise<T | null> {
  try {
    const answer = await fetch(path, { headers: { 'X-Resolution-Tracker': '1' } });
    return answer.ok ? ((await answer.json()) as T) : null;
  } catch {
    return null;
  }
}

interface ClauseRead {
  id: string;
  kind: string;
  degree: number;
  version: number;
  text: string;
}

interface AmendmentRead {
  changes: { id: string; text: string | null; carry: { result: string[] | null } | null }[];
}
