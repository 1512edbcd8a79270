// Makes every sheet that can be chosen of Libya 2011 and of South Sudan, as their maps open: each paper,
// template, direction and language. Names on stderr what is refused and where words are cut, beyond the
// paper or on each other. `npm run bench sheets`: some ten minutes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOf } from './support/sheet-faults.mjs';
import { addOperation, FILES, hasSouthSudan, importFile } from './support/south-sudan.mjs';
import { startServer } from './support/start-server.mjs';
import { tell } from './support/tell.mjs';

const OPERATIONS = ['libya-2011', 'south-sudan'];
const PAPERS = ['a4', 'a3', 'a2', 'a1', 'a0', 'letter', 'slide', 'square'];
const TEMPLATES = ['side', 'bottom', 'full', 'text', 'charts', 'table'];
const DIRECTIONS = ['landscape', 'portrait'];
const LANGUAGES = ['en', 'fr', 'es', 'ar'];

/** Refusals of what nobody can choose in the composer: they say so at once. */
const NOT_OFFERED = ['noPortrait', 'noRoom'];

/** @param {string} code */
const isOffered = (code) => !NOT_OFFERED.includes(code);

const CHOICES = OPERATIONS.flatMap((operation) =>
  PAPERS.flatMap((paper) =>
    TEMPLATES.flatMap((template) =>
      DIRECTIONS.flatMap((direction) =>
        LANGUAGES.map((lang) => ({ operation, paper, template, direction, lang })),
      ),
    ),
  ),
);

/**
 * One sheet: why it is refused, or what is wrong with its words.
 * @param {string} url
 * @param {(typeof CHOICES)[number]} choice
 */
const sheetOf = async (url, { operation, ...chosen }) => {
  const query = new URLSearchParams({ ...chosen, format: 'bundle' });
  const answer = await fetch(`${url}/snapshot/${operation}?${query}`);
  const body = await answer.json();
  return answer.ok
    ? { refused: null, faults: faultsOf(Buffer.from(body.pdf, 'base64'), body.facts) }
    : { refused: `${body.code}`, faults: [] };
};

/** @param {string} url */
const measure = async (url) => {
  let [made, refused, faulty] = [0, 0, 0];
  for (const choice of CHOICES) {
    const sheet = await sheetOf(url, choice);
    const isRefused = sheet.refused !== null && isOffered(sheet.refused);
    made += Number(sheet.refused === null);
    refused += Number(isRefused);
    faulty += Number(sheet.faults.length > 0);
    const said = isRefused ? [`refused: ${sheet.refused}`] : sheet.faults;
    if (said.length > 0) {
      process.stderr.write(`${Object.values(choice).join(' ')}: ${said.join(' | ')}\n`);
    }
  }
  const how = `${OPERATIONS.join(' and ')} as they open, all choices of the composer`;
  tell({ name: 'sheets made', unit: 'sheets', value: made, how });
  tell({ name: 'sheets refused', unit: 'sheets', value: refused, goal: 0, how });
  tell({
    name: 'sheets with words cut or on each other',
    unit: 'sheets',
    value: faulty,
    goal: 0,
    how,
  });
};

if (hasSouthSudan()) {
  const scratch = mkdtempSync(join(tmpdir(), 'waystation-bench-sheets-'));
  const server = await startServer(scratch);
  try {
    await addOperation(server, 'south-sudan');
    for (const file of [FILES.states, FILES.counties, FILES.rounds, FILES.sites, FILES.places]) {
      await importFile(server, 'south-sudan', file);
    }
    await measure(server.url);
  } finally {
    await server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}
