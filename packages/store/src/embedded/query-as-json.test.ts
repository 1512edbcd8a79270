import { describe, expect, it } from 'vitest';
import type { CompiledSql } from '../engine/sql';
import { queryAsJson } from './query-as-json';

const statement: CompiledSql = {
  text: 'select pcode, value from figure where operation = $1 order by pcode',
  parameters: ['south-sudan'],
};

const answering = (answer: readonly unknown[]) => {
  const sent: CompiledSql[] = [];
  const query = async (one: CompiledSql) => {
    sent.push(one);
    return answer;
  };
  return { sent, query };
};

describe('rows as one JSON text', () => {
  it('gives the rows in the order of the statement', async () => {
    const rows = [
      { pcode: 'SS01', value: 120 },
      { pcode: 'SS02', value: null },
    ];
    const { query } = answering([{ rows: JSON.stringify(rows) }]);
    expect(await queryAsJson(query, statement)).toEqual(rows);
  });

  it('sends the statement whole, with its own parameters', async () => {
    const { sent, query } = answering([{ rows: '[]' }]);
    expect(await queryAsJson(query, statement)).toEqual([]);
    expect(sent[0]?.text).toContain(`(${statement.text}\n)`);
    expect(sent[0]?.parameters).toEqual(['south-sudan']);
  });

  it.each([
    { name: 'no row', answer: [] },
    { name: 'a number', answer: [{ rows: 7 }] },
    { name: 'an object', answer: [{ rows: '{}' }] },
  ])('refuses $name in place of the text', async ({ answer }) => {
    await expect(queryAsJson(answering(answer).query, statement)).rejects.toThrow();
  });
});
