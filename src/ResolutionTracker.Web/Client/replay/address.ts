/** How long a moment must stand before the address says it, in milliseconds; browsers slow down a page that changes its address all the time. */
const patience = 150;

/** The page's address is the moment, and what is followed. */
export class Address {
  #timer = 0;
  #url = new URL(location.href);

  say(position: number, follow: string): void {
    this.#url = new URL(location.href);
    this.#url.searchParams.set('at', String(position));
    this.#url.searchParams.delete('on');
    this.#url.hash = '';
    if (follow) {
      this.#url.searchParams.set('follow', follow);
    } else {
      this.#url.searchParams.delete('follow');
    }

    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.flush(), patience);
  }

  flush(): void {
    clearTimeout(this.#timer);
    if (this.#url.href !== location.href) {
      history.replaceState(history.state, '', this.#url);
    }
  }
}
