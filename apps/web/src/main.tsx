import './app/strict-policy';
// From here, not from a style sheet: so its files are found from the package that has them.
import '@waystation/ui/fonts.css';
import './app/styles.css';
import './app/first-words';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client';
import { App } from './app/app';

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App queries={createQueryClient()} />
    </StrictMode>,
  );
}
