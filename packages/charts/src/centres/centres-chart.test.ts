import { type Centre, centreAt, type Qualifier } from '@waystation/domain';
import { aCentre } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { plain, wordsOf } from '../../test/words-of';
import { type CentreOnChart, centresChart, centresTotal } from './centres-chart';

const RULE = { freshHours: 24, unknownAfterHours: 72 };
const MOMENT = new Date('2011-03-10T08:00:00Z');

type Said = {
  readonly present?: readonly number[];
  readonly blocked?: number | null;
  readonly closed?: string;
  readonly capacityIs?: Qualifier;
};

/** A centre of 400 places with counts on the days that end on 10 March. */
const centre = (
  name: string,
  { present = [], blocked = 0, closed, capacityIs = 'exact' }: Said,
): CentreOnChart => {
  const counts: Centre['counts'][number][] = present.map((value, index) => ({
    at: `2011-03-${String(11 - present.length + index).padStart(2, '0')}T06:00:00Z`,
    kind: 'present',
    value,
    qualifier: 'exact',
    note: null,
    source: null,
  }));
  const own = aCentre({
    counts: [
      { at: '2011-03-01', kind: 'capacity', value: 400, qualifier: capacityIs },
      ...(blocked === null ? [] : [{ at: '2011-03-01', kind: 'blocked' as const, value: blocked }]),
      ...counts,
    ],
    ...(closed !== undefined && { closed }),
  });
  return {
    centre: own,
    at: centreAt(own, MOMENT, RULE),
    name,
    counted: present.length === 0 ? null : '2 h ago',
  };
};

const FILLING = centre('Elegu', { present: [250, 260, 270, 280, 290, 300, 310] });
const FULL = centre('Paloch', { present: [400] });
const UNKNOWN = centre('Lefori', { present: [100], blocked: null });
const NEVER = centre('Yei', {});
const CLOSED = centre('Shut', { present: [10], closed: '2011-03-05' });

const ALL = [NEVER, UNKNOWN, FULL, FILLING, CLOSED];

const build = async (centres: readonly CentreOnChart[]) =>
  centresChart.build({ title: 'Centres', centres, moment: MOMENT }, await wordsOf());

describe('the chart of centres', () => {
  it('begins with those that fill soonest, and has none that is closed', async () => {
    const { drawing, table } = await build(ALL);
    expect(drawing?.bars.map(({ name }) => name)).toEqual(['Elegu', 'Paloch', 'Lefori', 'Yei']);
    expect(table.rows).toHaveLength(4);
  });

  it('tells days until full on one axis', async () => {
    const [filling, full] = (await build(ALL)).drawing?.bars ?? [];
    // 90 places at 10 people a day, counted two hours ago.
    expect(filling?.range?.likely).toBeCloseTo((9 - 2 / 24) / 40, 6);
    expect(filling?.range?.isOpen).toBe(false);
    expect(full?.range).toBeNull();
    expect(full?.isFull).toBe(true);
  });

  it('calls no place free where a part of the equation is not known', async () => {
    const { drawing, summary } = await build(ALL);
    const unknown = drawing?.bars.find(({ name }) => name === 'Lefori');
    expect(unknown).toMatchObject({ freeText: 'unknown', taken: null, range: null });
    expect(plain(unknown?.presentText ?? null)).toBe('present: 100, of 400 places');
    expect(summary).toBe(
      'Free places: 90, at 2 of the centres that are not closed (4). The others are unknown and left out.',
    );
  });

  it('says how exact the places are, beside the bar and in the table', async () => {
    const { drawing, table } = await build([
      centre('Renk', { present: [100], capacityIs: 'planned' }),
    ]);
    expect(plain(drawing?.bars[0]?.presentText ?? null)).toBe(
      'present: 100, of 400 planned places',
    );
    const [, , capacity, , present] = table.rows[0]?.cells ?? [];
    expect(capacity).toEqual({ text: '400 planned', plain: '400 planned' });
    expect(present?.plain).toBe(100);
  });

  it('adds free places only where they are known; of none at all nothing is free', () => {
    expect(centresTotal(ALL)).toEqual({ free: 90, isLeast: false, known: 2, unknown: 2 });
    expect(centresTotal([UNKNOWN, NEVER]).free).toBeNull();
    expect(centresTotal([FULL]).free).toBe(0);
  });

  it('leaves nothing out where all are known', async () => {
    expect((await build([FILLING, FULL])).summary).toBe(
      'Free places: 90, at all centres that are not closed (2).',
    );
  });

  it('says so where all are unknown, and where none is open', async () => {
    expect((await build([NEVER])).summary).toContain('unknown at all centres');
    expect((await build([CLOSED])).summary).toBe('No reception centre is open by this date.');
  });
});
