// What goes over the socket, as the hub names it.

export interface PlaceHtml {
  place: string;
  html: string;
}

export interface Changed {
  draft: string;
  room: string;
  position: number;
  /** The position of this room that the change follows. */
  previous: number;
  places: PlaceHtml[];
  /** The clauses that have a container, in order; null where none came, went or moved. */
  order: string[] | null;
}

export interface Typed {
  room: string;
  place: string;
  html: string;
  serial: number;
}

export interface Joined {
  position: number;
  places: PlaceHtml[];
  order: string[] | null;
  /** Too much has happened to tell it place by place: the page is fetched anew. */
  reload: boolean;
}

export interface TypedAnswer {
  /** The words up to this serial are durable, unless they were refused. */
  serial: number;
  refused: string | null;
}

export interface Held {
  held: boolean;
  by: string | null;
}

export type Connection = 'connecting' | 'connected' | 'reconnecting' | 'offline' | 'closed';
