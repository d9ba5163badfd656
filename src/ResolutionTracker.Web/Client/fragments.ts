// Puts a fragment in its place, changing only what differs, so that whoever types, reads a folded part or stands
// somewhere with the keyboard is not disturbed by what others do.

/** What the page itself writes, and a fragment never does. */
const ours = '.problem, .kept, textarea, select[data-fill]';

const keptClasses = ['just-decided', 'just-in'];

/** @returns Whether all is there: what the fragment says is the same as before must have been there before. */
export function render(place: Element, html: string): boolean {
  const template = document.createElement('template');
  template.innerHTML = html;
  matchChildren(place, template.content);
  fillTextareas(place);
  return place.querySelector('[data-same]') === null;
}

const touched = new WeakSet<HTMLTextAreaElement>();

document.addEventListener('input', (event) => {
  if (event.target instanceof HTMLTextAreaElement) {
    touched.add(event.target);
  }
});

/** Gives each textarea that nobody has typed in the words that the server wrote beside it. */
export function fillTextareas(root: ParentNode): void {
  for (const area of root.querySelectorAll<HTMLTextAreaElement>('textarea[data-text]')) {
    if (!isTouched(area) && area !== document.activeElement) {
      area.value = JSON.parse(area.dataset.text!) as string;
    }
  }
}

/** Whether somebody has typed in it since it was last put to use. */
export function isTouched(area: HTMLTextAreaElement): boolean {
  return touched.has(area);
}

/** Forgets what was typed in a form, after it has been put to use. */
export function forget(form: HTMLFormElement): void {
  form.reset();
  for (const area of form.querySelectorAll('textarea')) {
    touched.delete(area);
  }
}

function keyOf(node: Node): string | undefined {
  return node instanceof HTMLElement ? node.dataset.key ?? node.dataset.place : undefined;
}

function isSame(one: Node, other: Node): boolean {
  return one.nodeType === other.nodeType && one.nodeName === other.nodeName && keyOf(one) === keyOf(other) && isOurs(one) === isOurs(other);
}

function isOurs(node: Node): boolean {
  return node instanceof Element && node.matches(ours);
}

function matchChildren(now: ParentNode & Node, wanted: ParentNode & Node): void {
  const wantedKeys = new Set(Array.from(wanted.childNodes, keyOf).filter((key) => key !== undefined));
  const byKey = new Map<string, ChildNode>();
  for (const child of now.childNodes) {
    const key = keyOf(child);
    if (key !== undefined) {
      byKey.set(key, child);
    }
  }

  let at: ChildNode | null = now.firstChild;
  for (const next of Array.from(wanted.childNodes)) {
    const key = keyOf(next);
    const keyed = key === undefined ? undefined : byKey.get(key);
    if (keyed && isSame(keyed, next)) {
      // Removing what stands between keeps the match where it is, and with it the keyboard's place.
      while (at && at !== keyed && !wantedKeys.has(keyOf(at) ?? '')) {
        at = removed(at);
      }

      if (at === keyed) {
        at = keyed.nextSibling;
      } else {
        now.insertBefore(keyed, at);
      }

      match(keyed, next);
    } else if (at && key === undefined && isSame(at, next)) {
      match(at, next);
      at = at.nextSibling;
    } else {
      now.insertBefore(next, at);
    }
  }

  while (at) {
    at = removed(at);
  }
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function match(now: Node, wanted: Node): void {
  if (!(now instanceof Element) || !(wanted instanceof Element)) {
    if (now.nodeValue !== wanted.nodeValue) {
      now.nodeValue = wanted.nodeValue;
    }

    return;
  }

  if (wanted.hasAttribute('data-same')) {
    return;
  }

  // A form that somebody has open keeps what they read and typed; it follows when it is closed.
  if (now instanceof HTMLDetailsElement && now.open && isKept(now)) {
    return;
  }

  matchAttributes(now, wanted);
  if (!isOurs(now)) {
    const brought = now instanceof HTMLDetailsElement && now.dataset.form ? now.querySelector('form') : null;
    brought?.remove();
    matchChildren(now, wanted);
    if (brought) {
      now.append(brought);
    }
  }
}

/** Whether what is open in it stays as it is until it is folded in. */
export function isKept(details: HTMLDetailsElement): boolean {
  return Boolean(details.dataset.keep ?? details.dataset.form);
}

function matchAttributes(now: Element, wanted: Element): void {
  const kept = keptClasses.filter((name) => now.classList.contains(name));
  for (const { name } of Array.from(now.attributes)) {
    const isOurs = (name === 'open' && now instanceof HTMLDetailsElement) || (name === 'readonly' && now instanceof HTMLTextAreaElement);
    if (!wanted.hasAttribute(name) && !isOurs) {
      now.removeAttribute(name);
    }
  }

  for (const { name, value } of Array.from(wanted.attributes)) {
    if (now.getAttribute(name) !== value) {
      now.setAttribute(name, value);
    }
  }

  if (kept.length > 0) {
    now.classList.add(...kept);
  }
}
