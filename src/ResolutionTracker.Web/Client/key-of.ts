/** The key as a Latin keyboard has it: whoever writes Arabic or Russian presses the same keys without changing the keyboard over. */
export function keyOf(event: KeyboardEvent): string {
  if (event.key === '؟' || event.key === '？') {
    return '?';
  }

  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  return letter && event.key.length <= 2 && !/^[a-z]$/i.test(event.key)
    ? (event.shiftKey ? letter : letter.toLowerCase())
    : event.key;
}
