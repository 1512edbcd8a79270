import { type Sql, sql } from '../engine/sql';
import { logOf } from './log-of';

/** The centre of the place at hand with its logs, as the domain reads it. */
export const CENTRE_DOCUMENT: Sql = sql`document || jsonb_build_object(
        'statusLog', ${logOf('status')},
        'counts', ${logOf('count')},
        'serviceLog', ${logOf('service')}
      )`;
