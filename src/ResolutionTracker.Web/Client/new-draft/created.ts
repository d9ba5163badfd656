import { decide, type Problem } from '../decisions';
import type { Facts } from './facts';
import type { Text } from './corrections';

/** What keeps the draft from being created, before anything is sent; null where nothing does. */
export function missingIn(facts: Facts, text: Text, isReading: boolean, isRead: boolean): { field: string; detail: string } | null {
  if (isReading) {
    return { field: 'all', detail: 'The newest words are still being read; press again in a moment.' };
  }

  if (!isRead) {
    return { field: 'all', detail: 'The source has words that could not be read, and the preview is older than they are; what stands above the preview says why.' };
  }

  if (!text.some((one) => !one.isOut)) {
    return { field: 'all', detail: 'There is no paragraph yet; put the text into the source first.' };
  }

  if (facts.workingTitle === '') {
    return { field: 'workingTitle', detail: 'The working title is missing; it names the draft in lists.' };
  }

  return facts.base === 'adopted' && facts.baseName === ''
    ? { field: 'base', detail: 'The adopted text needs its name, such as Resolution 690 (1991).' }
    : null;
}

/** What POST /api/drafts takes. */
export function bodyOf(id: string, facts: Facts, own: string, text: Text, base: HTMLOptionElement): object {
  const clauses = text.filter((one) => !one.isOut).map(({ kind, degree, numbered, text: words }) => ({ kind, degree, numbered, text: words }));
  return {
    id,
    workingTitle: facts.workingTitle,
    language: facts.language,
    symbol: facts.symbol || null,
    agendaItem: facts.agendaItem || null,
    penholders: [own, ...facts.penholders],
    illustrative: facts.illustrative,
    clauses,
    ...baseOf(facts, base, clauses),
  };
}

function baseOf(facts: Facts, base: HTMLOptionElement, clauses: object[]): object {
  if (facts.base === '') {
    return {};
  }

  return facts.base === 'adopted'
    ? { base: { name: facts.baseName, symbol: facts.baseSymbol || null, clauses } }
    : { base: { draft: base.dataset.draft, revision: base.dataset.revision } };
}

/** The field that a refusal is about; null where it is about the text or the whole. */
const fields: Record<string, string> = {
  'unknown-language': 'language',
  'unknown-state': 'penholders',
  'not-among-penholders': 'penholders',
  'no-penholder': 'penholders',
  'no-such-draft': 'base',
  'no-such-revision': 'base',
};

export async function create(body: object): Promise<(Problem & { field: string }) | null> {
  const problem = await decide('POST', '/api/drafts', body, 0);
  if (problem === null) {
    return null;
  }

  const field = fields[problem.code] ?? (problem.detail.includes('working title') ? 'workingTitle' : problem.detail.includes('base text') ? 'base' : 'all');
  return { ...problem, field };
}
