// What the server answers of a text that it was shown, as /api/readings names it.

export type Kind = 'preambular' | 'operative' | 'heading' | 'annex';

export interface ReadClause {
  kind: Kind;
  degree: number;
  number: string | null;
  label: string;
  text: string;
  opening: number;
  line: number;
  lastLine: number;
  unsure: string | null;
}

export interface ReadNote {
  kind: string;
  text: string;
  line: number;
  lastLine: number;
}

export interface ReadingBody {
  format: 'plain' | 'markdown';
  clauses: ReadClause[];
  metadata: ReadNote[];
  notices: string[];
  words: { in: number; placed: number };
  title: string | null;
  symbol: string | null;
  agendaItem: string | null;
  language: string | null;
  illustrative: boolean;
  source: string | null;
}

/** A clause of a draft, as /api/drafts/{draft} has it. */
export interface DraftClause {
  kind: Kind;
  degree: number;
  number: string | null;
  text: string;
}
