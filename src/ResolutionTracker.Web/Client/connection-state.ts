import type { Connection } from './wire';

const said: Record<Connection, string> = {
  connecting: 'Connecting…',
  connected: 'Live',
  reconnecting: 'Reconnecting; your words are kept here',
  offline: 'Offline; your words are kept here',
  closed: 'Not live; reload the page',
};

/** Always says whether what is seen is what is. */
export class ConnectionState extends HTMLElement {
  show(state: Connection): void {
    if (this.dataset.state === state) {
      return;
    }

    this.dataset.state = state;
    const line = this.querySelector('.said');
    if (line) {
      line.textContent = said[state];
    }
  }
}
