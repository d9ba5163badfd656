/** Offers the places of the text behind each clause that it shows, which would be too many to write beside each clause. */
export function fillPlaces(list: HTMLSelectElement, clauses: HTMLElement[]): void {
  const chosen = list.value;
  const head = list.options[0]!;
  const own = list.dataset.clause;
  list.replaceChildren(head, ...clauses.filter((clause) => clause.dataset.clause !== own).map((clause) => {
    const option = document.createElement('option');
    option.value = clause.dataset.clause!;
    const words = clause.querySelector('.text')?.textContent?.trim() ?? '';
    option.textContent = `behind ${clause.querySelector('.label')?.textContent?.trim() ?? ''} ${words.length > 50 ? `${words.slice(0, 50)}…` : words}`;
    return option;
  }));
  list.value = chosen;
}
