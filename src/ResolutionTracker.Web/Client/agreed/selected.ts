import { plainText, wholeWords } from './plain-text';

/** Words to look up, and where they stand. */
export interface Selected {
  words: string;
  language: string;
  draft: string;
  clause: string;
  amendment: string;
  /** What has to be said of the selection; empty for nothing. */
  notice: string;
  /** Where they were selected in an editor; null for a text that is only read. */
  editor: { area: HTMLTextAreaElement; start: number; end: number } | null;
  /** Where on the screen they stand. */
  place: DOMRect;
}

const containers = '.words[lang], .diff[lang]';

/** What is selected in a text, of its first clause; null for nothing. */
export function ofSelection(): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }

  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer instanceof Element ? range.commonAncestorContainer : range.commonAncestorContainer.parentElement;
  const inside = around?.closest(containers);
  const touched = (inside ? [inside] : [...(around?.querySelectorAll(containers) ?? [])])
    .filter((container) => !container.closest('agreed-language') && range.intersectsNode(container));
  let found: Selected | null = null;
  for (const container of touched) {
    const plain = plainText(container);
    const within = plain.within(range);
    const whole = within && wholeWords(plain.text, ...within);
    if (!whole) {
      continue;
    }

    if (found) {
      found.notice ||= 'Your selection goes over several texts; only what is in the first was looked up.';
      break;
    }

    found = { ...about(container), words: plain.text.slice(...whole), editor: null, notice: '', place: lastLine(range) };
  }

  return found;
}

/** The words of the clause that has the keyboard, or that is chosen; null for none. */
export function ofClause(): Selected | null {
  const active = document.activeElement;
  const at = active?.closest('[data-clause], section.clause') ?? document.querySelector('.clause.selected');
  const id = at && clauseOf(at);
  const container = (id && document.getElementById(`clause-${id}`)?.querySelector(`.line :is(${containers})`)) || at?.querySelector(containers);
  const words = container && plainText(container).text.trim();
  return words ? { ...about(container), words, editor: null, notice: '', place: container.getBoundingClientRect() } : null;
}

/** What is selected in an editor, or all of it. */
export function ofEditor(area: HTMLTextAreaElement): Selected | null {
  const isAll = area.selectionStart === area.selectionEnd;
  const whole = wholeWords(area.value, isAll ? 0 : area.selectionStart, isAll ? area.value.length : area.selectionEnd);
  return whole && {
    ...about(area),
    words: area.value.slice(...whole),
    editor: { area, start: whole[0], end: whole[1] },
    notice: '',
    place: area.getBoundingClientRect(),
  };
}

function about(at: Element): { language: string; draft: string; clause: string; amendment: string } {
  const inPath = (name: string) => new RegExp(`/${name}/([0-9a-f-]{36})`).exec(location.pathname)?.[1] ?? '';
  return {
    language: at.closest('[lang]')?.getAttribute('lang') ?? '',
    draft: at.closest<HTMLElement>('[data-draft]')?.dataset.draft ?? inPath('drafts'),
    clause: clauseOf(at) || inPath('clauses'),
    amendment: at.closest<HTMLElement>('[data-amendment]')?.dataset.amendment ?? inPath('amendments'),
  };
}

function clauseOf(at: Element): string {
  return at.closest<HTMLElement>('[data-clause]')?.dataset.clause ?? /^clause-(.+)$/.exec(at.closest('section.clause')?.id ?? '')?.[1] ?? '';
}

function lastLine(range: Range): DOMRect {
  const lines = range.getClientRects();
  return lines[lines.length - 1] ?? range.getBoundingClientRect();
}
