import { describe, expect, it } from 'vitest';
import { createReadLog } from './read-log';
import { shorten } from './shorten';

const REJECT = {
  column: 'idps',
  value: 'x',
  code: 'notANumber',
  reason: 'No.',
  remedy: 'Mend it.',
};

describe('createReadLog', () => {
  it('counts a row with two problems once', () => {
    const log = createReadLog();
    log.reject({ ...REJECT, row: 3 });
    log.reject({ ...REJECT, row: 3, column: 'date' });
    log.reject({ ...REJECT, row: 4 });
    const { rows, rejects } = log.report(10);
    expect(rows).toEqual({ read: 10, accepted: 8, unchanged: 0, rejected: 2, skipped: 0 });
    expect(rejects).toHaveLength(3);
  });

  it.each([
    { rows: 1, text: '1 row passed over.' },
    { rows: 1234, text: '1,234 rows passed over.' },
  ])('says "$text"', ({ rows, text }) => {
    const log = createReadLog();
    log.skip({ code: 'blank', text: '# rows passed over.' }, rows);
    expect(log.report(2000).notes).toEqual([{ code: 'blank', text }]);
    expect(log.report(2000).rows.skipped).toBe(rows);
  });

  it('says nothing of what did not happen, and the same thing once', () => {
    const log = createReadLog();
    log.skip({ code: 'blank', text: '# rows' }, 0);
    log.note('sheet', 'read');
    log.note('sheet', 'read');
    expect(log.report(1).notes).toEqual([{ code: 'sheet', text: 'read' }]);
  });
});

describe('shorten', () => {
  it('keeps a value recognisable on one line of 60 characters', () => {
    expect(shorten('  two\n lines ')).toBe('two lines');
    expect(shorten(12.5)).toBe('12.5');
    expect(shorten('x'.repeat(100))).toBe(`${'x'.repeat(59)}…`);
  });
});
