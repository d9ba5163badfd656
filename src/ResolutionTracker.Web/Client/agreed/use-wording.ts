import type { Selected } from './selected';

/** Puts a passage in the place of the words selected in an editor, as if it were typed: it can be undone, and colleagues see it.
 * @returns What went wrong, in a sentence; null where it stands there. */
export function useWording(selected: Selected, passage: string): string | null {
  const { area, start } = selected.editor!;
  if (!area.isConnected) {
    return 'The editor is gone; open it again and select the words there.';
  }

  if (area.readOnly || area.disabled) {
    return 'A colleague is writing there; take the wording over when they leave.';
  }

  const at = area.value.startsWith(selected.words, start) ? start : area.value.indexOf(selected.words);
  if (at < 0) {
    return 'The words in the editor have changed since; select them again.';
  }

  area.focus();
  area.setSelectionRange(at, at + selected.words.length);
  // The only way into a text area that its undo knows; where a browser has it no longer, the words are put in without.
  if (!document.execCommand('insertText', false, passage)) {
    area.setRangeText(passage, at, at + selected.words.length, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: passage }));
  }

  area.setSelectionRange(at, at + passage.length);
  return null;
}
