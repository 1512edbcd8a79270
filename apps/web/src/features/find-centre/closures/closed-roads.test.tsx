import { ClosureId } from '@waystation/domain';
import { aClosedEntry, aClosure, aReopening } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../../test/render';
import { ClosedRoads } from './closed-roads';
import { RoadReportLink } from './road-report-link';
import { shownClosures, withinBounds } from './shown-closures';

const MOMENT = new Date('2026-11-22T12:00:00Z');
const clock = { moment: MOMENT, timeZone: 'UTC' };
const idOf = (last: number) => ClosureId.parse(`7b1d2c3e-4f50-4a61-8b72-9c83ad94be0${last}`);

const CLOSURES = [
  aClosure({ id: idOf(1), log: [aClosedEntry(), aReopening()] }),
  aClosure({
    id: idOf(2),
    road: 'Mile 12',
    log: [aClosedEntry({ at: '2026-11-01T00:00:00Z', until: '2026-11-15T00:00:00Z' })],
  }),
  aClosure({
    id: idOf(3),
    road: 'Bridge',
    log: [aClosedEntry({ at: '2026-08-20T00:00:00Z', reason: 'explosives', closedTo: 'car' })],
  }),
  aClosure({
    id: idOf(4),
    road: 'Ford',
    position: [34, 5],
    log: [
      aReopening({ at: '2026-11-20T00:00:00Z', number: 1, basedOn: 0 }),
      aClosedEntry({ at: '2026-11-21T00:00:00Z', number: 2, basedOn: 0 }),
    ],
  }),
];

const part = (props: Partial<Parameters<typeof ClosedRoads>[0]> = {}) => (
  <ClosedRoads
    closed={shownClosures(CLOSURES, MOMENT)}
    isUnknown={false}
    seen={null}
    clock={clock}
    {...props}
  />
);

describe('closures that readers should know of', () => {
  it('are those that hold, then those that nobody has confirmed to be open', () => {
    const shown = shownClosures(CLOSURES, MOMENT);
    expect(shown.map(({ closure, at }) => [closure.road, at.state])).toEqual([
      ['Ford', 'closed'],
      ['Bridge', 'closed'],
      ['Mile 12', 'lapsed'],
    ]);
  });

  it.each([
    { bounds: [31, 4, 32, 5], roads: ['Bridge', 'Mile 12'] },
    { bounds: [391, 4, 395, 6], roads: ['Ford', 'Bridge', 'Mile 12'] },
    { bounds: [31, 4.9, 32, 5], roads: [] },
  ] as const)('are within $bounds: $roads', ({ bounds, roads }) => {
    const within = withinBounds(shownClosures(CLOSURES, MOMENT), bounds);
    expect(within.map(({ closure }) => closure.road)).toEqual(roads);
  });
});

describe('the list of closed roads', () => {
  it('says how many, why, to whom, since when, how long ago, and what is disputed', async () => {
    const words = wordsOf(await render(part()));
    expect(words).toContain('3 roads reported closed');
    expect(words).toContain('mines or explosives');
    expect(words).toContain('closed to vehicles since 20 Aug 2026');
    expect(words).toContain('for 94 days');
    expect(words).toContain('was announced to open on 15 Nov 2026; nobody has confirmed it');
    expect(words.match(/Another report says/g)).toHaveLength(1);
  });

  it('counts those in view, and is not there where there are none', async () => {
    const words = wordsOf(await render(part({ seen: [33, 4, 35, 6] })));
    expect(words).toContain('1 road reported closed in view');
    expect(await render(part({ seen: [0, 0, 1, 1] }))).toBe('');
  });

  it('leads to where one is reported, with the point as that of the people', async () => {
    const markup = await render(<RoadReportLink operation="op" from={[32, 3]} />);
    expect(markup).toContain('href="/op/road/report?from=3,32"');
    expect(wordsOf(markup)).toBe('Report a closed road');
  });

  it('says that there may be some where they could not be read', async () => {
    expect(wordsOf(await render(part({ closed: [], isUnknown: true })))).toContain(
      'There may be some',
    );
  });

  it.each(['fr', 'es', 'ar'] as const)('has all its words in %s', async (language) => {
    const words = wordsOf(await render(part(), language));
    expect(words).toContain('Mile 12');
    expect(words).not.toMatch(/closures\.|closureReason|closedTo/);
  });
});
