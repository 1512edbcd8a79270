import {
  type CrossingLog,
  type CrossingStatus,
  type CrossingStatusEntry,
  EMPTY_DATASET,
  type PlaceId,
} from '@waystation/domain';
import { shareOfFields } from '#table/field-columns';
import { createRowReader, type Fields } from '#table/row-reader';
import { type Tags, type TemplateCells, templateOf } from '#templates/template';
import { CROSSING_STATUS_WORDS } from '#templates/word-lists';
import type { TableFormat } from '../format';
import { FUTURE_DATE, isFuture } from '../future-date';
import { crossingId } from './place-references';
import {
  createSourceCollector,
  SOURCE_CELLS,
  SOURCE_FIELDS,
  SOURCE_TAGS,
} from './source-collector';

const FIELDS = {
  ...SOURCE_FIELDS,
  id: ['crossing id'],
  date: ['date'],
  status: ['status'],
  detail: ['detail'],
} as const satisfies Fields<string>;

/**
 * Free text to a status, first match first. Open on one side only, with restrictions, or with its
 * road cut is restricted: some pass, or could within a day. Interrupted flow or mined approaches are
 * closed: nobody passes. The source's words stay beside it in the log.
 */
const STATUSES: readonly (readonly [RegExp, CrossingStatus])[] = [
  [/\b(mined|interrupted)\b|^closed\b/i, 'closed'],
  [/\brestrict|\bblocked\b|\bcut\b|\bopen on the \w+ side\b/i, 'restricted'],
  [/\b(re)?open(ed)?\b|\binflow begins\b/i, 'open'],
];

/** The status that the words of a source describe; unknown where none fits. */
const statusOfWords = (words: string): CrossingStatus =>
  STATUSES.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';

const INCOMPLETE = {
  code: 'missingStatus',
  reason: 'An entry of a status log needs the crossing, a full day and the status.',
  remedy: 'Fill in the cell, or leave the row out.',
} as const;

/** Without these nothing of a row can be kept. */
const REQUIRED = [
  'id',
  'date',
  'status',
  'sourceId',
] as const satisfies readonly (keyof typeof FIELDS)[];

const TAGS = {
  ...SOURCE_TAGS,
  id: ['#loc+crossing+code'],
  date: ['#date+occurred'],
  status: ['#status+crossing'],
  detail: ['#description+status'],
} as const satisfies Tags<keyof typeof FIELDS>;

const CELLS = [
  ['id', 'XP-ARUWA'],
  ['date', '2026-05-14'],
  ['status', { example: 'restricted', words: CROSSING_STATUS_WORDS }],
  ['detail', ''],
  ...SOURCE_CELLS,
] as const satisfies TemplateCells<keyof typeof TAGS>;

/** Dated status events of crossings; they join the logs of crossings imported before. */
export const sourcedCrossingStatus: TableFormat = {
  id: 'sourced-crossing-status',
  title: 'sourced table of crossing status',
  detect: (columns) => (shareOfFields(columns, FIELDS) === 1 ? 1 : 0),
  assignable: { fields: FIELDS, required: REQUIRED, tags: TAGS },
  template: templateOf({ tags: TAGS, required: REQUIRED }, CELLS),
  read: (table, context) => {
    const sources = createSourceCollector(context);
    const logs = new Map<PlaceId, CrossingStatusEntry[]>();
    for (const row of createRowReader<keyof typeof FIELDS>(table, FIELDS, context.log).rows()) {
      const [id, at, status] = [row.text('id'), row.day('date'), row.text('status')];
      const crossing = id === null ? null : crossingId(id);
      const source = sources.cite(row);
      if (crossing === null || at === null || status === null) {
        row.reject(at === null ? 'date' : 'status', INCOMPLETE);
      } else if (isFuture(at, context.lastDay)) {
        row.reject('date', FUTURE_DATE);
      } else if (row.ok()) {
        const note = [status, row.text('detail')].filter(Boolean).join(': ');
        const entry = { at, status: statusOfWords(status), note, source };
        logs.set(crossing, [...(logs.get(crossing) ?? []), entry]);
      }
    }
    const crossingLogs: CrossingLog[] = [...logs].map(([crossing, statusLog]) => ({
      crossing,
      statusLog: statusLog.toSorted((a, b) => a.at.localeCompare(b.at)),
    }));
    return { ...EMPTY_DATASET, sources: sources.sources(), crossingLogs };
  },
};
