import { newId } from '../ids';
import { bringIn } from './bringing-in';
import { carryOver } from './carried';
import * as corrections from './corrections';
import { bodyOf, create } from './created';
import { DraftFacts } from './facts';
import { KeptDrafts, type KeptDraft } from './kept-draft';
import { Notices } from './notices';
import { known, ofClauses, paragraphsOf, type Paragraph } from './paragraph';
import { ParagraphEditor, type EditorMode } from './paragraph-editor';
import { ParagraphList } from './paragraph-list';
import { actOf } from './preview-keys';
import { Readings } from './readings';
import { SourcePane } from './source-pane';
import { Tabs } from './tabs';
import { Toolbar } from './toolbar';
import { Undo } from './undo';
import type { DraftClause, Kind, ReadingBody } from './wire';

/** A moment of the page: the source, what the reader made of it, and what the person made of that. */
interface State {
  source: string;
  reading: readonly Paragraph[];
  text: corrections.Text;
}

/** The page on which a text becomes a draft: source and preview side by side, nothing stored on the server before *Create*. */
export class NewDraft extends HTMLElement {
  #pane!: SourcePane;
  #list!: ParagraphList;
  #tools!: Toolbar;
  #facts!: DraftFacts;
  #kept!: KeptDrafts;
  #notices!: Notices;
  #tabs!: Tabs;
  readonly #undo = new Undo<State>({ source: '', reading: [], text: [] });
  readonly #readings = new Readings({
    read: (reading, source) => this.#read(reading, source),
    refused: (sentence) => this.#notices.refuse(sentence),
    unreachable: () => this.#notices.refuse('The server can’t be reached just now. Your words are kept in this browser, and the preview follows when it is back.'),
    waiting: (isWaiting) => this.#list.element.setAttribute('aria-busy', String(isWaiting)),
  });
  #editor: ParagraphEditor | null = null;
  #id = newId();
  #file: string | null = null;
  #spoken: string | null = null;
  #isUrgent = false;
  #isCreated = false;

  connectedCallback(): void {
    this.#pane = new SourcePane(this.querySelector('.nd-source')!);
    this.#list = new ParagraphList(this.querySelector('.nd-paragraphs')!);
    this.#tools = new Toolbar(this.querySelector('.nd-tools')!);
    this.#facts = new DraftFacts(this.querySelector('.nd-facts')!, this.dataset.state!, (field) => this.#factChanged(field));
    this.#kept = new KeptDrafts(this.dataset.account!);
    this.#notices = new Notices(this);
    this.#tabs = new Tabs(this);
    this.#pane.area.addEventListener('input', (event) => this.#typed(event as InputEvent));
    for (const name of ['click', 'keyup']) {
      this.#pane.area.addEventListener(name, () => this.#followCaret());
    }

    this.#format.addEventListener('change', () => this.#ask(true));
    this.addEventListener('click', (event) => this.#clicked(event));
    this.addEventListener('keydown', (event) => this.#pressed(event));
    this.#facts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#create();
    });
    bringIn(this, this.#pane.area, {
      pasted: (text, language, notice) => this.#pasted(text, language, notice),
      file: (file) => void this.#fileCame(file),
      tell: (sentence) => this.#notices.problem(sentence),
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.#pane.text.trim() !== '' && !this.#isCreated) {
        event.preventDefault();
      }
    });
    this.#restore();
    this.#show();
  }

  get #format(): HTMLSelectElement {
    return this.querySelector('select[name=format]')!;
  }

  /** The name that tells the server how to read the source; null, and the source's own marks tell. */
  get #name(): string | null {
    return this.#format.value || (this.#file && /\.(md|markdown|txt)$/i.test(this.#file) ? this.#file : null);
  }

  #typed(event: InputEvent): void {
    this.#pane.refresh();
    this.#notices.problem('');
    this.#keep();
    this.#ask(this.#isUrgent || event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop');
    this.#isUrgent = false;
    this.#showFrame();
  }

  #ask(isUrgent: boolean): void {
    if (this.#pane.text.trim() === '') {
      this.#readings.stop();
      this.#notices.show([]);
      this.#act({ source: this.#pane.text, reading: [], text: [] });
      return;
    }

    this.#readings.ask(this.#pane.text, this.#name, isUrgent);
  }

  #read(reading: ReadingBody, source: string): void {
    const { now } = this.#undo;
    const { reading: fresh, text, lost } = carryOver(now.reading, now.text, paragraphsOf(reading));
    this.#editor?.keep();
    this.#notices.show([
      ...reading.notices,
      ...(lost.length > 0 ? [`${lost.length === 1 ? 'One correction' : `${lost.length} corrections`} could not be carried over, because the words changed in the source: ${lost.map((words) => `“${words} …”`).join(', ')}. Undo brings the text back as it was.`] : []),
      ...(reading.words.placed < reading.words.in ? [`${reading.words.in - reading.words.placed} of ${reading.words.in} words found no place; compare the end of the source with the preview.`] : []),
    ], reading.words.in);
    this.#facts.suggest(reading, this.#spoken);
    this.#act({ source, reading: fresh, text });
  }

  #pasted(text: string, language: string | null, notice: string | null): void {
    this.#spoken = language ?? this.#spoken;
    this.#isUrgent = true;
    this.#notices.problem('');
    this.#pane.insert(text);
    this.#notices.keep(notice);
  }

  async #fileCame(file: File): Promise<void> {
    this.#notices.problem('');
    const reading = await this.#readings.askFile(file);
    if (typeof reading === 'string') {
      this.#notices.problem(reading);
      return;
    }

    this.#file = file.name;
    this.#format.value = '';
    this.#pane.text = reading.source ?? '';
    this.#read(reading, this.#pane.text);
    this.#say(`${file.name} is in the source.`);
  }

  /** The words of a revision of another draft, with the structure that they have there. */
  async #startFrom(option: HTMLOptionElement): Promise<void> {
    const answer = await fetch(`/api/drafts/${option.dataset.draft}?at=${option.dataset.at}`, { headers: { 'X-Resolution-Tracker': '1' } }).catch(() => null);
    if (!answer?.ok) {
      this.#facts.tell('base', 'That revision can’t be fetched just now; choose it again in a moment.');
      return;
    }

    const draft = (await answer.json()) as { workingTitle: string; language: string; agendaItem: string | null; illustrative: boolean; clauses: DraftClause[] };
    const { source, paragraphs } = ofClauses(draft.clauses);
    this.#readings.stop();
    this.#editor?.keep();
    this.#pane.text = source;
    this.#facts.suggest({
      format: 'plain', clauses: [], metadata: [], notices: [], words: { in: 0, placed: 0 }, symbol: null, source: null, title: draft.workingTitle, agendaItem: draft.agendaItem, language: draft.language, illustrative: draft.illustrative,
    }, null);
    this.#notices.show([]);
    this.#act({ source, reading: paragraphs, text: paragraphs });
    this.#say('Its text is in the preview; undo brings yours back.');
  }

  #factChanged(field: string): void {
    const option = this.#facts.base;
    if (field === 'base') {
      this.#showBase();
      if (option.dataset.draft) {
        void this.#startFrom(option);
      }
    }

    if (field === 'language') {
      this.#showLanguage();
    }

    this.#keep();
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const button = target.closest<HTMLElement>('[data-do]');
    if (button) {
      if (button.getAttribute('aria-disabled') !== 'true') {
        this.#do(button.dataset.do!);
      }

      return;
    }

    const row = target.closest('.nd-row');
    if (row && !target.closest('textarea, button')) {
      const index = this.#list.indexOf(row);
      this.#editor?.keep();
      this.#choose(index, (getSelection()?.isCollapsed ?? true));
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
      this.#do(act);
    }
  }

  #do(act: string): void {
    const { text } = this.#undo.now;
    const at = this.#list.at;
    const isFree = at < 0;
    switch (act) {
      case 'undo': return this.#back(() => this.#undo.undo(), 'Undone.');
      case 'redo': return this.#back(() => this.#undo.redo(), 'Done again.');
      case 'keys': return this.querySelector<HTMLDialogElement>('dialog.nd-keys')!.showModal();
      case 'clear': return this.#clear();
      case 'to-source': return this.#pane.area.focus();
      case 'next': return this.#choose(Math.min(text.length - 1, at + 1));
      case 'previous': return this.#choose(Math.max(0, at - 1));
      case 'first': return this.#choose(0);
      case 'last': return this.#choose(text.length - 1);
      case 'page-down': return this.#choose(Math.min(text.length - 1, at + 8));
      case 'page-up': return this.#choose(Math.max(0, at - 8));
      case 'next-doubt': return this.#nextDoubt();
    }

    if (isFree) {
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

    const hadKeyboard = this.#list.element.contains(document.activeElement);
    this.#act({ ...this.#undo.now, text: result.text });
    this.#choose(result.at, hadKeyboard);
    this.#say(this.#spokenOf(result.at));
  }

  #act(next: State): void {
    const { now } = this.#undo;
    if (next.source !== now.source || next.text.length !== now.text.length || next.text.some((one, index) => one !== now.text[index])) {
      const isFirst = now.text.length === 0 && now.source === '' && !this.#undo.canUndo;
      if (isFirst && next.text.length === 0) {
        this.#undo.amend(next);
      } else {
        this.#undo.act(next);
      }
    }

    this.#keep();
    this.#show();
  }

  #back(step: () => boolean, said: string): void {
    this.#readings.stop();
    this.#editor?.keep();
    if (this.#pane.text !== this.#undo.now.source) {
      this.#undo.act({ ...this.#undo.now, source: this.#pane.text });
    }

    const hadKeyboard = this.#list.element.contains(document.activeElement);
    if (!step()) {
      this.#say('There is nothing more to go back to.');
      return;
    }

    this.#pane.text = this.#undo.now.source;
    this.#keep();
    this.#show();
    this.#choose(Math.max(0, this.#list.at), hadKeyboard);
    this.#say(said);
  }

  #split(): void {
    const at = this.#list.at;
    const offset = caretIn(this.#list.rowAt(at), this.#undo.now.text[at]!);
    if (offset === null) {
      this.#edit('split');
    } else {
      this.#correct(corrections.split(this.#undo.now.text, at, offset));
    }
  }

  #edit(mode: EditorMode): void {
    this.#editor?.keep();
    const at = this.#list.at;
    const row = this.#list.rowAt(at);
    const one = this.#undo.now.text[at];
    if (!row || !one) {
      return;
    }

    this.#editor = new ParagraphEditor(row, one.text, mode, this.#list.nameOf(at), ({ words, splitAt }) => {
      this.#editor = null;
      const place = this.#undo.now.text.findIndex((each) => each.id === one.id);
      if (words !== null && place >= 0) {
        const edited = words === one.text ? { text: this.#undo.now.text, at: place } : corrections.setText(this.#undo.now.text, place, words);
        this.#correct(typeof edited === 'string' || splitAt === null ? edited : corrections.split(edited.text, place, splitAt));
      }

      if (document.activeElement === document.body) {
        this.#list.focus();
      }
    });
  }

  #choose(index: number, takesKeyboard = true): void {
    if (index < 0 || index >= this.#list.text.length) {
      return;
    }

    this.#list.select(index);
    if (takesKeyboard) {
      this.#list.focus();
    }

    this.#pane.light(this.#list.text[index]!.lines, true);
    this.#showTools();
  }

  #followCaret(): void {
    const line = this.#pane.caretLine;
    const index = this.#list.text.findLastIndex((one) => one.lines.some(([first, last]) => first <= line && line <= last));
    if (index >= 0 && this.#pane.text === this.#undo.now.source) {
      this.#list.select(index);
      this.#pane.light(this.#list.text[index]!.lines, false);
      this.#showTools();
    }
  }

  #nextDoubt(): void {
    const doubts = this.#list.doubts;
    const next = doubts.find((index) => index > this.#list.at) ?? doubts[0];
    if (next === undefined) {
      this.#say('Nothing is left to look at.');
    } else {
      this.#tabs.show('preview');
      this.#choose(next);
    }
  }

  #show(): void {
    this.#list.show(this.#undo.now.text);
    this.#showFrame();
    this.#showLanguage();
    this.#showBase();
    this.#showTools();
  }

  #showFrame(): void {
    const { text } = this.#undo.now;
    this.#notices.count(text.filter((one) => !one.isOut).length, this.#list.doubts.length, text.filter((one) => one.isOut).length);
    this.#list.element.hidden = text.length === 0;
    this.querySelector<HTMLElement>('.nd-empty')!.hidden = text.length > 0;
    this.querySelector<HTMLElement>('[data-do=clear]')!.hidden = this.#pane.text === '' && text.length === 0;
  }

  #showTools(): void {
    const at = this.#list.at;
    const one = this.#undo.now.text[at] ?? null;
    this.#tools.show(one, one !== null && one.unsure !== null && !one.isOut, this.#undo.canUndo, this.#undo.canRedo);
  }

  #showLanguage(): void {
    const language = this.#facts.value.language || 'en';
    this.#list.element.lang = language;
    this.#list.element.dir = language === 'ar' ? 'rtl' : 'ltr';
  }

  #showBase(): void {
    const { base } = this.#facts.value;
    this.querySelector<HTMLElement>('.nd-adopted')!.hidden = base !== 'adopted';
    this.querySelector('.nd-base-note')!.textContent = base === ''
      ? ''
      : 'Words that stay as they are belong to it; what the draft changes is shown against it.';
  }

  #spokenOf(index: number): string {
    const one = this.#list.text[index]!;
    return one.isOut ? 'Left out: not part of the text.' : `${this.#list.nameOf(index)}: ${corrections.nameOf(one.kind)}, degree ${one.degree}.`;
  }

  #say(sentence: string): void {
    this.#notices.say(sentence);
  }

  #clear(): void {
    this.#readings.stop();
    this.#pane.text = '';
    this.#file = null;
    this.#format.value = '';
    this.#facts.clear();
    this.#notices.show([]);
    this.#notices.problem('');
    this.#notices.restored('');
    this.#act({ source: '', reading: [], text: [] });
    this.#kept.release();
    this.#pane.area.focus();
    this.#say('The page is empty; undo brings the text back.');
  }

  #keep(): void {
    this.#kept.keep(() => {
      const { now } = this.#undo;
      const isCorrected = now.text.some((one) => one.isTouched) && now.source === this.#pane.text;
      return {
        id: this.#id,
        source: this.#pane.text,
        file: this.#file,
        format: this.#format.value,
        facts: this.#facts.value,
        touched: this.#facts.touched,
        corrected: isCorrected ? { reading: [...now.reading], text: [...now.text] } : null,
      };
    });
  }

  #restore(): void {
    const found = this.#kept.find();
    if (!found || (found.source.trim() === '' && found.facts.workingTitle === '')) {
      return;
    }

    this.#takeUp(found);
    this.#notices.restored('What you had typed here is back.');
  }

  #takeUp(found: KeptDraft): void {
    this.#id = found.id;
    this.#file = found.file;
    this.#format.value = found.format;
    this.#facts.restore(found.facts, found.touched);
    this.#pane.text = found.source;
    if (found.corrected) {
      const [reading, text] = known(found.corrected.reading, found.corrected.text);
      this.#undo.amend({ source: found.source, reading: reading!, text: text! });
    } else if (found.source.trim() !== '') {
      this.#readings.ask(found.source, this.#name, true);
    }
  }

  async #create(): Promise<void> {
    this.#facts.clearProblems();
    this.#editor?.keep();
    const facts = this.#facts.value;
    const { text } = this.#undo.now;
    if (facts.workingTitle === '') {
      this.#facts.tell('workingTitle', 'The working title is missing; it names the draft in lists.');
      return;
    }

    if (facts.base === 'adopted' && facts.baseName === '') {
      this.#facts.tell('base', 'The adopted text needs its name, such as Resolution 690 (1991).');
      return;
    }

    if (this.#list.element.getAttribute('aria-busy') === 'true') {
      this.#facts.tell('all', 'The newest words are still being read; press again in a moment.');
      return;
    }

    if (!text.some((one) => !one.isOut)) {
      this.#facts.tell('all', 'There is no paragraph yet; put the text into the source first.');
      return;
    }

    const wrong = this.#list.problems.findIndex((problem) => problem !== null);
    if (wrong >= 0) {
      this.#facts.tell('all', `${this.#list.nameOf(wrong)} can’t stand as it is: ${this.#list.problems[wrong]}`);
      this.#tabs.show('preview');
      this.#choose(wrong);
      return;
    }

    const button = this.#facts.form.querySelector<HTMLButtonElement>('button[type=submit]')!;
    button.disabled = true;
    button.setAttribute('aria-busy', 'true');
    const problem = await create(bodyOf(this.#id, facts, this.dataset.state!, text, this.#facts.base));
    button.disabled = false;
    button.removeAttribute('aria-busy');
    if (problem?.code === 'already-exists') {
      this.#existsAlready();
    } else if (problem) {
      this.#facts.tell(problem.field, problem.detail);
      button.focus();
    } else {
      this.#isCreated = true;
      this.#kept.release();
      location.assign(`/drafts/${this.#id}`);
    }
  }

  /** An earlier try got through and its answer was lost; what was written since is not in that draft. */
  #existsAlready(): void {
    const line = this.#facts.form.querySelector('.problem[data-of=all]')!;
    const link = document.createElement('a');
    link.href = `/drafts/${this.#id}`;
    link.textContent = 'open it';
    line.replaceChildren('An earlier try of yours created this draft, with the words as they were then: ', link, '. Press Create again to make another from the words here.');
    this.#id = newId();
    this.#keep();
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
