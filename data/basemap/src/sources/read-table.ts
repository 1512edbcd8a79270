import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { PACKAGE_ROOT } from '../package-root';

/** Rows of a hand-kept table in `tables/`, each checked; throws with the failing row and column. */
export const readTable = <Row extends z.ZodType>(
  file: string,
  row: Row,
): readonly z.output<Row>[] => {
  const text = readFileSync(join(PACKAGE_ROOT, 'tables', file), 'utf8');
  return z.array(row).parse(parse(text, { columns: true, skip_empty_lines: true }));
};
