import { describe, expect, it } from 'vitest';
import { oncePerList } from './once-per-list';

describe('what is made once of a list of rows', () => {
  const made: string[] = [];
  const joined = oncePerList((rows: readonly number[], mark: string) => {
    made.push(mark);
    return rows.join(mark);
  });

  it('is made again for another list and for another value, and for nothing else', () => {
    const [rows, others] = [
      [1, 2],
      [1, 2],
    ];
    expect([joined(rows, '-'), joined(rows, '-'), joined(others, '-')]).toEqual([
      '1-2',
      '1-2',
      '1-2',
    ]);
    expect(made).toEqual(['-', '-']);
    expect([joined(rows, '+'), joined(rows, '+'), joined(others, '-')]).toEqual([
      '1+2',
      '1+2',
      '1-2',
    ]);
    expect(made).toEqual(['-', '-', '+']);
  });
});
