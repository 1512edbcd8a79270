import { LANGUAGES, type Language } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { aKeptReport, aKeptRoadReport, aTakenReport, takenBy } from '../../../test/a-kept-report';
import { render, wordsOf } from '../../../test/render';
import type { QueueView } from './create-queue-view';
import { REFUSALS } from './kept-report';
import { QueueList } from './queue-list';
import { queueSummary, summaryWords } from './queue-summary';

const NOW = new Date('2011-04-01T08:00:00Z');

const TAKEN = [{ key: 5, kept: aTakenReport(aKeptReport(), 4, ['present', 'medical']) }];

const VIEW: QueueView = {
  entries: [
    {
      key: 1,
      kept: aKeptReport({
        capacity: 500,
        blocked: { value: 3, note: 'roof leaks' },
        status: { status: 'full', note: null },
        services: { water: false },
      }),
    },
    { key: 2, kept: aKeptReport() },
    { key: 3, kept: aKeptReport({}, { refusal: 'tooFarAhead' }) },
    { key: 4, kept: null },
    ...TAKEN,
  ],
  isRead: true,
  doubts: new Map([
    [
      2,
      {
        about: 'centre',
        doubts: [{ code: 'tenfold', subject: 'present', value: 400, before: 4 }],
      },
    ],
  ]),
  sending: null,
  isTokenRefused: false,
};

const ROAD_NAME = 'Aswa bridge';

const TAKEN_ROAD = takenBy(
  aKeptRoadReport(),
  {
    outcome: 'accepted',
    closure: aKeptRoadReport().report.id,
    number: 1,
    confirmed: [],
    isConflicting: true,
  },
  NOW,
);

/** Roads of which one waits, one is asked back, one was refused and one taken. */
const ROADS: QueueView = {
  ...VIEW,
  entries: [
    { key: 1, kept: aKeptRoadReport({ note: 'ask the clinic' }) },
    { key: 2, kept: aKeptRoadReport() },
    { key: 3, kept: aKeptRoadReport({}, { refusal: 'positionSwapped' }) },
    { key: 4, kept: TAKEN_ROAD },
    {
      key: 5,
      kept: aKeptRoadReport(
        { says: { kind: 'reopened', closure: aKeptRoadReport().report.id } },
        { refusal: 'closureNotFound' },
      ),
    },
  ],
  doubts: new Map([[2, { about: 'road', doubts: [{ code: 'farOutside', km: 812 }] }]]),
};

const list = async (view: QueueView = VIEW, language: Language = 'en') =>
  wordsOf(await render(<QueueList view={view} now={NOW} needsToken={false} />, language));

describe('the reports of a device', () => {
  it('say what was reported and when, and name notes without showing them', async () => {
    const words = await list();
    expect(words).toContain(
      'Shousha 30 min ago People present 400; Places in all 500; Blocked places 3; Status Full; Water Not there; with a note',
    );
    expect(words).not.toContain('roof');
    expect(words).toContain('Waits to be sent');
    const untokened = <QueueList view={VIEW} now={NOW} needsToken />;
    expect(wordsOf(await render(untokened))).toContain('Waits for the operator token');
  });

  it('ask what the server asks, say why it refused, and offer to change it', async () => {
    const words = await list();
    expect(words).toContain('People present: 400 is ten times the last number, 4, or more.');
    expect(words).toContain('It is right, write it down Change it');
    expect(words).toContain('Set the clock of this device');
    expect(await render(<QueueList view={VIEW} now={NOW} needsToken={false} />)).toContain(
      'href="/libya-2011/centres/c%3Ashousha/report?mend=3"',
    );
  });

  it('say that one waits for the decision on an earlier one, and not for a network', async () => {
    const entries = [2, 3].map((key) => ({ key, kept: aKeptReport() }));
    const words = await list({ ...VIEW, entries });
    expect(words).toContain('Waits until you have decided on your earlier report');
    expect(words).not.toContain('Waits to be sent');
  });

  it('list what another version wrote, and what was taken with what it conflicts on', async () => {
    const words = await list();
    expect(words).toContain('Another version of the app wrote this report.');
    expect(words).toContain('Written down as report 4.');
    expect(words).toContain('It differs from another report on: People present; Medical care.');
    expect(words).toContain('Decide which one holds');
  });

  it('say of a road what is closed and why, without the note, and what became of it', async () => {
    const words = await list(ROADS);
    expect(words).toContain(
      `${ROAD_NAME} 30 min ago flood or water; closed to all; with a note Waits to be sent`,
    );
    expect(words).not.toContain('clinic');
    expect(words).toContain('The place is 812 km outside the operation.');
    expect(words).toContain('latitude and longitude seem to be exchanged');
    expect(words).toContain('Written down. Everybody who may see it sees it now.');
    expect(words).toContain('Another report says otherwise.');
  });

  it('offer to change a road that was reported closed, and not that it is open again', async () => {
    const markup = await render(<QueueList view={ROADS} now={NOW} needsToken={false} />);
    expect(markup).toContain('href="/libya-2011/road/report?mend=3"');
    expect(markup).not.toContain('mend=5');
  });

  it.each(LANGUAGES)('are told in %s without a key for a word', async (language) => {
    const refused = REFUSALS.map((refusal, key) => ({ key, kept: aKeptReport({}, { refusal }) }));
    for (const view of [VIEW, { ...VIEW, entries: refused }, ROADS]) {
      expect(await list(view, language)).not.toMatch(/(?:queue|report|doubt|closedTo)\.\w/i);
    }
  });

  it('are summed up each once: what waits, what needs its writer, what was sent', async () => {
    const summary = queueSummary(VIEW);
    expect(summary).toEqual({ waiting: 1, asking: 4, sent: 0 });
    // What others say of a road is told; there is nothing to decide about it.
    expect(queueSummary(ROADS)).toEqual({ waiting: 1, asking: 3, sent: 1 });
    const words = await loadTranslator('en');
    expect(summaryWords(summary, words, false)).toBe(
      '1 report waits to be sent, 4 reports need a decision from you',
    );
    expect(summaryWords(summary, words, true)).toMatch(
      /^1 report waits to be sent: it needs the operator token, /,
    );
  });
});
