import type { ReadingBody } from './wire';

export interface ReadingListener {
  /** The newest answer; an older one never comes after it. */
  read(reading: ReadingBody, source: string): void;
  refused(sentence: string): void;
  unreachable(): void;
  waiting(isWaiting: boolean): void;
}

const pause = 250;
const retryPause = 3_000;

/** Asks the server what it makes of the source: a moment after the last key, and only for the newest words. */
export class Readings {
  readonly #listener: ReadingListener;
  #timer = 0;
  #asking: AbortController | null = null;

  constructor(listener: ReadingListener) {
    this.#listener = listener;
  }

  ask(source: string, file: string | null, isUrgent = false): void {
    this.stop();
    this.#listener.waiting(true);
    this.#timer = window.setTimeout(() => void this.#ask(source, file), isUrgent ? 0 : pause);
  }

  stop(): void {
    window.clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = null;
    this.#listener.waiting(false);
  }

  /** Lets the server's own decoder look at a file. */
  async askFile(file: File): Promise<ReadingBody | string> {
    const answer = await send(`/api/readings?file=${encodeURIComponent(file.name)}`, file, 'application/octet-stream');
    return answer === null ? unreachable : answer.ok ? ((await answer.json()) as ReadingBody) : await sentenceOf(answer);
  }

  async #ask(source: string, file: string | null): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    const answer = await send('/api/readings', JSON.stringify({ text: source, file }), 'application/json', asking.signal);
    if (asking.signal.aborted) {
      return;
    }

    if (answer === null || answer.status >= 502) {
      this.#listener.unreachable();
      this.#timer = window.setTimeout(() => void this.#ask(source, file), retryPause);
      return;
    }

    performance.mark('reading-answered');
    const body: unknown = answer.ok ? await answer.json() : await sentenceOf(answer);
    if (asking.signal.aborted) {
      return;
    }

    this.#asking = null;
    this.#listener.waiting(false);
    if (typeof body === 'string') {
      this.#listener.refused(body);
      return;
    }

    this.#listener.read(body as ReadingBody, source);
    afterPaint(() => performance.measure('reading-painted', 'reading-answered'));
  }
}

const unreachable = 'The server could not be reached. Nothing you wrote is lost; try again in a moment.';

async function send(path: string, body: BodyInit, type: string, signal: AbortSignal | null = null): Promise<Response | null> {
  try {
    return await fetch(path, { method: 'POST', body, signal, headers: { 'Content-Type': type, 'X-Resolution-Tracker': '1' } });
  } catch {
    return null;
  }
}

async function sentenceOf(answer: Response): Promise<string> {
  try {
    return ((await answer.json()) as { detail?: string }).detail ?? `The server answered ${answer.status}.`;
  } catch {
    return `The server answered ${answer.status} and said no more.`;
  }
}

/** Once the browser has drawn what was just put on the page. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
}
