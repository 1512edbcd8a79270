import { MAP_FILES } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** A file of a map in base64; no row: there is none. */
export const findMapFile = defineQuery({
  input: z.object({
    operation: z.string(),
    number: z.string(),
    version: z.number().int().positive(),
    file: z.enum(MAP_FILES),
  }),
  row: z.object({ bytes: z.string() }),
  sql: ({ operation, number, version, file }) => sql`
    select encode(bytes, 'base64') as bytes
    from publication_file
    where operation = ${operation} and number = ${number} and version = ${version}
      and file = ${file}`,
});
