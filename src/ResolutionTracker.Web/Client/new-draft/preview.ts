import * as corrections from './corrections';
import type { Notices } from './notices';
import type { Paragraph } from './paragraph';
import { ParagraphEditor, type EditorMode } from './paragraph-editor';
import { ParagraphList } from './paragraph-list';
import { actOf } from './preview-keys';
import type { SourcePane } from './source-pane';
import type { Tabs } from './tabs';
import { Toolbar } from './toolbar';
import { Undo } from './undo';
import type { Kind } from './wire';

/** A moment of the page: the source, what the reader made of it, and what the person made of that. */
export interface State {
  source: string;
  reading: readonly Paragraph[];
  text: corrections.Text;
}

export interface PreviewListener {
  /** There is something new to keep. */
  changed(): void;
  shown(): void;
  stopReading(): void;
  clear(): void;
}

/** The preview: the paragraphs, what is done to them by key and button, and the way back. */
export class Preview {
  readonly list: ParagraphList;
  readonly #root: HTMLElement;
  readonly #pane: SourcePane;
  readonly #notices: Notices;
  readonly #tabs: Tabs;
  readonly #tools: Toolbar;
  readonly #to: PreviewListener;
  readonly #undo = new Undo<State>({ source: '', reading: [], text: [] });
  #editor: ParagraphEditor | null = null;

  constructor(root: HTMLElement, pane: SourcePane, notices: Notices, tabs: Tabs, to: PreviewListener) {
    this.#root = root;
    this.#pane = pane;
    this.#notices = notices;
    this.#tabs = tabs;
    this.#to = to;
    this.list = new ParagraphList(root.querySelector('.nd-paragraphs')!);
    this.#tools = new Toolbar(root.querySelector('.nd-tools')!);
    root.addEventListener('click', (event) => this.#clicked(event));
    document.addEventListener('keydown', (event) => this.#pressed(event));
  }

  get now(): State {
    return this.#undo.now;
  }

  /** What an earlier page had; there is no way back behind it. */
  takeUp(state: State): void {
    this.#undo.amend(state);
  }

  /** Whoever goes on elsewhere keeps what they typed. */
  keepEditor(): void {
    this.#editor?.keep();
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const button = target.closest<HTMLElement>('[data-do]');
    if (button) {
      if (button.getAttribute('aria-disabled') !== 'true') {
        this.do(button.dataset.do!);
      }

      return;
    }

    const row = target.closest('.nd-row');
    if (row && !target.closest('textarea, button')) {
      const index = this.list.indexOf(row);
      this.keepEditor();
      this.choose(index, (getSelection()?.isCollapsed ?? true));
    }
  }

  #pressed(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || event.isComposing || target.closest('input, textarea, select, dialog')) {
      return;
    }

    const act = actOf(event, target.closest('.nd-row') !== null);
    if (act !== null) {
      event.preventDefault();
      if (act !== 'split') {
        // Where somebody clicked before they went on by keyboard is not where they want to split.
        getSelection()?.removeAllRanges();
      }

      this.do(act);
    }
  }

  do(act: string): void {
    const { text } = this.#undo.now;
    const at = this.list.at;
    switch (act) {
      case 'undo': return this.#back(() => this.#undo.undo(), 'Undone.');
      case 'redo': return this.#back(() => this.#undo.redo(), 'Done again.');
      case 'keys': return this.#root.querySelector<HTMLDialogElement>('dialog.nd-keys')!.showModal();
      case 'clear': return this.#to.clear();
      case 'to-source':
        this.#tabs.show('source');
        return this.#pane.area.focus();
      case 'next': return this.choose(Math.min(text.length - 1, at + 1));
      case 'previous': return this.choose(Math.max(0, at - 1));
      case 'first': return this.choose(0);
      case 'last': return this.choose(text.length - 1);
      case 'page-down': return this.choose(Math.min(text.length - 1, at + 8));
      case 'page-up': return this.choose(Math.max(0, at - 8));
      case 'next-doubt': return this.#nextDoubt();
    }

    if (at < 0) {
      return;
    }

    switch (act) {
      case 'preambular':
      case 'operative':
      case 'heading':
      case 'annex': return this.#correct(corrections.setKind(text, at, act as Kind));
      case 'deeper': return this.#correct(corrections.setDegree(text, at, 1));
      case 'shallower': return this.#correct(corrections.setDegree(text, at, -1));
      case 'number': return this.#correct(corrections.toggleNumber(text, at));
      case 'leave-out': return this.#correct(corrections.leaveOut(text, at));
      case 'right': return this.#correct(corrections.settle(text, at));
      case 'join': return this.#correct(corrections.join(text, at));
      case 'edit': return this.#edit('edit');
      case 'split': return this.#split();
    }
  }

  #correct(result: corrections.Corrected): void {
    if (typeof result === 'string') {
      this.#say(result);
      return;
    }

    const hadKeyboard = this.list.element.contains(document.activeElement);
    this.act({ ...this.#undo.now, text: result.text });
    this.choose(result.at, hadKeyboard);
    this.#say(this.#spokenOf(result.at));
  }

  act(next: State): void {
    const { now } = this.#undo;
    if (next.source !== now.source || next.text.length !== now.text.length || next.text.some((one, index) => one !== now.text[index])) {
      const isFirst = now.text.length === 0 && now.source === '' && !this.#undo.canUndo;
      if (isFirst && next.text.length === 0) {
        this.#undo.amend(next);
      } else {
        this.#undo.act(next);
      }
    }

    this.#to.changed();
    this.show();
  }

  #back(step: () => boolean, said: string): void {
    this.#to.stopReading();
    this.keepEditor();
    if (this.#pane.text !== this.#undo.now.source) {
      this.#undo.act({ ...this.#undo.now, source: this.#pane.text });
    }

    const hadKeyboard = this.list.element.contains(document.activeElement);
    if (!step()) {
      this.#say('There is nothing more to go back to.');
      return;
    }

    this.#pane.text = this.#undo.now.source;
    this.#to.changed();
    this.show();
    this.choose(Math.max(0, this.list.at), hadKeyboard);
    this.#say(said);
  }

  #split(): void {
    const at = this.list.at;
    const offset = caretIn(this.list.rowAt(at), this.#undo.now.text[at]!);
    if (offset === null) {
      this.#edit('split');
    } else {
      this.#correct(corrections.split(this.#undo.now.text, at, offset));
    }
  }

  #edit(mode: EditorMode): void {
    this.keepEditor();
    const at = this.list.at;
    const row = this.list.rowAt(at);
    const one = this.#undo.now.text[at];
    if (!row || !one) {
      return;
    }

    this.#editor = new ParagraphEditor(row, one.text, mode, this.list.nameOf(at), ({ words, splitAt }) => {
      this.#editor = null;
      const place = this.#undo.now.text.findIndex((each) => each.id === one.id);
      if (words !== null && place >= 0) {
        const edited = words === one.text ? { text: this.#undo.now.text, at: place } : corrections.setText(this.#undo.now.text, place, words);
        this.#correct(typeof edited === 'string' || splitAt === null ? edited : corrections.split(edited.text, place, splitAt));
      }

      if (document.activeElement === document.body) {
        this.list.focus();
      }
    });
  }

  choose(index: number, takesKeyboard = true, block: ScrollLogicalPosition = 'nearest'): void {
    if (index < 0 || index >= this.list.text.length) {
      return;
    }

    this.list.select(index, block);
    if (takesKeyboard) {
      this.list.focus();
    }

    this.#pane.light(this.list.text[index]!.lines, true);
    this.#showTools();
  }

  followCaret(): void {
    const line = this.#pane.caretLine;
    const index = this.list.text.findLastIndex((one) => one.lines.some(([first, last]) => first <= line && line <= last));
    if (index >= 0 && this.#pane.text === this.#undo.now.source) {
      this.list.select(index);
      this.#pane.light(this.list.text[index]!.lines, false);
      this.#showTools();
    }
  }

  #nextDoubt(): void {
    const doubts = this.list.doubts;
    const next = doubts.find((index) => index > this.list.at) ?? doubts[0];
    if (next === undefined) {
      this.#say('Nothing is left to look at.');
    } else {
      this.#tabs.show('preview');
      this.choose(next, true, 'center');
    }
  }

  show(): void {
    this.list.show(this.#undo.now.text);
    this.showFrame();
    this.#to.shown();
    this.#showTools();
  }

  showFrame(): void {
    const { text } = this.#undo.now;
    this.#notices.count(text.filter((one) => !one.isOut).length, this.list.doubts.length, text.filter((one) => one.isOut).length);
    this.list.element.hidden = text.length === 0;
    this.#root.querySelector<HTMLElement>('.nd-empty')!.hidden = text.length > 0;
    this.#root.querySelector<HTMLElement>('[data-do=clear]')!.hidden = this.#pane.text === '' && text.length === 0;
  }

  #showTools(): void {
    const at = this.list.at;
    const one = this.#undo.now.text[at] ?? null;
    this.#tools.show(one, one !== null && one.unsure !== null && !one.isOut, this.#undo.canUndo, this.#undo.canRedo);
  }

  #spokenOf(index: number): string {
    const one = this.list.text[index]!;
    return one.isOut ? 'Left out: not part of the text.' : `${this.list.nameOf(index)}: ${corrections.nameOf(one.kind)}, degree ${one.degree}.`;
  }

  #say(sentence: string): void {
    this.#notices.say(sentence);
  }
}

/** Where a click put the caret in a paragraph's own words; null where it did not, or at their edge. */
function caretIn(row: HTMLElement | null, one: Paragraph): number | null {
  const selection = getSelection();
  const own = row?.querySelector('.nd-own');
  if (!own || !selection?.anchorNode || !own.contains(selection.anchorNode) || own.querySelector('.unseen')) {
    return null;
  }

  const range = document.createRange();
  range.selectNodeContents(own);
  range.setEnd(selection.anchorNode, selection.anchorOffset);
  const offset = range.toString().length;
  return offset > 0 && offset < one.text.length ? offset : null;
}
