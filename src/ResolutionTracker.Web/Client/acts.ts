import { wordsOf } from './act-forms';
import { ClauseEditor } from './clause-editor';
import { decide, type Problem } from './decisions';
import { forget } from './fragments';
import { newId } from './ids';
import type { LiveDraft } from './live-draft';
import type { RoomFeed } from './room-feed';
import type { PlaceHtml } from './wire';

/** What a person presses: each act is one decision, sent by HTTP; what becomes of it comes back as news, as for everybody. */
export class Acts {
  readonly #page: LiveDraft;
  readonly #feed: RoomFeed;

  constructor(page: LiveDraft, feed: RoomFeed) {
    this.#page = page;
    this.#feed = feed;
    page.addEventListener('click', (event) => {
      const button = (event.target as HTMLElement).closest<HTMLButtonElement>('button[type=button][data-act]');
      if (button) {
        void this.#pressed(button);
      }
    });
    page.addEventListener('submit', (event) => {
      const form = event.target as HTMLFormElement;
      if (form.dataset.act) {
        event.preventDefault();
        void this.#submitted(form);
      }
    });
  }

  /** News came; the Council position that this page has read goes with every decision. */
  roomsMoved(room: string, places: PlaceHtml[]): void {
    if (room === 'council' && places.length > 0) {
      const position = this.#feed.positionOf('council');
      if (position !== null) {
        this.#page.dataset.council = String(position);
      }
    }
  }

  async #pressed(button: HTMLButtonElement): Promise<void> {
    const { act, amendment = '', change = '', choice = '', clause = '', base = '', seen = '' } = button.dataset;
    switch (act) {
      case 'propose-reword': {
        const text = JSON.parse(button.dataset.text!) as string;
        await this.#begin(button, { id: newId(), kind: 'reword', clause, base: Number(base), text });
        break;
      }

      case 'propose-delete':
        await this.#begin(button, { id: newId(), kind: 'delete', clause, base: Number(base) });
        break;
      case 'propose-retitle':
        await this.#begin(button, { id: newId(), kind: 'retitle', text: JSON.parse(button.dataset.text!) as string });
        break;
      case 'propose-amend':
        await this.#beginToAmend(button, amendment, button.dataset.of!);
        break;
      case 'accept':
        await this.#send(button, 'POST', this.#amendment(amendment, 'accept'), change === ''
          ? {}
          : { changes: [{ change, seen: seen === '' ? null : Number(seen), choice: choice || null }] });
        break;
      case 'withdraw':
      case 'join':
      case 'leave':
      case 'take-over':
        await this.#send(button, 'POST', this.#amendment(amendment, act), {});
        break;
      case 'agree':
        await this.#send(button, 'POST', `${this.#clause(clause)}/agree`, { seen: Number(seen), adReferendum: button.dataset.adReferendum === 'true' });
        break;
    }
  }

  async #submitted(form: HTMLFormElement): Promise<void> {
    const { act, amendment = '', change = '', clause = '', seen = '' } = form.dataset;
    const values = new FormData(form);
    // A form writes its line breaks as CR LF; the words have none of them.
    const text = String(values.get('text') ?? '').replaceAll('\r\n', '\n');
    let done = false;
    switch (act) {
      case 'accept-modified':
        done = await this.#send(form, 'POST', this.#amendment(amendment, 'accept'), { changes: [{ change, seen: seen === '' ? null : Number(seen), text }] });
        break;
      case 'reject':
        done = await this.#send(form, 'POST', this.#amendment(amendment, 'reject'), { reason: String(values.get('reason')), changes: change === '' ? null : [change] });
        break;
      case 'reopen':
        done = await this.#send(form, 'POST', `${this.#clause(clause)}/reopen`, { reason: String(values.get('reason')) });
        break;
      case 'propose-alternative':
        done = await this.#begin(form, { id: newId(), kind: 'alternative', clause, base: Number(form.dataset.base), text });
        break;
      case 'propose-move': {
        const degree = String(values.get('degree') ?? '');
        done = await this.#begin(form, { id: newId(), kind: 'move', clause, after: String(values.get('after')) || null, degree: degree === '' ? null : Number(degree) });
        break;
      }

      case 'propose-split':
        done = await this.#begin(form, {
          id: newId(),
          kind: 'split',
          clause,
          base: Number(form.dataset.base),
          parts: text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line, i) => ({ clause: i === 0 ? clause : newId(), text: line })),
        });
        break;
      case 'propose-join':
        done = await this.#begin(form, {
          id: newId(),
          kind: 'join',
          clause,
          base: Number(form.dataset.base),
          with: [{ clause: form.dataset.with, base: Number(form.dataset.withBase) }],
          text,
        });
        break;
      case 'edit':
        done = await this.#send(form, 'PUT', `${this.#clause(clause)}/text`, { seen: Number(seen), text });
        break;
      case 'issue-revision':
        done = await this.#send(form, 'POST', `/api/drafts/${this.#page.draft}/revisions`, { name: String(values.get('name') ?? '').trim() || null });
        break;
      case 'enter-stage':
        done = await this.#send(form, 'POST', `/api/drafts/${this.#page.draft}/stage`, { stage: String(values.get('stage')) });
        break;
      case 'open-to-observers':
        done = await this.#send(form, 'POST', `/api/drafts/${this.#page.draft}/open-to-observers`, {});
        break;
      case 'admit-secretariat':
        done = await this.#send(form, 'POST', `/api/drafts/${this.#page.draft}/admit-secretariat`, {});
        break;
      case 'propose-insert': {
        const [clauseKind, degree, numbered] = String(values.get('shape')).split(':');
        done = await this.#begin(form, {
          id: newId(),
          kind: 'insert',
          clause: newId(),
          after: form.dataset.after || null,
          clauseKind,
          degree: Number(degree),
          numbered: numbered === 'true',
          text,
        });
        break;
      }

      case 'table':
        await this.#table(form, String(values.get('reason') ?? '').trim(), String(values.get('group') ?? '') || null);
        break;
    }

    if (done) {
      forget(form);
      const details = form.closest('details');
      if (details?.contains(document.activeElement)) {
        details.querySelector('summary')?.focus({ preventScroll: true });
      }

      details?.removeAttribute('open');
    }
  }

  async #begin(source: HTMLElement, change: object, amends: string | null = null): Promise<boolean> {
    const amendment = newId();
    const done = await this.#send(source, 'PUT', this.#amendment(amendment), { changes: [change], reason: null, amends });
    if (done) {
      this.#page.expect(amendment);
    }

    return done;
  }

  async #beginToAmend(button: HTMLButtonElement, amendment: string, of: string): Promise<void> {
    const words = await wordsOf(this.#page.draft, amendment, of);
    if (words) {
      await this.#begin(button, { id: newId(), kind: 'amend', of, text: words.proposed }, amendment);
    } else {
      this.#tell(button, { code: 'unreachable', detail: 'The words of this amendment could not be fetched. Press again in a moment.' });
    }
  }

  /** Tabling shows the Council the words as they stand in the editor, so first they must all have arrived. */
  async #table(form: HTMLFormElement, reason: string, group: string | null): Promise<void> {
    const amendment = form.dataset.amendment!;
    const editors = [...this.#page.querySelectorAll('clause-editor')]
      .filter((editor) => editor instanceof ClauseEditor)
      .filter((editor) => editor.dataset.amendment === amendment);
    for (const editor of editors) {
      if (!(await editor.flushed())) {
        this.#tell(form, { code: 'unsent', detail: 'Your last words have not reached the server yet. They are kept here; table again when the connection is back.' });
        return;
      }
    }

    const changes = (JSON.parse(form.dataset.changes!) as { id: string; text?: string }[]).map((change) => {
      const editor = editors.find((candidate) => candidate.dataset.change === change.id);
      return editor ? { ...change, text: editor.text } : change;
    });
    const worded = await this.#send(form, 'PUT', this.#amendment(amendment), { changes, reason: reason || null });
    if (worded) {
      await this.#send(form, 'POST', this.#amendment(amendment, 'table'), { group });
    }
  }

  async #send(source: HTMLElement, method: string, path: string, body: unknown): Promise<boolean> {
    const buttons = source instanceof HTMLButtonElement ? [source] : [...source.querySelectorAll('button')];
    const wait = (isWaiting: boolean) => buttons.forEach((button) => {
      button.disabled = isWaiting;
      button.setAttribute('aria-busy', String(isWaiting));
    });
    this.#tell(source, null);
    const panel = source.closest('.panel-clause');
    const focused = source.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    wait(true);
    const problem = await decide(method, path, body, this.#page.seen);
    wait(false);
    if (focused && (document.activeElement === document.body || !document.activeElement)) {
      // A button that waits lets the keyboard go; it gets it back, or what it stood beside does once it has done its work.
      (focused.isConnected ? focused : panel?.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
    }

    this.#tell(source, problem);
    return problem === null;
  }

  #tell(source: HTMLElement, problem: Problem | null): void {
    const around = source instanceof HTMLFormElement ? source : source.closest('form, section, div:has(> .problem), article') ?? source;
    const line = around.querySelector('.problem');
    if (line) {
      line.textContent = problem?.detail ?? '';
    }

    if (problem?.code === 'stale-version' && source instanceof HTMLFormElement) {
      this.#catchUp(source);
    }
  }

  /** The words moved on while the form was open. It now names the version that the page shows, so that a second press is a decision on it. */
  #catchUp(form: HTMLFormElement): void {
    const place = form.closest<HTMLElement>('[data-place]')?.dataset.place;
    const of = ['amendment', 'change', 'clause']
      .filter((name) => form.dataset[name])
      .map((name) => `[data-${name}="${CSS.escape(form.dataset[name]!)}"]`)
      .join('');
    const act = CSS.escape(form.dataset.act!);
    const newer = place && this.#page.newest(place)?.querySelector<HTMLElement>(`form[data-act="${act}"]${of}, details[data-form="${act}"]${of}`);
    if (newer && newer.dataset.seen) {
      form.dataset.seen = newer.dataset.seen;
    }
  }

  #clause(id: string): string {
    return `/api/drafts/${this.#page.draft}/clauses/${id}`;
  }

  #amendment(id: string, act?: string): string {
    return `/api/drafts/${this.#page.draft}/amendments/${id}${act ? `/${act}` : ''}`;
  }
}
