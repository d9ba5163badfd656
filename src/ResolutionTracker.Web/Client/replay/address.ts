/** How long a moment must stand before the address says it, in milliseconds; browsers slow down a page that changes its address all the time. */
const patience = 150;

/** A moment, and what is followed; empty for everything. */
export interface Asked {
  position: number;
  follow: string;
}

/** The page's address is the moment, and what is followed. */
export abstract class Address {
  #timer = 0;
  #url = new URL(location.href);

  say(position: number, follow: string): void {
    this.#url = this.written(new URL(location.href), { position, follow });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.flush(), patience);
  }

  flush(): void {
    clearTimeout(this.#timer);
    if (this.#url.href !== location.href) {
      history.replaceState(history.state, '', this.#url);
    }
  }

  /** @returns What the address asks for and the page does not show by itself; null for nothing. */
  abstract asked(): Asked | null;

  protected abstract written(url: URL, now: Asked): URL;
}

/** The address of a page that the server makes for each moment. */
export class PageAddress extends Address {
  // The server has shown it already.
  override asked(): null {
    return null;
  }

  protected override written(url: URL, { position, follow }: Asked): URL {
    url.searchParams.set('at', String(position));
    url.searchParams.delete('on');
    url.hash = '';
    if (follow) {
      url.searchParams.set('follow', follow);
    } else {
      url.searchParams.delete('follow');
    }

    return url;
  }
}

/** The address of a page that is a file: the same for all moments but for what stands behind the #. */
export class FileAddress extends Address {
  override asked(): Asked | null {
    const asked = new URLSearchParams(location.hash.slice(1));
    const position = Number(asked.get('at'));
    return Number.isInteger(position) && position > 0 ? { position, follow: asked.get('follow') ?? '' } : null;
  }

  protected override written(url: URL, { position, follow }: Asked): URL {
    url.hash = new URLSearchParams({ at: String(position), ...(follow && { follow }) }).toString();
    return url;
  }
}
