// The script that every page with texts has: who else uses the words that somebody selects.
import { AgreedLanguage } from './agreed/agreed-language';

customElements.define('agreed-language', AgreedLanguage);
