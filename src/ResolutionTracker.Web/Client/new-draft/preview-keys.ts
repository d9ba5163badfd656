const letters: Record<string, string> = {
  j: 'next',
  k: 'previous',
  n: 'next-doubt',
  y: 'right',
  p: 'preambular',
  o: 'operative',
  h: 'heading',
  a: 'annex',
  x: 'leave-out',
  s: 'split',
  m: 'join',
  '>': 'deeper',
  '<': 'shallower',
  '#': 'number',
  '?': 'keys',
};

const inList: Record<string, string> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
  Enter: 'edit',
  F2: 'edit',
  Escape: 'to-source',
};

/**
 * What a key of the preview does; null for none. Nothing is taken from somebody who types.
 * @param isInList Whether a paragraph has the keyboard, so that arrows are its own.
 */
export function actOf(event: KeyboardEvent, isInList: boolean): string | null {
  if (event.ctrlKey || event.metaKey) {
    switch (event.key.toLowerCase()) {
      case 'z': return event.shiftKey ? 'redo' : 'undo';
      case 'y': return 'redo';
      default: return null;
    }
  }

  if (event.altKey) {
    return isInList ? ({ ArrowRight: 'deeper', ArrowLeft: 'shallower' }[event.key] ?? null) : null;
  }

  return (isInList ? inList[event.key] : undefined) ?? letters[event.key] ?? null;
}
