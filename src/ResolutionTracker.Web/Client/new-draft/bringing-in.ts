import { textOfHtml } from './pasted-html';

export interface BringingIn {
  /** Words from the clipboard, their numbers written out. */
  pasted(text: string, notice: string | null): void;
  file(file: File): void;
  tell(sentence: string): void;
}

/** Text comes in by paste, by a file dropped anywhere on the page, or by one that is chosen. */
export function bringIn(root: HTMLElement, area: HTMLTextAreaElement, to: BringingIn): void {
  document.addEventListener('paste', (event) => {
    const target = event.target as HTMLElement;
    if (target !== area && target.closest('input, textarea, select')) {
      return;
    }

    const clipboard = event.clipboardData;
    const file = clipboard?.files[0];
    const html = clipboard?.getData('text/html') ?? '';
    const pasted = html === '' ? null : textOfHtml(html);
    if (pasted) {
      event.preventDefault();
      to.pasted(pasted.text, pasted.struckOut === 0 ? null : struckOut(pasted.struckOut));
    } else if (clipboard?.getData('text/plain') && target !== area) {
      event.preventDefault();
      to.pasted(clipboard.getData('text/plain'), null);
    } else if (file && !clipboard?.getData('text/plain')) {
      event.preventDefault();
      to.file(file);
    }
  });

  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (isFile(event)) {
      event.preventDefault();
      root.classList.add('is-dropping');
    }
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) {
      root.classList.remove('is-dropping');
    }
  });
  document.addEventListener('drop', (event) => {
    root.classList.remove('is-dropping');
    const files = event.dataTransfer?.files;
    if (!isFile(event) || !files || files.length === 0) {
      return;
    }

    event.preventDefault();
    if (files.length > 1) {
      to.tell('A draft is made of one file; drop them one at a time.');
    } else {
      to.file(files[0]!);
    }
  });

  const chooser = root.querySelector<HTMLInputElement>('input[type=file]')!;
  chooser.addEventListener('change', () => {
    if (chooser.files?.[0]) {
      to.file(chooser.files[0]);
    }

    // The same file, mended, may be chosen again.
    chooser.value = '';
  });
}

function struckOut(count: number): string {
  return count === 1
    ? 'One passage that tracked changes had struck out was left out.'
    : `${count} passages that tracked changes had struck out were left out.`;
}
