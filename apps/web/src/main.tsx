import './app/strict-policy';
// From here, not from a style sheet: so its files are found from the package that has them.
import '@waystation/ui/fonts.css';
import './app/styles.css';
import { loadMessages } from '@waystation/i18n';
import { parseSearchText, readMapState } from '@waystation/view';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client';
import { App } from './app/app';
import { languageOf } from './app/language-of';

// The first page to be shown asks for the same; on a slow line that would be seconds later.
void loadMessages(languageOf(readMapState(parseSearchText(location.search)).state)).catch(
  () => undefined,
);

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App queries={createQueryClient()} />
    </StrictMode>,
  );
}
