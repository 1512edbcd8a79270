import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Session } from './engine';
import { type CompiledSql, compileSql, type Sql } from './sql';

/** One statement, typed on both sides. */
export type Query<Input extends z.ZodType, Row extends z.ZodType> = {
  /** The text and parameters that are sent, for tests and for `explain`. */
  readonly compile: (input: z.input<Input>) => CompiledSql;
  readonly run: (session: Session, input: z.input<Input>) => Promise<readonly z.infer<Row>[]>;
};

/** Some ten milliseconds of checking, the longest that a request should wait for another's rows. */
const ROWS_AT_ONCE = 500;

/** Checks thousands of rows in steps, between which the event loop answers others. */
const parseInSteps = async <Row extends z.ZodType>(
  schema: z.ZodArray<Row>,
  rows: readonly unknown[],
): Promise<readonly z.infer<Row>[]> => {
  const parsed = schema.parse(rows.slice(0, ROWS_AT_ONCE));
  for (let from = ROWS_AT_ONCE; from < rows.length; from += ROWS_AT_ONCE) {
    await setImmediate();
    parsed.push(...schema.parse(rows.slice(from, from + ROWS_AT_ONCE)));
  }
  return parsed;
};

/** A statement whose input and rows are checked by schemas, so that nothing past it needs a cast. */
export const defineQuery = <Input extends z.ZodType, Row extends z.ZodType>(definition: {
  readonly input: Input;
  readonly row: Row;
  readonly sql: (input: z.output<Input>) => Sql;
  /** For reads that may give thousands of rows; never for a statement that writes. */
  readonly isLong?: boolean;
}): Query<Input, Row> => {
  const rows = z.array(definition.row);
  const { isLong = false } = definition;
  const compile = (input: z.input<Input>): CompiledSql => ({
    ...compileSql(definition.sql(definition.input.parse(input))),
    isLong,
  });
  return {
    compile,
    run: async (session, input) => await parseInSteps(rows, await session.query(compile(input))),
  };
};
