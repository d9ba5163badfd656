// The script of the view "Whose words": whose stand out, and the card of the words that are chosen.
import { WordCard } from './word-card';
import { WordsPage } from './words-page';

customElements.define('word-card', WordCard);
customElements.define('words-page', WordsPage);
