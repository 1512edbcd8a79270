import { raw } from '../engine/sql';

/** The closure at hand with its log, in the order in which its reports were accepted. */
export const CLOSURE_DOCUMENT = raw(`document || jsonb_build_object(
        'id', id,
        'sensitivity', sensitivity,
        'log', (
          select jsonb_agg(report.entry order by report.number)
          from road_report report
          where report.operation = road_closure.operation and report.closure = road_closure.id
        ))`);
