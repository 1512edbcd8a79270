import { LANGUAGES, PublicationView, SeriesSchedule } from '@waystation/domain';
import { anOperation, aPublication } from '@waystation/domain/testing';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import { CheckPart } from './check-part';
import { MapDifferences } from './map-differences';
import { MapHistory } from './map-history';
import { ScheduleLine } from './schedule-line';
import { StateTag } from './state-tag';

const aMap = (overrides: Parameters<typeof aPublication>[0] = {}) =>
  PublicationView.parse({ ...aPublication(overrides), successor: null, hasFiles: true });

const BEFORE = aMap();

const WITHDRAWN = aMap({
  state: 'withdrawn',
  steps: [
    { state: 'published', at: '2021-12-02T12:32:00.000Z', by: 'Map desk', note: null },
    { state: 'withdrawn', at: '2021-12-03T08:00:00.000Z', by: 'Amina', note: 'Juba counted twice' },
  ],
});

describe('a map of the register', () => {
  it.each(LANGUAGES)('says in %s for whom it is where that is not everybody', async (language) => {
    const open = wordsOf(await render(<StateTag map={aMap({ state: 'published' })} />, language));
    const restricted = aMap({ state: 'published', audience: 'partner' });
    const words = wordsOf(await render(<StateTag map={restricted} />, language));
    expect(words.startsWith(open)).toBe(true);
    expect(words.length).toBeGreaterThan(open.length);
  });

  it('has its history in the time of the operation, with who and why', async () => {
    const operation = anOperation({ timeZone: 'Africa/Juba' });
    const words = wordsOf(await render(<MapHistory operation={operation} map={WITHDRAWN} />));
    expect(words).toContain('published 2 Dec 2021 14:32 by Map desk');
    expect(words).toContain('withdrawn 3 Dec 2021 10:00 by Amina Juba counted twice');
  });

  it.each(LANGUAGES)('says in %s in what it differs from the version before', async (language) => {
    const after = aMap({
      version: 2,
      title: 'Displaced people',
      sheet: `${BEFORE.sheet}&donor=ECHO`,
      dataHash: 'd'.repeat(64),
    });
    const { t } = await loadTranslator(language);
    const words = wordsOf(await render(<MapDifferences before={BEFORE} after={after} />, language));
    expect(words).toContain(BEFORE.title);
    expect(words).toContain('Displaced people');
    expect(words).toContain(t('snapshot.donor'));
    expect(words).toContain(t('register.change.data'));
    expect(words).not.toContain(t('register.change.view'));
  });

  it('says where nothing differs', async () => {
    const words = wordsOf(await render(<MapDifferences before={BEFORE} after={BEFORE} />));
    expect(words).toBe('Nothing, not even the data behind it.');
  });

  it('says how its fingerprint is checked', async () => {
    const words = wordsOf(await render(<CheckPart map={aMap()} />));
    expect(words).toContain('a'.repeat(64));
    expect(words).toContain('sha256sum SSD-IDP-0117_areas_a3_20210930_v1.data.json');
  });
});

describe('a scheduled series', () => {
  const operation = anOperation({ timeZone: 'Africa/Juba' });
  const schedule = (more: object = {}) =>
    SeriesSchedule.parse({
      id: '0123456789abcdef',
      operation: operation.code,
      when: 'weekly',
      over: 'areas:2',
      file: 'pdf',
      language: 'en',
      view: '',
      title: null,
      isRunning: false,
      nextAt: '2025-03-08T07:00:00.000Z',
      runs: [],
      ...more,
    });
  const wordsFor = async (more: object = {}) =>
    wordsOf(await render(<ScheduleLine operation={operation} schedule={schedule(more)} />));

  it('tells its next run in the time of the operation, and that it has not run', async () => {
    const words = await wordsFor();
    expect(words).toContain('Every week areas:2 · en');
    expect(words).toMatch(/Next run: 8 Mar 2025 \W?09:00/);
    expect(words).toContain('Not run yet');
  });

  it('tells how its last run ended, and why where something is missing', async () => {
    const run = { at: '2025-03-01T07:01:00.000Z', sheets: 0, file: null };
    const detail = 'The disk of the server is full.';
    const words = await wordsFor({ runs: [{ ...run, outcome: 'failed', detail }] });
    expect(words).toContain('Failed');
    expect(words).toContain(detail);
    const filed = { ...run, outcome: 'filed', detail: null, sheets: 79, file: 'a.pdf' };
    expect(await wordsFor({ when: 'round', nextAt: null, runs: [filed] })).toMatch(
      /Next run: with the next round Filed: 79 sheets .* Save the file of 1 Mar 2025/,
    );
  });
});
