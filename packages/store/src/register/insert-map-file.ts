import { MAP_FILES } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Keeps a file of a map, given in base64. */
export const insertMapFile = defineQuery({
  input: z.object({
    operation: z.string(),
    number: z.string(),
    version: z.number().int().positive(),
    file: z.enum(MAP_FILES),
    bytes: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, number, version, file, bytes }) => sql`
    insert into publication_file (operation, number, version, file, bytes)
    values (${operation}, ${number}, ${version}, ${file}, decode(${bytes}, 'base64'))`,
});
