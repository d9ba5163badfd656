/** A clause's container with its places, as the page itself has them. */
export function container(name: string, id: string, clause: string, places: string[]): HTMLElement {
  const section = document.createElement('section');
  section.className = name;
  section.id = id;
  section.dataset.clause = clause;
  for (const key of places) {
    const place = document.createElement('div');
    place.dataset.place = key;
    section.append(place);
  }

  return section;
}

/** Makes, moves and removes the children of a list, so that they stand in the given order. */
export function arrange(list: Element | null, order: string[], make: (id: string) => HTMLElement): void {
  if (!list) {
    return;
  }

  const there = new Map([...list.children].map((child) => [(child as HTMLElement).dataset.clause!, child as HTMLElement]));
  const wanted = new Set(order);
  for (const [id, child] of there) {
    if (!wanted.has(id)) {
      child.remove();
    }
  }

  let at = list.firstElementChild;
  for (const id of order) {
    const child = there.get(id) ?? make(id);
    if (child === at) {
      at = at.nextElementSibling;
    } else {
      list.insertBefore(child, at);
    }
  }
}
