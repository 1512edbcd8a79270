import { z } from 'zod';
import type { Session } from './engine';
import { type CompiledSql, compileSql, type Sql } from './sql';

/** One statement, typed on both sides. */
export type Query<Input extends z.ZodType, Row extends z.ZodType> = {
  /** The text and parameters that are sent, for tests and for `explain`. */
  readonly compile: (input: z.input<Input>) => CompiledSql;
  readonly run: (session: Session, input: z.input<Input>) => Promise<readonly z.infer<Row>[]>;
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
    run: async (session, input) => rows.parse(await session.query(compile(input))),
  };
};
