import { describe, expect, it } from 'vitest';
import { compileSql, raw, sql } from './sql';

describe('sql', () => {
  it('makes every interpolated value a parameter, so that no value is ever read as SQL', () => {
    const name = `Robert'); drop table figure; --`;
    expect(compileSql(sql`select ${name}, ${7}, ${null}, ${true}`)).toEqual({
      text: 'select $1, $2, $3, $4',
      parameters: [name, 7, null, true],
    });
  });

  it('numbers the parameters of spliced pieces in the order of the whole text', () => {
    const inner = sql`level = ${2}`;
    expect(
      compileSql(sql`select * from area where pcode = ${'SS01'} and ${inner} limit ${5}`),
    ).toEqual({
      text: 'select * from area where pcode = $1 and level = $2 limit $3',
      parameters: ['SS01', 2, 5],
    });
  });

  it('passes lists as one parameter and raw text as it is', () => {
    expect(compileSql(sql`select ${['a', 'b']}::text[] from ${raw('figure')}`)).toEqual({
      text: 'select $1::text[] from figure',
      parameters: [['a', 'b']],
    });
  });
});
