import { isTouched } from './fragments';

/**
 * A form that stands beside every proposal is written once on the page; it comes into a proposal when a person opens it there, with the
 * words that the proposal has by then.
 */
export async function bringForm(details: HTMLDetailsElement, draft: string): Promise<void> {
  if (details.querySelector('form')) {
    return;
  }

  const { form: act, amendment, change, seen, label } = details.dataset;
  const template = document.querySelector<HTMLTemplateElement>(`template[data-form="${CSS.escape(act!)}"]`)!;
  const form = template.content.querySelector('form')!.cloneNode(true) as HTMLFormElement;
  for (const [name, value] of Object.entries({ act, amendment, change, seen })) {
    if (value !== undefined) {
      form.dataset[name] = value;
    }
  }

  const said = form.querySelector('.says');
  if (said && label) {
    said.textContent = label;
  }

  details.append(form);
  const area = form.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  if (area) {
    await fill(area, form, wordsOf(draft, amendment!, change!));
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
  try {
    const answer = await fetch(`/api/drafts/${draft}/amendments/${amendment}`, { headers: { 'X-Resolution-Tracker': '1' } });
    const read = answer.ok ? ((await answer.json()) as AmendmentRead).changes.find(({ id }) => id === change) : undefined;
    return read ? { proposed: read.text ?? '', now: read.carry?.result?.length ? read.carry.result.join('\n') : read.text ?? '' } : null;
  } catch {
    return null;
  }
}

interface AmendmentRead {
  changes: { id: string; text: string | null; carry: { result: string[] | null } | null }[];
}
