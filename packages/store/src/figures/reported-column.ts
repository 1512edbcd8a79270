import { Reported } from '@waystation/domain';
import { raw, type Sql } from '../engine/sql';

/** The number or the kind of absence of a figure row, as the domain's `Reported`. */
export const reportedColumn: Sql = raw(`case
        when value is not null then jsonb_build_object('kind', 'value', 'value', value)
        else jsonb_build_object('kind', 'absent', 'absence', absence)
      end`);

/** What {@link reportedColumn} gives. */
export const ReportedColumn = Reported;
