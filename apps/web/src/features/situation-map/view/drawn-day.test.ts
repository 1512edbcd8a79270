import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { drawnDay } from './drawn-day';

const R15 = Day.parse('2024-10-31');
const R16 = Day.parse('2025-02-28');
const COUNTIES = 'ssd idp 2';

describe('the day that a map shows', () => {
  it.each([
    { what: 'the chosen one once it is read', isRead: true, before: COUNTIES, shown: R15 },
    { what: 'the one last drawn until then', isRead: false, before: COUNTIES, shown: R16 },
    { what: 'the chosen one of another level', isRead: false, before: 'ssd idp 1', shown: R15 },
    { what: 'the chosen one at first', isRead: false, before: null, shown: R15 },
  ])('is $what', ({ isRead, before, shown }) => {
    const last = before === null ? null : { of: before, day: R16 };
    expect(drawnDay({ of: COUNTIES, day: R15, isRead }, last)).toBe(shown);
  });
});
