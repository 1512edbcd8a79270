import { LANGUAGES, type Language } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { aKeptReport } from '../../../test/a-kept-report';
import { render, wordsOf } from '../../../test/render';
import type { QueueView } from './create-queue-view';
import { REFUSALS } from './kept-report';
import { withTaken } from './queue-changes';
import { QueueList } from './queue-list';
import { queueSummary, summaryWords } from './queue-summary';

const NOW = new Date('2011-04-01T08:00:00Z');

const TAKEN = withTaken([{ key: 5, kept: aKeptReport() }], 5, {
  answer: { outcome: 'accepted', number: 4, confirmed: [], conflicting: ['present', 'medical'] },
  now: NOW,
});

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
  doubts: new Map([[2, [{ code: 'tenfold', subject: 'present', value: 400, before: 4 }]]]),
  sending: null,
  isTokenRefused: false,
};

const list = async (view: QueueView = VIEW, language: Language = 'en') =>
  wordsOf(await render(<QueueList view={view} now={NOW} />, language));

describe('the reports of a device', () => {
  it('say what was reported and when, and name notes without showing them', async () => {
    const words = await list();
    expect(words).toContain(
      'Shousha 30 min ago People present 400; Places in all 500; Blocked places 3; Status Full; Water Not there; with a note',
    );
    expect(words).not.toContain('roof');
    expect(words).toContain('Waits to be sent');
  });

  it('ask what the server asks, say why it refused, and offer to change it', async () => {
    const words = await list();
    expect(words).toContain('People present: 400 is ten times the last number, 4, or more.');
    expect(words).toContain('It is right, write it down Change it');
    expect(words).toContain('Set the clock of this device');
    expect(await render(<QueueList view={VIEW} now={NOW} />)).toContain(
      'href="/libya-2011/centre/c%3Ashousha/report?mend=3"',
    );
  });

  it('list what another version wrote, and what was taken with what it conflicts on', async () => {
    const words = await list();
    expect(words).toContain('Another version of the app wrote this report.');
    expect(words).toContain('Written down as report 4.');
    expect(words).toContain('It differs from another report on: People present; Medical care.');
    expect(words).toContain('Decide which one holds');
  });

  it.each(LANGUAGES)('are told in %s without a key for a word', async (language) => {
    const refused = REFUSALS.map((refusal, key) => ({ key, kept: aKeptReport({}, { refusal }) }));
    for (const view of [VIEW, { ...VIEW, entries: refused }]) {
      expect(await list(view, language)).not.toMatch(/(?:queue|report|doubt)\.\w/);
    }
  });

  it('are summed up each once: what waits, what needs its writer, what was sent', async () => {
    const summary = queueSummary(VIEW);
    expect(summary).toEqual({ waiting: 1, asking: 4, sent: 0 });
    expect(summaryWords(summary, await loadTranslator('en'))).toBe(
      '1 report waits to be sent, 4 reports need a decision from you',
    );
  });
});
