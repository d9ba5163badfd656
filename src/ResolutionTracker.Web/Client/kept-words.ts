// Words that the server has not yet acknowledged, kept in this browser until it has: a closed lid loses nothing.

export interface KeptWords {
  text: string;
  serial: number;
  /** What the server had when these words were begun; where it has moved on, the person decides. */
  base: string;
  /** The number under which they will be saved, so that saving them twice is saving them once; where they have none, absent. */
  id?: string | undefined;
}

const prefix = 'resolution-tracker:words:';

export function keep(key: string, words: KeptWords): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(words));
  } catch {
    // A full or forbidden store: the words are still in the editor, and are sent again from there.
  }
}

export function find(key: string): KeptWords | null {
  try {
    const stored = localStorage.getItem(prefix + key);
    return stored ? (JSON.parse(stored) as KeptWords) : null;
  } catch {
    return null;
  }
}

export function release(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Nothing was kept.
  }
}
