import { loadMessages } from '@waystation/i18n';
import { parseSearchText, readMapState } from '@waystation/view';
import { languageOf } from './language-of';

// The first page to be shown asks for the same; on a slow line that would be seconds later.
void loadMessages(languageOf(readMapState(parseSearchText(location.search)).state)).catch(
  () => undefined,
);
