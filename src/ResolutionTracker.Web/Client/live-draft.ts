import { ClauseEditor } from './clause-editor';
import { arrange, container } from './containers';
import { ConnectionState } from './connection-state';
import { Acts } from './acts';
import { bringForm, takeForm } from './act-forms';
import { fillTextareas, isKept, render } from './fragments';
import { JustDecided } from './just-decided';
import { fillPlaces } from './places';
import { Keys } from './keys';
import { RoomFeed } from './room-feed';
import type { Connection, PlaceHtml } from './wire';

/** The draft page brought to life: news go into their places, the person goes from clause to clause. */
export class LiveDraft extends HTMLElement {
  #feed!: RoomFeed;
  #acts!: Acts;
  /** The newest fragment of each place, for a form that was open when it came. */
  readonly #newest = new Map<string, string>();
  readonly #justDecided = new JustDecided();
  #expected: string | null = null;

  connectedCallback(): void {
    this.classList.add('is-live');
    const rooms = new Map([['council', Number(this.dataset.council)]]);
    if (this.dataset.ownRoom) {
      rooms.set(this.dataset.ownRoom, Number(this.dataset.own));
    }

    this.#feed = new RoomFeed(this.draft, rooms, this.dataset.since ? Number(this.dataset.since) : null, {
      connection: (state) => this.#showConnection(state),
      changed: (room, places, order) => this.#changed(room, places, order),
      typed: (place, html) => this.#put(place, html),
      held: (place, html) => {
        this.#put(place, html);
        this.#editors().forEach((editor) => editor.holderChanged());
      },
      present: (html) => this.#put('presence', html),
      condition: (sentence) => this.#showCondition(sentence),
      reload: () => this.#reload(),
      joined: () => this.#editors().forEach((editor) => void editor.connected()),
    });
    this.#acts = new Acts(this, this.#feed);
    new Keys(this);
    this.addEventListener('click', (event) => this.#clicked(event));
    this.addEventListener('toggle', (event) => this.#toggled(event), true);
    fillTextareas(this);
    this.#enliven();
    this.#showConnection('connecting');
    void this.#feed.start();
    const shown = this.querySelector<HTMLElement>('.panel-clause:not([hidden])')?.dataset.clause;
    if (shown) {
      this.select(shown, { isQuiet: true });
    }
  }

  disconnectedCallback(): void {
    this.#feed.stop();
  }

  get draft(): string {
    return this.dataset.draft!;
  }

  get seen(): number {
    return Number(this.dataset.council);
  }

  get selected(): string | null {
    return this.querySelector<HTMLElement>('.clause.selected')?.dataset.clause ?? null;
  }

  panelOf(clause: string): HTMLElement | null {
    return this.querySelector(`.panel-clause[data-clause="${CSS.escape(clause)}"]`);
  }

  clauseOf(clause: string): HTMLElement | null {
    return this.querySelector(`.clause[data-clause="${CSS.escape(clause)}"]`);
  }

  /** The clauses that can be seen, in the order of the text. */
  clauses(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.clauses > .clause')].filter((clause) => clause.offsetParent !== null && clause.querySelector('.line'));
  }

  /** The clauses that changed since the moment with which the page compares. */
  changes(): HTMLElement[] {
    return this.clauses().filter((clause) => clause.querySelector('.line[data-change]'));
  }

  /** Goes to the next change, or back to the one before; past the end it begins again. */
  goToChange(step: 1 | -1): HTMLElement | null {
    const changes = this.changes();
    const now = this.selected ? this.clauseOf(this.selected) : null;
    const isPast = (change: HTMLElement) => now !== null
      && Boolean(now.compareDocumentPosition(change) & (step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING));
    const next = (step > 0 ? changes.find(isPast) : changes.findLast(isPast)) ?? changes.at(step > 0 ? 0 : -1) ?? null;
    if (next) {
      this.select(next.dataset.clause!);
    }

    return next;
  }

  /** Shows a clause's panel; null shows none. */
  select(clause: string | null, { isQuiet = false } = {}): void {
    if (clause !== this.selected) {
      this.#justDecided.moveOn(this);
    }

    this.querySelectorAll('.clause.selected').forEach((other) => other.classList.remove('selected'));
    this.querySelectorAll('[aria-current=location]').forEach((other) => other.removeAttribute('aria-current'));
    this.querySelectorAll<HTMLElement>('.panel-clause').forEach((panel) => {
      panel.hidden = panel.dataset.clause !== clause;
    });
    const hint = this.querySelector<HTMLElement>('.panel-hint');
    if (hint) {
      hint.hidden = clause !== null;
    }

    this.toggleAttribute('data-has-selection', clause !== null);
    const url = new URL(location.href);
    if (clause) {
      const place = this.clauseOf(clause);
      place?.classList.add('selected');
      this.#markCurrent();
      url.searchParams.set('clause', clause);
      if (!isQuiet) {
        place?.scrollIntoView({ block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
      }
    } else {
      url.searchParams.delete('clause');
    }

    url.hash = '';
    history.replaceState(null, '', url);
  }

  /** An amendment that was just begun here; its editor is taken as soon as it arrives. */
  expect(amendment: string): void {
    this.#expected = amendment;
    this.#enliven();
    window.setTimeout(() => {
      if (this.#expected === amendment && this.dataset.ownRoom) {
        void this.#feed.catchUp(this.dataset.ownRoom).catch(() => undefined);
      }
    }, 700);
  }

  /** The newest fragment of a place holds what a form that was open has missed. */
  newest(place: string): DocumentFragment | null {
    const html = this.#newest.get(place);
    if (html === undefined) {
      return null;
    }

    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  }

  #changed(room: string, places: PlaceHtml[], order: string[] | null): void {
    const news: string[] = [];
    if (order) {
      this.#arrange(order);
    }

    for (const { place, html } of places) {
      const before = this.#newsOf(place);
      this.#put(place, html);
      const after = this.#newsOf(place);
      if (after && after !== before) {
        news.push(after);
      }
    }

    if (room === 'council') {
      this.#mirror('sheet', '.sheet-line');
      this.#mirror('since', '.since-said');
    }

    this.#markCurrent();
    this.#enliven();
    if (news.length > 0) {
      const line = this.querySelector('.news');
      if (line) {
        line.textContent = news.slice(0, 3).join(' ');
      }
    }

    this.#acts.roomsMoved(room, places);
  }

  /** A printed sheet's head repeats what a place of the page says. */
  #mirror(name: string, from: string): void {
    const said = this.querySelector(from)?.textContent;
    const mirror = this.querySelector(`[data-mirror=${name}]`);
    if (said && mirror) {
      mirror.textContent = said;
    }
  }

  #put(place: string, html: string): void {
    this.#newest.set(place, html);
    for (const element of this.querySelectorAll(`[data-place="${CSS.escape(place)}"]`)) {
      const before = JustDecided.of(element);
      const hadKeyboard = element.contains(document.activeElement);
      const isWhole = render(element, html);
      if (!isWhole) {
        void this.#reload().catch(() => undefined);
      }

      if (hadKeyboard && (document.activeElement === document.body || !document.activeElement)) {
        // What had the keyboard is gone, as a button is once it has done its work: stay beside the clause.
        element.closest('.panel-clause')?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
      }

      this.#justDecided.mark(element, before, this.#feed.isConnected);
    }

    if (place.startsWith('working:')) {
      this.#editors().forEach((editor) => editor.follow());
    }
  }

  /** Makes, moves and removes the clauses' containers, on the paper and in the panel. */
  #arrange(order: string[]): void {
    const hasOwn = Boolean(this.dataset.ownRoom);
    arrange(this.querySelector('.clauses'), order, (id) =>
      container('clause', `clause-${id}`, id, [`clause:${id}`, ...(hasOwn ? [`own:${id}`] : [])]));
    arrange(this.querySelector('.panel-clauses'), order, (id) => {
      const panel = container('panel-clause', `panel-${id}`, id, [`panel:${id}`, ...(hasOwn ? [`own-panel:${id}`] : [])]);
      panel.hidden = true;
      return panel;
    });
    this.querySelector('.sheet > .empty')?.toggleAttribute('hidden', order.length > 0);
  }

  #enliven(): void {
    for (const editor of this.#editors()) {
      editor.attach(this.#feed, this.draft);
      editor.follow();
      if (this.#expected && editor.dataset.amendment === this.#expected) {
        this.#expected = null;
        const panel = editor.closest<HTMLElement>('.panel-clause');
        this.select(panel?.dataset.clause ?? null);
        editor.scrollIntoView({ block: 'center' });
        editor.area?.focus();
      }
    }

    if (this.#expected) {
      const card = this.querySelector<HTMLElement>(`.card.own[data-amendment="${CSS.escape(this.#expected)}"]`);
      if (card) {
        this.#expected = null;
        card.scrollIntoView({ block: 'center' });
        card.querySelector<HTMLElement>('textarea, button')?.focus();
      }
    }
  }

  #editors(): ClauseEditor[] {
    return [...this.querySelectorAll('clause-editor')].filter((element) => element instanceof ClauseEditor);
  }

  #newsOf(place: string): string | undefined {
    return place.startsWith('clause:')
      ? this.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"] [data-news]`)?.dataset.news
      : undefined;
  }

  #markCurrent(): void {
    const selected = this.selected;
    if (selected) {
      this.querySelector(`.outline-link[data-clause="${CSS.escape(selected)}"]`)?.setAttribute('aria-current', 'location');
    }
  }

  #showConnection(state: Connection): void {
    const element = this.querySelector('connection-state');
    if (element instanceof ConnectionState) {
      element.show(state);
    }
  }

  #showCondition(sentence: string | null): void {
    const place = document.querySelector('[data-place=condition]');
    if (place) {
      place.replaceChildren();
      if (sentence) {
        const line = document.createElement('p');
        line.textContent = sentence;
        place.append(line);
      }
    }
  }

  async #reload(): Promise<Map<string, number>> {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (!answer.ok) {
      throw new Error(`The page answered ${answer.status}.`);
    }

    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const root = page.querySelector<HTMLElement>('live-draft');
    if (!root) {
      location.reload();
      return new Map();
    }

    this.#arrange([...root.querySelectorAll<HTMLElement>('.clauses > .clause')].map((clause) => clause.dataset.clause!));
    for (const place of root.querySelectorAll<HTMLElement>('[data-place]')) {
      if (!place.parentElement?.closest('[data-place]')) {
        this.#put(place.dataset.place!, place.innerHTML);
      }
    }

    for (const name of ['role', 'mayPropose', 'acting']) {
      this.dataset[name] = root.dataset[name] ?? '';
    }

    this.#enliven();
    const rooms = new Map([['council', Number(root.dataset.council)]]);
    if (root.dataset.ownRoom) {
      rooms.set(root.dataset.ownRoom, Number(root.dataset.own));
    }

    return rooms;
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      return;
    }

    const link = target.closest<HTMLAnchorElement>('a[href]');
    if (link) {
      const url = new URL(link.href);
      const clause = url.searchParams.get('clause');
      if (url.pathname === location.pathname && clause && this.panelOf(clause)) {
        event.preventDefault();
        this.select(clause);
      }

      return;
    }

    if (target.closest('[data-act=close-panel]')) {
      this.select(null);
      return;
    }

    const step = target.closest<HTMLElement>('[data-act=next-change], [data-act=previous-change]');
    if (step) {
      this.goToChange(step.dataset.act === 'next-change' ? 1 : -1);
      return;
    }

    const clause = target.closest<HTMLElement>('.clause');
    if (clause && !target.closest('summary, button, textarea, input, select') && (getSelection()?.isCollapsed ?? true)) {
      this.select(clause.dataset.clause!);
    }
  }

  #toggled(event: Event): void {
    const details = event.target as HTMLDetailsElement;
    const place = details.closest<HTMLElement>('[data-place]');
    if (!isKept(details) || !place) {
      return;
    }

    if (details.open) {
      if (details.dataset.form) {
        void bringForm(details, this.draft);
      }

      details.querySelectorAll<HTMLSelectElement>('select[data-fill=places]').forEach((list) => fillPlaces(list, this.clauses()));
      details.querySelector<HTMLElement>('textarea, select')?.focus();
    } else {
      takeForm(details);
      const html = this.#newest.get(place.dataset.place!);
      if (html !== undefined) {
        render(place, html);
      }
    }
  }
}
