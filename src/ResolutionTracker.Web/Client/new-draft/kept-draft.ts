import * as kept from '../kept-words';
import type { Facts } from './facts';
import type { Paragraph } from './paragraph';

/** All that a person has typed and decided, kept in this browser until the draft is created. */
export interface KeptDraft {
  id: string;
  source: string;
  file: string | null;
  format: string;
  facts: Facts;
  touched: string[];
  /** The reading and what was made of it; null where nothing was corrected, and reading again gives the same. */
  corrected: { reading: Paragraph[]; text: Paragraph[] } | null;
}

/** For one account: whoever signs in next in this browser is not shown it. */
export class KeptDrafts {
  readonly #key: string;
  #timer = 0;
  #pending: (() => KeptDraft) | null = null;

  constructor(account: string) {
    this.#key = `new-draft:${account}`;
    window.addEventListener('pagehide', () => this.#write());
    document.addEventListener('visibilitychange', () => this.#write());
  }

  find(): KeptDraft | null {
    const words = kept.find(this.#key);
    try {
      return words ? (JSON.parse(words.text) as KeptDraft) : null;
    } catch {
      return null;
    }
  }

  /** Keeps it in a moment; what is newest then. */
  keep(draft: () => KeptDraft): void {
    this.#pending = draft;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#write(), 200);
  }

  release(): void {
    window.clearTimeout(this.#timer);
    this.#pending = null;
    kept.release(this.#key);
  }

  #write(): void {
    if (this.#pending) {
      const draft = this.#pending();
      this.#pending = null;
      kept.keep(this.#key, { text: JSON.stringify(draft), serial: Date.now(), base: '' });
    }
  }
}
