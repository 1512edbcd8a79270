import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../../test/a-centre';
import { aPlace } from '../../../test/a-place';
import { aView } from '../../../test/a-view';
import { render, wordsOf } from '../../../test/render';
import { CentreInspector } from './centre-inspector';

const SOURCES: Readonly<Record<string, string>> = { S1: 'UNHCR Update 8', S2: 'IOM sitrep 12' };

const panel = (
  { at = '2011-04-01T12:00:00Z', ...overrides }: Record<string, unknown> = {},
  language: 'en' | 'ar' = 'en',
) => {
  const moment = new Date(String(at));
  const shown = aView('2011-04-01', { day: Day.parse('2011-04-01'), moment });
  const view = { ...shown, operation: { ...shown.operation, timeZone: 'Africa/Tripoli' } };
  const centre = aCentre(overrides);
  return render(
    <CentreInspector
      centre={centre}
      statuses={{ entries: centre.statusLog, readOlder: null, isReading: false }}
      view={view}
      labelOfSource={(id) => (id === null ? null : (SOURCES[id] ?? null))}
      search={{ asOf: '2011-04-01', lang: 'en', layers: 'centres' }}
      onClose={() => undefined}
      onShow={undefined}
    />,
    language,
  );
};

const wordsAt = async (overrides: Record<string, unknown> = {}) => wordsOf(await panel(overrides));

const CAPACITY = { at: '2011-03-01', kind: 'capacity', value: 20_000 };
const BLOCKED = { at: '2011-03-01', kind: 'blocked', value: 500 };
const PRESENT = { at: '2011-04-01T06:00:00Z', kind: 'present', value: 15_000 };
const GREEN = 'bg-ok-mark';

describe('the free places of a centre', () => {
  it('are capacity − blocked − present, with every part, the age and the source of the count', async () => {
    const words = await wordsAt();
    expect(words).toContain('Free places 4 500 counted 6 h ago');
    expect(words).toContain('Capacity 20 000 Blocked 500 Present 15 000 Source IOM sitrep 12');
  });

  it.each([
    ['capacity', [BLOCKED, PRESENT], 'Capacity unknown'],
    ['blocked', [CAPACITY, PRESENT], 'Blocked unknown'],
    ['present', [CAPACITY, BLOCKED], 'Present unknown'],
  ])('are unknown, and drawn as such, where %s is unknown', async (_part, counts, cell) => {
    const words = await wordsAt({ counts });
    expect(words).toContain('Free places unknown');
    expect(words).toContain(cell);
    expect(words).toContain('because not all of capacity, blocked and present are known');
    expect(await panel({ counts })).not.toContain(GREEN);
  });

  it('are unknown where places are only planned, and the panel says that they are', async () => {
    const planned = { ...CAPACITY, qualifier: 'planned' };
    const words = await wordsAt({ counts: [planned, BLOCKED, PRESENT] });
    expect(words).toContain('Free places unknown');
    expect(words).toContain('Capacity 20 000 planned');
  });

  it('never counted say that nobody counted, not an age', async () => {
    expect(await wordsAt({ counts: [] })).toContain('Free places unknown never counted');
  });

  it('say beside the number that the count is older than usual', async () => {
    const words = await wordsAt({ at: '2011-04-02T12:00:00Z' });
    expect(words).toContain('Free places 4 500 counted 30 h ago, older than usual');
  });

  it('of a count too old to rely on are unknown: nothing is drawn free, no part is called missing', async () => {
    const at = '2011-04-05T12:00:00Z';
    const words = await wordsAt({ at });
    expect(words).toContain('Free places unknown');
    expect(words).toContain('too old to rely on');
    expect(words).not.toContain('not all of capacity');
    expect(await panel({ at })).not.toContain(GREEN);
  });

  it('below zero are said as people over capacity', async () => {
    const full = { ...PRESENT, value: 20_100 };
    expect(await wordsAt({ counts: [CAPACITY, BLOCKED, full] })).toContain('600 over capacity');
  });

  it('keep how exact the source says its count is, and its own words', async () => {
    const about = { ...PRESENT, qualifier: 'about', note: 'Counted at the food distribution.' };
    const words = await wordsAt({ counts: [CAPACITY, BLOCKED, about] });
    expect(words).toContain('Present about 15 000');
    expect(words).toContain('Counted at the food distribution.');
    expect(words).toContain('Source not stated');
  });
});

describe('the panel of a centre', () => {
  it('leaves out what nobody said instead of claiming there is none', async () => {
    const words = await wordsAt();
    expect(words).not.toContain('Managed by');
    expect(words).not.toContain('Opening hours');
    expect(words).not.toContain('Services');
  });

  it('says beside a list of services that others may exist', async () => {
    const words = await wordsAt({ services: ['water', 'medical'] });
    expect(words).toContain('A service that is not listed may still exist.');
  });

  it('says what was reported not to be there, and on what reports differ', async () => {
    const report = { basedOn: 0, reporter: 'partner', confirmed: [] };
    const at = '2011-04-01T08:00:00.000Z';
    const words = await wordsAt({
      services: ['water', 'medical'],
      serviceLog: [{ at, service: 'medical', isThere: false, report: { number: 1, ...report } }],
      counts: [
        { at, kind: 'present', value: 400, report: { number: 2, ...report } },
        { at, kind: 'present', value: 420, report: { number: 3, ...report } },
      ],
    });
    expect(words).toContain('Services Water Said not to be there: Medical care');
    expect(words).toContain('Reports differ: People present.');
    expect(words).not.toContain('Free places unknown reports differ');
  });

  it('shows both numbers that reports differ on, and a range of free places', async () => {
    const report = { basedOn: 0, reporter: 'partner', confirmed: [] };
    const at = '2011-04-01T08:00:00.000Z';
    const words = await wordsAt({
      counts: [
        CAPACITY,
        BLOCKED,
        { at, kind: 'present', value: 400, report: { number: 2, ...report } },
        { at, kind: 'present', value: 420, report: { number: 3, ...report } },
      ],
      statusLog: [
        { at, status: 'full', report: { number: 2, ...report } },
        { at, status: 'operating', report: { number: 3, ...report } },
      ],
    });
    expect(words).toContain('Open reports differ');
    expect(words).toMatch(/Free places 19.080.–.19.100 counted 4 h ago ?reports differ/);
    expect(words).toMatch(/Present 4\d0 \/ 4\d0/);
  });

  it('shows a status that was reported on the day shown', async () => {
    const report = { number: 1, basedOn: 0, reporter: 'partner', confirmed: [] };
    const words = await wordsAt({
      statusLog: [{ at: '2011-04-01T08:00:00.000Z', status: 'full', note: 'No tents', report }],
    });
    // In the operation's own time, two hours ahead.
    expect(words).toContain('1 Apr 2011 10:00 Full No tents');
  });

  it('shows a status that was reported today, though the newest figures are older', async () => {
    const report = { number: 1, basedOn: 0, reporter: 'partner', confirmed: [] };
    const words = await wordsAt({
      at: '2011-05-20T12:00:00Z',
      statusLog: [{ at: '2011-05-20T08:00:00.000Z', status: 'full', note: 'No tents', report }],
      closed: '2011-05-01',
    });
    expect(words).toContain('20 May 2011 10:00 Full No tents');
    expect(words).toContain('1 May 2011');
  });

  it('knows nothing that was reported after the day shown', async () => {
    const statusLog = [
      { at: '2011-03-01', status: 'operating' },
      { at: '2011-05-01', status: 'closed', note: 'After the fire' },
    ];
    const words = await wordsAt({ statusLog });
    expect(words).toContain('Open Free places');
    expect(words).not.toContain('After the fire');
  });

  it('says what is wrong with its data', async () => {
    const place = aPlace({ flags: ['outsideOperationCountries'], precision: 'approximate' });
    const words = await wordsAt({ place });
    expect(words).toContain('The coordinates are outside the countries of this operation.');
    expect(words).toContain('approximate position');
  });

  it('has the name in the reader’s language, and the others under it', async () => {
    const words = wordsOf(await panel({}, 'ar'));
    expect(words).toMatch(/^الشوشة/);
    expect(words).toContain('Shousha');
  });
});

describe('the ways on from a centre on the map', () => {
  it('lead to its own page and to the nearest from there, on the same day', async () => {
    const markup = await panel({ place: aPlace({ id: 'centre:C1', position: [11.485, 33.155] }) });
    const { operation } = aView('2011-04-01');
    expect(markup).toContain(
      `href="/${operation.code}/centres/centre%3AC1?asOf=2011-04-01&amp;lang=en"`,
    );
    expect(markup).toContain(
      `href="/${operation.code}/find?asOf=2011-04-01&amp;lang=en&amp;from=33.155,11.485"`,
    );
  });

  it('lead from nowhere where nobody said where it is', async () => {
    const markup = await panel({ place: aPlace({ id: 'centre:C1', position: null }) });
    expect(markup).toContain('/centres/centre%3AC1');
    expect(markup).not.toContain('/find?');
  });
});
