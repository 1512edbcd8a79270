import { describe, expect, it } from 'vitest';
import { parsePostgresText } from './parse-postgres-text';

describe('parsePostgresText', () => {
  it.each([
    { type: 'int8', oid: 20, text: '9007199254740991', value: 9_007_199_254_740_991 },
    { type: 'date', oid: 1082, text: '2011-12-30', value: '2011-12-30' },
    {
      type: 'timestamptz',
      oid: 1184,
      text: '2011-03-01 00:00:00+00',
      value: '2011-03-01 00:00:00+00',
    },
    { type: 'bool', oid: 16, text: 't', value: true },
    { type: 'float8', oid: 701, text: '0.1', value: 0.1 },
    { type: 'jsonb', oid: 3802, text: '{"a":1}', value: { a: 1 } },
  ])('reads $type as $value', ({ oid, text, value }) => {
    expect(parsePostgresText(oid)(text)).toEqual(value);
  });

  it('refuses a count that a number cannot hold exactly', () => {
    expect(() => parsePostgresText(20)('9007199254740993')).toThrow(RangeError);
  });
});
