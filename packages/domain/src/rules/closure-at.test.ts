import { describe, expect, it } from 'vitest';
import { aClosedEntry, aClosure, aReopening } from '../../test/builders';
import { closureAt, closuresInForce, isClosedTo } from './closure-at';

const stateAt = (log: Parameters<typeof aClosure>[0], moment: string) =>
  closureAt(aClosure(log), new Date(moment))?.state ?? null;

const BOTH = { log: [aClosedEntry(), aReopening()] };
const ANNOUNCED = { log: [aClosedEntry({ until: '2026-11-25T00:00:00Z' })] };

describe('closureAt', () => {
  it.each([
    { name: 'before it began', log: BOTH, moment: '2026-11-20T05:59:59Z', state: null },
    { name: 'when it begins', log: BOTH, moment: '2026-11-20T06:00:00Z', state: 'closed' },
    { name: 'before it was reopened', log: BOTH, moment: '2026-11-22T05:00:00Z', state: 'closed' },
    { name: 'after', log: BOTH, moment: '2026-11-22T06:00:00Z', state: 'reopened' },
    { name: 'three months later', log: {}, moment: '2027-02-20T06:00:00Z', state: 'closed' },
    { name: 'two years later', log: {}, moment: '2028-11-20T06:00:00Z', state: 'closed' },
    { name: 'before its end', log: ANNOUNCED, moment: '2026-11-24T23:59:59Z', state: 'closed' },
    { name: 'at its end', log: ANNOUNCED, moment: '2026-11-25T00:00:00Z', state: 'lapsed' },
    {
      name: 'closed once more',
      log: {
        log: [
          aClosedEntry(),
          aReopening(),
          aClosedEntry({ at: '2026-11-23T00:00:00Z', number: 3, basedOn: 2 }),
        ],
      },
      moment: '2026-11-23T12:00:00Z',
      state: 'closed',
    },
    {
      name: 'reopened earlier than it was last said to be closed, heard later',
      log: {
        log: [
          aClosedEntry({ at: '2026-11-21T00:00:00Z' }),
          aReopening({ at: '2026-11-20T00:00:00Z' }),
        ],
      },
      moment: '2026-11-22T00:00:00Z',
      state: 'closed',
    },
  ])('is $state $name', ({ log, moment, state }) => {
    expect(stateAt(log, moment)).toBe(state);
  });

  it('shows the newest of two that had not seen each other, and the other beside it', () => {
    const log = [aClosedEntry(), aReopening({ basedOn: 0 })];
    const at = closureAt(aClosure({ log }), new Date('2026-11-22T12:00:00Z'));
    expect(at).toMatchObject({ state: 'reopened', otherwise: [{ status: 'closed', number: 1 }] });
    const settled = [...log, aClosedEntry({ at: '2026-11-22T10:00:00Z', number: 3, basedOn: 2 })];
    expect(closureAt(aClosure({ log: settled }), new Date('2026-11-22T12:00:00Z'))).toMatchObject({
      state: 'closed',
      otherwise: [],
    });
  });
});

describe('closures in force', () => {
  const moment = new Date('2026-11-24T00:00:00Z');
  const id = (last: string) => `7b1d2c3e-4f50-4a61-8b72-9c83ad94be${last}`;

  it('are those that hold, the one since longest first', () => {
    const closures = [
      aClosure(),
      aClosure({ id: id('06'), log: [aClosedEntry({ at: '2026-11-01T00:00:00Z' })] }),
      aClosure({ id: id('07'), ...BOTH }),
      aClosure({ id: id('08'), log: [aClosedEntry({ until: '2026-11-23T00:00:00Z' })] }),
    ];
    const ids = closuresInForce(closures, moment).map(({ closure }) => closure.id);
    expect(ids).toEqual([id('06'), id('05')]);
  });

  it.each([
    { closedTo: 'all', car: true, foot: true },
    { closedTo: 'car', car: true, foot: false },
    { closedTo: 'foot', car: false, foot: true },
  ] as const)('closed to $closedTo hold for them alone', ({ closedTo, car, foot }) => {
    const [one] = closuresInForce([aClosure({ log: [aClosedEntry({ closedTo })] })], moment);
    expect(one === undefined ? null : [isClosedTo(one, 'car'), isClosedTo(one, 'foot')]).toEqual([
      car,
      foot,
    ]);
  });
});
