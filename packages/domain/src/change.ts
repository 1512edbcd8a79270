import { z } from 'zod';
import { OperationCode, PlaceId } from './codes';
import { Sensitivity } from './sensitivity';

/** One entry of the change feed: what changed, when, for which audience. Not an audit entry. */
export const Change = z
  .object({
    /** Total order over all operations; assigned under one lock, without gaps that a reader could miss. */
    seq: z.number().int().positive(),
    operation: OperationCode,
    entity: z.enum([
      'operation',
      'area',
      'residents',
      'site',
      'centre',
      'crossing',
      'road',
      'round',
      'figure',
      'agreedFigure',
      'flashUpdate',
      'flow',
      'measurement',
      'activity',
      'source',
      'import',
      'map',
      'alert',
    ]),
    action: z.enum(['added', 'changed', 'removed']),
    /** How many entities of this kind the transaction touched. */
    count: z.number().int().nonnegative(),
    sensitivity: Sensitivity,
    at: z.iso.datetime(),
    /** The one place that it is about; null: it may be about any of its kind. */
    place: PlaceId.nullable().default(null),
    /** The import that made the change, where one did. */
    importId: z.string().nullable(),
  })
  .readonly();
/** A value that the schema {@link Change} accepts. */
export type Change = z.infer<typeof Change>;
