import { type Sql, sql } from '../engine/sql';

/** The ids of rounds that are not published yet. */
const notTold = (operation: string): Sql =>
  sql`select round from round_book where operation = ${operation} and published_at is null`;

/**
 * Rows of `figure` that belong to no round, or to one that is published: no reader of figures sees any
 * others. The list is made once for a statement, and is mostly empty.
 */
export const isOfToldRound = (operation: string): Sql =>
  sql`(round is null or round <> all (array(${notTold(operation)})))`;

/** Rows of `round` that are published. */
export const isToldRound = (operation: string): Sql =>
  sql`id <> all (array(${notTold(operation)}))`;

/**
 * How far the feed tells of a written row: of a round that is not published, to nobody but staff. The
 * list of such rounds is made once for a statement.
 */
export const sensitivityInRound = ({
  table,
  round,
  otherwise,
}: {
  readonly table: string;
  /** The column that names the round. */
  readonly round: string;
  readonly otherwise: string;
}): string =>
  `case
    when (${table}.operation, ${table}.${round}) in (
      select book.operation, book.round from round_book book where book.published_at is null
    ) then 'strict'
    else ${otherwise}
  end`;
