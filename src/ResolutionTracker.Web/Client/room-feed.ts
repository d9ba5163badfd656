import { HubConnectionBuilder, HubConnectionState, LogLevel, type HubConnection } from '@microsoft/signalr';
import type { Changed, Connection, Held, Joined, PlaceHtml, Typed, TypedAnswer } from './wire';

export interface Listener {
  connection(state: Connection): void;
  /** News of a room, in order and without a hole. */
  changed(room: string, places: PlaceHtml[], order: string[] | null): void;
  typed(place: string, html: string): void;
  held(place: string, html: string): void;
  present(html: string): void;
  condition(sentence: string | null): void;
  /** Fetches the page anew and says where its rooms stand then. */
  reload(): Promise<Map<string, number>>;
  joined(): void;
}

interface RoomState {
  position: number;
  joining: boolean;
  /** Set when a hole was seen while joining. */
  again: boolean;
  waiting: Changed[];
}

/** Where the socket is, in words; after this long without it we say so plainly. */
const patience = 12_000;

/** The news of the rooms that this page may read. SignalR promises neither order nor delivery: positions do. */
export class RoomFeed {
  readonly #connection: HubConnection;
  readonly #rooms = new Map<string, RoomState>();
  readonly #serials = new Map<string, number>();
  readonly #draft: string;
  readonly #since: number | null;
  readonly #listener: Listener;
  #stopped = false;
  #lostAt = 0;

  /** @param since The moment since which the page shows changes; null where it shows the clean text. */
  constructor(draft: string, rooms: Map<string, number>, since: number | null, listener: Listener) {
    this.#draft = draft;
    this.#since = since;
    this.#listener = listener;
    for (const [room, position] of rooms) {
      this.#rooms.set(room, { position, joining: false, again: false, waiting: [] });
    }

    this.#connection = new HubConnectionBuilder()
      .withUrl('/hubs/drafting')
      .withAutomaticReconnect({
        nextRetryDelayInMilliseconds: ({ previousRetryCount }) => {
          this.#tellLost();
          return delay(previousRetryCount);
        },
      })
      .configureLogging(LogLevel.None)
      .build();
    this.#connection.on('Changed', (message: Changed) => this.#take(message));
    this.#connection.on('Typed', (message: Typed) => this.#type(message));
    this.#connection.on('Held', (message: PlaceHtml) => listener.held(message.place, message.html));
    this.#connection.on('Present', (message: { html: string }) => listener.present(message.html));
    this.#connection.on('Condition', (message: { sentence: string | null }) => listener.condition(message.sentence));
    this.#connection.on('Opened', () => void this.#openedFurther());
    this.#connection.onreconnecting(() => this.#tellLost());
    this.#connection.onreconnected(() => void this.#joinAll());
    this.#connection.onclose(() => void this.start());
    // The socket may have lived through it; asking what was missed finds out, and wakes one that is only waiting.
    window.addEventListener('online', () => void (this.isConnected ? this.#joinAll().catch(() => this.#tellLost()) : this.start()));
    window.addEventListener('offline', () => listener.connection('offline'));
  }

  get isConnected(): boolean {
    return this.#connection.state === HubConnectionState.Connected;
  }

  positionOf(room: string): number | null {
    return this.#rooms.get(room)?.position ?? null;
  }

  async start(): Promise<void> {
    for (let attempt = 0; !this.#stopped && this.#connection.state === HubConnectionState.Disconnected; attempt++) {
      try {
        await this.#connection.start();
        await this.#joinAll();
        return;
      } catch {
        this.#tellLost();
        await new Promise((resolve) => setTimeout(resolve, delay(attempt)));
      }
    }
  }

  stop(): void {
    this.#stopped = true;
    void this.#connection.stop();
  }

  /** Asks what a room has seen since; harmless when nothing has been missed. */
  async catchUp(room: string): Promise<void> {
    const state = this.#rooms.get(room);
    if (!state) {
      return;
    }

    if (state.joining) {
      state.again = true;
      return;
    }

    state.joining = true;
    try {
      do {
        state.again = false;
        const joined = await this.#join(room, state.position);
        if (joined.reload) {
          for (const [name, position] of await this.#listener.reload()) {
            const other = this.#rooms.get(name);
            if (other) {
              other.position = Math.max(other.position, position);
            }
          }

          state.again = state.position < joined.position;
        } else if (joined.position >= state.position) {
          state.position = joined.position;
          this.#listener.changed(room, joined.places, joined.order);
        }

        const waiting = state.waiting.splice(0);
        for (const message of waiting) {
          this.#apply(state, message);
        }
      } while (state.again);
    } finally {
      state.joining = false;
    }
  }

  typeWords(amendment: string, change: string, text: string, serial: number): Promise<TypedAnswer> {
    return this.#connection.invoke('Type', this.#draft, amendment, change, text, serial);
  }

  hold(amendment: string): Promise<Held> {
    return this.#connection.invoke('Hold', this.#draft, amendment);
  }

  release(amendment: string): Promise<void> {
    return this.#connection.invoke('Release', this.#draft, amendment);
  }

  #join(room: string, position: number): Promise<Joined> {
    return room === 'council' && this.#since !== null
      ? this.#connection.invoke('JoinSince', this.#draft, this.#since, position)
      : this.#connection.invoke('Join', this.#draft, room, position);
  }

  async #joinAll(): Promise<void> {
    for (const room of this.#rooms.keys()) {
      await this.catchUp(room);
    }

    this.#lostAt = 0;
    this.#listener.connection('connected');
    this.#listener.joined();
  }

  #take(message: Changed): void {
    const state = this.#rooms.get(message.room);
    if (!state || message.draft !== this.#draft) {
      return;
    }

    if (state.joining) {
      state.waiting.push(message);
    } else {
      this.#apply(state, message);
    }
  }

  #apply(state: RoomState, message: Changed): void {
    // Nothing happened in this room, but what it stands on moved: its places read differently at the same position.
    const isRedrawn = message.position === message.previous && message.position === state.position;
    if (message.position <= state.position && !isRedrawn) {
      return;
    }

    if (message.previous !== state.position) {
      void this.catchUp(message.room).catch(() => undefined);
      return;
    }

    state.position = message.position;
    this.#listener.changed(message.room, message.places, message.order);
  }

  /** More was opened to those who are in no room; they read the page anew. */
  async #openedFurther(): Promise<void> {
    for (const [name, position] of await this.#listener.reload()) {
      const state = this.#rooms.get(name);
      if (state) {
        state.position = Math.max(state.position, position);
      }
    }
  }

  #type(message: Typed): void {
    if (message.serial > (this.#serials.get(message.place) ?? 0)) {
      this.#serials.set(message.place, message.serial);
      this.#listener.typed(message.place, message.html);
    }
  }

  #tellLost(): void {
    this.#lostAt ||= Date.now();
    const isLong = Date.now() - this.#lostAt > patience || !navigator.onLine;
    this.#listener.connection(isLong ? 'offline' : 'reconnecting');
  }
}

function delay(attempt: number): number {
  return attempt === 0 ? 200 : Math.min(10_000, 500 * 2 ** Math.min(attempt, 5)) * (0.75 + Math.random() / 2);
}
