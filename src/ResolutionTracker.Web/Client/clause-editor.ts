import * as kept from './kept-words';
import type { RoomFeed } from './room-feed';

/** The least time between two sends. */
const pace = 100;

/** How many sends may be under way before the next waits for an answer. */
const underWay = 8;

/** The words of one change while a delegation writes them: durable on the server, kept here until they are. */
export class ClauseEditor extends HTMLElement {
  #feed: RoomFeed | null = null;
  #draft = '';
  #isHeld = false;
  #holding: Promise<boolean> | null = null;
  #serial = 0;
  #acknowledged = 0;
  #sent = 0;
  #lastSend = 0;
  #inFlight = 0;
  #timer = 0;
  #releaseTimer = 0;
  /** The words that the server is known to have. */
  #known = '';
  #isLive = false;

  /** Called by the draft page once the editor stands in it; again after each fragment, harmlessly. */
  attach(feed: RoomFeed, draft: string): void {
    const area = this.area;
    if (this.#isLive || !area) {
      return;
    }

    this.#isLive = true;
    this.#feed = feed;
    this.#draft = draft;
    this.#known = this.shown ?? '';
    area.value = this.#known;
    area.addEventListener('input', () => this.#typed());
    area.addEventListener('focus', () => void this.#hold());
    area.addEventListener('blur', () => this.#leave());
    this.#restore();
  }

  get area(): HTMLTextAreaElement | null {
    return this.querySelector<HTMLTextAreaElement>('textarea');
  }

  get text(): string {
    return this.area?.value ?? '';
  }

  get isSettled(): boolean {
    return this.#acknowledged >= this.#serial;
  }

  /** The words that the place beside the editor shows, as the server wrote them. */
  get shown(): string | null {
    const stored = this.querySelector<HTMLElement>('.working')?.dataset.text;
    return stored === undefined ? null : (JSON.parse(stored) as string);
  }

  /** The place beside the editor was rendered anew: words of a colleague's, or our own coming back. */
  follow(): void {
    const shown = this.shown;
    if (shown === null || !this.isSettled || (this.#isHeld && this.area === document.activeElement)) {
      return;
    }

    this.#known = shown;
    if (this.area && this.area.value !== shown) {
      this.area.value = shown;
    }
  }

  /** The line that names the holder was rendered anew. */
  holderChanged(): void {
    const holder = this.closest('.card')?.querySelector('.holder');
    if (!holder && !this.#isHeld) {
      this.#free();
    }
  }

  /** The socket is back: take the editor again where we stood in it, and send what was not acknowledged. */
  async connected(): Promise<void> {
    this.#holding = null;
    const wants = this.area === document.activeElement || !this.isSettled;
    this.#isHeld = false;
    if (wants && (await this.#hold()) && !this.isSettled) {
      this.#sent = this.#acknowledged;
      this.#schedule();
    }
  }

  /** Resolves when all that was typed is durable; false after too long. */
  async flushed(): Promise<boolean> {
    for (let waited = 0; waited < 5_000; waited += 25) {
      if (this.isSettled) {
        return true;
      }

      await new Promise((resolve) => setTimeout(resolve, 25));
    }

    return this.isSettled;
  }

  get #key(): string {
    return `${this.#draft}:${this.dataset.amendment}:${this.dataset.change}`;
  }

  #typed(): void {
    // Later words always have a higher number, in whichever window or on whichever day they are typed.
    this.#serial = Math.max(this.#serial + 1, Date.now());
    kept.keep(this.#key, { text: this.text, serial: this.#serial, base: this.#known });
    this.#say('');
    this.#schedule();
  }

  #schedule(): void {
    if (this.#timer || this.#serial <= this.#sent) {
      return;
    }

    const wait = Math.max(0, this.#lastSend + pace - Date.now());
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      void this.#send();
    }, wait);
  }

  async #send(): Promise<void> {
    const feed = this.#feed;
    if (!feed || this.#inFlight >= underWay) {
      return;
    }

    if (!feed.isConnected) {
      this.#say('Kept in this browser until the connection is back.');
      return;
    }

    if (!(await this.#hold())) {
      return;
    }

    const serial = this.#serial;
    const text = this.text;
    this.#sent = serial;
    this.#lastSend = Date.now();
    this.#inFlight++;
    try {
      const answer = await feed.typeWords(this.dataset.amendment!, this.dataset.change!, text, serial);
      if (answer.refused) {
        this.#say(`${answer.refused} They are kept in this browser.`);
      } else {
        this.#acknowledge(answer.serial, text);
      }
    } catch (error) {
      this.#sent = Math.min(this.#sent, this.#acknowledged);
      this.#say(feed.isConnected ? sentenceOf(error) : 'Kept in this browser until the connection is back.');
    } finally {
      this.#inFlight--;
      if (feed.isConnected && this.#serial > serial) {
        this.#schedule();
      }
    }
  }

  #acknowledge(serial: number, text: string): void {
    this.#acknowledged = Math.max(this.#acknowledged, serial);
    this.#known = text;
    if (this.isSettled) {
      kept.release(this.#key);
      this.#say('Saved');
    }
  }

  #hold(): Promise<boolean> {
    window.clearTimeout(this.#releaseTimer);
    if (this.#isHeld) {
      return Promise.resolve(true);
    }

    if (!this.#feed?.isConnected) {
      return Promise.resolve(false);
    }

    this.#holding ??= this.#ask(this.#feed).finally(() => {
      this.#holding = null;
    });
    return this.#holding;
  }

  async #ask(feed: RoomFeed): Promise<boolean> {
    try {
      const answer = await feed.hold(this.dataset.amendment!);
      this.#isHeld = answer.held;
      this.classList.toggle('is-held', answer.held);
      if (answer.held) {
        this.#free();
      } else {
        this.area?.toggleAttribute('readonly', true);
        this.#say(`${answer.by ?? 'A colleague'} is writing here; you can read along and write when they leave.`);
      }

      return answer.held;
    } catch (error) {
      if (feed.isConnected) {
        this.#say(sentenceOf(error));
      }

      return false;
    }
  }

  #free(): void {
    if (this.area?.hasAttribute('readonly')) {
      this.area.removeAttribute('readonly');
      this.#say('');
    }
  }

  #leave(): void {
    // A moment's grace: the next click is often the button beneath.
    window.clearTimeout(this.#releaseTimer);
    this.#releaseTimer = window.setTimeout(() => {
      if (this.#isHeld && this.isSettled && this.area !== document.activeElement) {
        this.#isHeld = false;
        this.classList.remove('is-held');
        void this.#feed?.release(this.dataset.amendment!).catch(() => undefined);
      } else if (this.#isHeld && !this.isSettled) {
        this.#leave();
      }
    }, 1_500);
  }

  #restore(): void {
    const words = kept.find(this.#key);
    const area = this.area;
    if (!words || !area) {
      return;
    }

    if (words.text === this.#known) {
      kept.release(this.#key);
    } else if (words.base === this.#known) {
      area.value = words.text;
      this.#serial = Math.max(Date.now(), words.serial + 1);
      this.#say('Your words from before are back; they are being sent.');
      this.#schedule();
    } else {
      this.#offer(words.text);
    }
  }

  /** A colleague has written since: which words stand is for a person to say. */
  #offer(text: string): void {
    const line = this.querySelector('.kept');
    if (!line) {
      return;
    }

    const use = button('Use them');
    const drop = button('Let them go');
    const quote = document.createElement('q');
    quote.dir = 'auto';
    quote.textContent = text;
    line.replaceChildren('You had typed words that never reached the server, and these have changed since: ', quote, ' ', use, ' ', drop);
    use.addEventListener('click', () => {
      if (this.area) {
        this.area.value = text;
        this.#typed();
        this.area.focus();
      }
    });
    drop.addEventListener('click', () => {
      kept.release(this.#key);
      this.#say('');
    });
  }

  #say(sentence: string): void {
    const line = this.querySelector('.kept');
    if (line && line.textContent !== sentence) {
      line.textContent = sentence;
    }
  }
}

function button(label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = label;
  return made;
}

/** SignalR puts the hub's own sentence behind a preamble. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const said = message.split('HubException: ')[1];
  return said ?? 'This did not reach the server; your words are kept here.';
}
