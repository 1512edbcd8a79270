import { describe, expect, it } from 'vitest';
import { anAgreedFigure } from '../../test/agreed-builders';
import { Day } from '../codes';
import { agreedLogOf, heldOf, isHeldOn } from './agreed-at';

const day = (text: string): Day => Day.parse(text);

const entry = (holdsFrom: string, value: number) =>
  anAgreedFigure({ holdsFrom, number: { kind: 'number', value } });

const heldOn = (log: readonly ReturnType<typeof entry>[], on: string) =>
  heldOf(log).find((one) => isHeldOn(one, day(on)))?.number ?? null;

describe('what was agreed', () => {
  const log = [entry('2021-12-01', 1), entry('2022-06-01', 2), entry('2021-12-01', 3)];

  it.each([
    { on: '2021-11-30', number: null },
    { on: '2021-12-01', number: { kind: 'number', value: 3 } },
    { on: '2022-05-31', number: { kind: 'number', value: 3 } },
    { on: '2022-06-01', number: { kind: 'number', value: 2 } },
    { on: '2030-01-01', number: { kind: 'number', value: 2 } },
  ])('holds on $on as it was written last for that time', ({ on, number }) => {
    expect(heldOn(log, on)).toEqual(number);
  });

  it('stays in the log with the day on which something else took its place', () => {
    expect(heldOf(log).map(({ number, until }) => [number, until])).toEqual([
      [{ kind: 'number', value: 1 }, '2021-12-01'],
      [{ kind: 'number', value: 3 }, '2022-06-01'],
      [{ kind: 'number', value: 2 }, null],
    ]);
  });

  it('is of one subject and one column', () => {
    const others = [
      anAgreedFigure({ subject: { kind: 'area', pcode: 'SS0609', level: 1 } }),
      anAgreedFigure({ subject: { kind: 'place', id: 'SS0609' } }),
      anAgreedFigure({ unit: 'households' }),
      anAgreedFigure({ group: 'returnee' }),
    ];
    const own = anAgreedFigure();
    expect(agreedLogOf([...others, own], own.subject, own)).toEqual([own]);
  });
});
