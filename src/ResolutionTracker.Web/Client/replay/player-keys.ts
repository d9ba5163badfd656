import { keyOf } from '../key-of';
import type { Stride } from './axis';

/** What the keys of the replay do. */
export interface Controls {
  step(by: Stride, direction: 1 | -1): void;
  toEnd(direction: 1 | -1): void;
  toggle(): void;
  pace(direction: 1 | -1): void;
  keepInView(): void;
  help(): void;
}

const strides: Record<string, [Stride, 1 | -1]> = {
  ArrowRight: ['event', 1],
  ArrowLeft: ['event', -1],
  d: ['decision', 1],
  D: ['decision', -1],
  r: ['revision', 1],
  R: ['revision', -1],
};

/** None of them takes a key from somebody who types or chooses. */
export function listen(controls: Controls): () => void {
  const pressed = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const isScrubber = target.matches('input[type=range]');
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector('dialog[open]')
      || (!isScrubber && target.closest('input, textarea, select, [contenteditable]'))) {
      return;
    }

    const key = keyOf(event);
    const stride = strides[key];
    if (stride) {
      controls.step(...stride);
    } else if (key === 'Home' || key === 'End') {
      controls.toEnd(key === 'End' ? 1 : -1);
    } else if (key === ' ' && !target.closest('button, a, summary')) {
      controls.toggle();
    } else if (key === '+' || key === '=') {
      controls.pace(1);
    } else if (key === '-' || key === '−') {
      controls.pace(-1);
    } else if (key === 'v') {
      controls.keepInView();
    } else if (key === '?') {
      controls.help();
    } else {
      return;
    }

    event.preventDefault();
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}
