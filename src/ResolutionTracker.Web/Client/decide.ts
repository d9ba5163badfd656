// The script of the pages on which decisions are prepared.
import { DecidePage } from './decide-page';

customElements.define('decide-page', DecidePage);
