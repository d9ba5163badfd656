import { PageAddress, type Address } from './address';
import { Axis, type Stride } from './axis';
import { drawMarks } from './marks';
import { listen } from './player-keys';
import { ServedReplay, type ReplaySource } from './source';
import { Stage } from './stage';
import { View } from './view';

/** What led to a moment, as far as it matters for what is said and scrolled. */
type Cause = 'step' | 'drag' | 'play';

/** A negotiation that can be moved through: dragged, stepped, played, forwards and backwards. */
export class HistoryPlayer extends HTMLElement {
  #stage!: Stage;
  #view!: View;
  #axis: Axis | null = null;
  #isFollowed: ((position: number) => boolean) | null = null;
  #cause: Cause = 'step';
  #timer = 0;
  #frame = 0;
  #stopListening: (() => void) | null = null;
  #address!: Address;
  readonly #resized = new ResizeObserver(() => this.#drawMarks());
  readonly #flush = () => this.#address.flush();
  readonly #addressed = () => this.#goWhereAsked();

  /** Where the replay comes from; a page that holds its own gives another. */
  createSource(): ReplaySource {
    return new ServedReplay(this.dataset.source!);
  }

  /** Where it says which moment is shown. */
  createAddress(): Address {
    return new PageAddress();
  }

  connectedCallback(): void {
    this.classList.add('is-live');
    const source = this.createSource();
    this.#address = this.createAddress();
    this.#view = new View(this);
    this.#stage = new Stage(this, source, Number(this.dataset.position), () => this.#beforeShowing(), (position) => this.#shown(position));
    this.#stopListening = listen({
      step: (by, direction) => this.#step(by, direction),
      toEnd: (direction) => this.#go(direction > 0 ? this.length : 1, 'step'),
      toggle: () => this.#toggle(),
      pace: (direction) => this.#changePace(direction),
      keepInView: () => this.#toggleKeepInView(),
      help: () => this.querySelector<HTMLDialogElement>('dialog.keys')?.showModal(),
    });
    this.addEventListener('click', (event) => this.#clicked(event));
    this.addEventListener('input', (event) => this.#put(event.target as HTMLElement));
    this.addEventListener('change', (event) => this.#chosen(event.target as HTMLElement));
    this.addEventListener('submit', (event) => this.#submitted(event));
    addEventListener('pagehide', this.#flush);
    addEventListener('hashchange', this.#addressed);
    this.#resized.observe(this.#canvas);
    if (new URLSearchParams(location.search).has('at') && !location.hash) {
      this.#view.bringIntoView();
    }

    void source.axis().then((packed) => this.#begin(new Axis(packed)), (problem: Error) => this.#tell(problem.message));
  }

  disconnectedCallback(): void {
    this.#pause();
    this.#stopListening?.();
    this.#view.stop();
    this.#resized.disconnect();
    removeEventListener('pagehide', this.#flush);
    removeEventListener('hashchange', this.#addressed);
  }

  get length(): number {
    return Number(this.dataset.length);
  }

  /** The moment that is shown, or on its way. */
  get position(): number {
    return this.#stage.wanted;
  }

  get isPlaying(): boolean {
    return this.#timer !== 0;
  }

  #begin(axis: Axis): void {
    this.#axis = axis;
    this.#follow(this.#followed.value);
    this.#goWhereAsked();
    this.dataset.ready = 'true';
  }

  #goWhereAsked(): void {
    const asked = this.#address.asked();
    if (asked && asked.position <= this.length && (asked.position !== this.position || asked.follow !== this.#followed.value)) {
      this.#pause();
      this.#followed.value = asked.follow;
      this.#follow(this.#followed.value);
      this.#go(asked.position, 'step');
    }
  }

  #go(position: number, cause: Cause): void {
    this.#cause = cause;
    this.#scrubber.value = String(position);
    this.#tellWhere(position);
    this.#stage.go(position).then(() => this.#tell(''), (problem: Error) => {
      this.#pause();
      this.#scrubber.value = String(this.position);
      this.#tellWhere(this.position);
      this.#tell(problem.message);
    });
  }

  #step(by: Stride, direction: 1 | -1): void {
    this.#pause();
    const next = this.#next(by, direction);
    if (next === null) {
      this.#say(direction > 0 ? 'Nothing comes after this.' : 'Nothing came before this.');
    } else {
      this.#go(next, 'step');
    }
  }

  #next(by: Stride, direction: 1 | -1): number | null {
    if (this.#axis) {
      return this.#axis.step(by, this.position, direction, this.#isFollowed);
    }

    // Before the acts are known, neighbours are.
    const next = this.position + direction;
    return by === 'event' && next >= 1 && next <= this.length ? next : null;
  }

  #beforeShowing(): () => void {
    const after = this.#view.beforeShowing();
    return () => after(this.#cause !== 'drag');
  }

  #shown(position: number): void {
    this.dataset.position = String(position);
    this.#address.say(position, this.#followed.value);
    const said = this.querySelector<HTMLElement>('[data-place=just-now] [data-said]')?.dataset.said ?? '';
    if (this.#cause === 'step' || (this.#cause === 'play' && Number(this.#pace.value) <= 1)) {
      this.#say(said);
    }

    this.querySelector('.said')!.textContent = said;
    this.querySelector('[data-mirror=sheet]')!.textContent = this.querySelector('.sheet-line')?.textContent ?? '';
  }

  #put(control: HTMLElement): void {
    if (control === this.#scrubber) {
      this.#pause();
      // A pointer moves more often than the screen is drawn.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#go(Number(this.#scrubber.value), 'drag'));
    }
  }

  #chosen(control: HTMLElement): void {
    if (control === this.#scrubber) {
      // Dropped: from now on it may be scrolled to, and told.
      cancelAnimationFrame(this.#frame);
      this.#go(Number(this.#scrubber.value), 'step');
      if (this.#stage.isSettled) {
        this.#beforeShowing()();
        this.#shown(this.position);
      }
    } else if (control === this.#followed) {
      this.#follow(this.#followed.value);
      this.#address.say(this.position, this.#followed.value);
    } else if (control.matches('select.revision')) {
      const list = control as HTMLSelectElement;
      this.#pause();
      this.#go(Number(list.value) || this.position, 'step');
      list.value = '';
    } else if (control.matches('input.day')) {
      this.#toDay((control as HTMLInputElement).value);
    } else if (control === this.#pace && this.isPlaying) {
      this.#play();
    }
  }

  #submitted(event: SubmitEvent): void {
    if ((event.target as HTMLFormElement).matches('.player-form')) {
      event.preventDefault();
    }
  }

  #toDay(day: string): void {
    if (this.#axis && day) {
      this.#pause();
      this.#go(this.#axis.endOf(day), 'step');
    }
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      return;
    }

    const step = target.closest<HTMLElement>('[data-step]');
    const follow = target.closest<HTMLElement>('[data-follow]')?.dataset.follow
      ?? target.closest<HTMLElement>('.clause .label')?.closest<HTMLElement>('.clause')?.dataset.clause;
    if (step) {
      event.preventDefault();
      this.#step(step.dataset.step as Stride, Number(step.dataset.by) > 0 ? 1 : -1);
    } else if (target.closest('[data-act=play]')) {
      this.#toggle();
    } else if (target.closest('[data-act=keep-in-view]')) {
      this.#toggleKeepInView();
    } else if (target.closest('[data-act=options]')) {
      const isOpen = this.toggleAttribute('data-options');
      target.closest('button')!.setAttribute('aria-expanded', String(isOpen));
    } else if (follow) {
      event.preventDefault();
      this.#followed.value = this.#followed.value === follow ? '' : follow;
      this.#chosen(this.#followed);
    }
  }

  #follow(what: string): void {
    this.#isFollowed = this.#axis?.following(what) ?? null;
    this.#view.followed = what;
    this.#view.mark();
    if (what && this.#view.isKept) {
      this.#view.bringIntoView();
    }

    this.#drawMarks();
  }

  #toggle(): void {
    if (this.isPlaying) {
      this.#pause();
    } else {
      // At the end one begins again.
      if (this.#next('event', 1) === null && this.position > 1) {
        this.#go(1, 'step');
      }

      if (this.#next('event', 1) === null) {
        this.#say('Nothing comes after this.');
      } else {
        this.#play();
      }
    }
  }

  #play(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#tick(), this.#delay());
    this.#showPlaying();
  }

  #tick(): void {
    const next = this.#next('event', 1);
    if (next === null) {
      this.#pause();
      return;
    }

    // Each moment is shown, however slowly it comes.
    if (this.#stage.isSettled) {
      this.#go(next, 'play');
    }

    this.#timer = window.setTimeout(() => this.#tick(), this.#delay());
  }

  #pause(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#showPlaying();
  }

  #showPlaying(): void {
    const button = this.querySelector<HTMLElement>('[data-act=play]');
    button?.setAttribute('aria-label', this.isPlaying ? 'Pause' : 'Play');
    this.toggleAttribute('data-playing', this.isPlaying);
  }

  /** @returns Milliseconds to the next event. A pause of a day is thrice one of a minute. */
  #delay(): number {
    const next = this.#next('event', 1);
    return this.#pace.value === 'real'
      ? Math.min(2_000, 150 + 250 * Math.log10(1 + (next && this.#axis ? this.#axis.pause(next) : 0)))
      : 1_000 / Number(this.#pace.value);
  }

  #changePace(direction: 1 | -1): void {
    const wanted = this.#pace.selectedIndex + direction;
    if (wanted >= 0 && wanted < this.#pace.options.length) {
      this.#pace.selectedIndex = wanted;
      this.#say(this.#pace.selectedOptions[0]!.text);
      this.#chosen(this.#pace);
    }
  }

  #toggleKeepInView(): void {
    this.#view.isKept = !this.#view.isKept;
    if (this.#view.isKept) {
      this.#view.bringIntoView();
    }
  }

  #tellWhere(position: number): void {
    const where = this.#axis?.where(position) ?? `${position} of ${this.length}`;
    this.#scrubber.setAttribute('aria-valuetext', where);
    this.querySelector('.where')!.textContent = where;
  }

  #tell(problem: string): void {
    this.querySelector('.player .problem')!.textContent = problem;
  }

  #say(news: string): void {
    this.querySelector('.news')!.textContent = news;
  }

  #drawMarks(): void {
    if (this.#axis) {
      drawMarks(this.#canvas, this.#axis, this.#isFollowed);
    }
  }

  get #scrubber(): HTMLInputElement {
    return this.querySelector('input.scrubber')!;
  }

  get #canvas(): HTMLCanvasElement {
    return this.querySelector('canvas.marks')!;
  }

  get #followed(): HTMLSelectElement {
    return this.querySelector('select.follow')!;
  }

  get #pace(): HTMLSelectElement {
    return this.querySelector('select.pace')!;
  }
}
