import type { Dataset, OperationCode } from '@waystation/domain';
import { activityRow, keyOfActivity } from './rows/activity-row';
import {
  areaRow,
  residentsRow,
  roundRow,
  type SentRow,
  sourceRow,
  topologyRow,
} from './rows/document-rows';
import { figureRows } from './rows/figure-rows';
import { flowRows } from './rows/flow-rows';
import { logRows } from './rows/log-rows';
import { keyOfMeasurement, measurementRow } from './rows/measurement-row';
import { centreRow, crossingRow, siteRow } from './rows/place-rows';
import { topologyCountryRows } from './rows/topology-country-rows';
import { uniqueRows } from './rows/unique-rows';
import type { StagedTable } from './staged-table';
import {
  STAGED_ACTIVITIES,
  STAGED_AREAS,
  STAGED_FIGURES,
  STAGED_FLOWS,
  STAGED_LOGS,
  STAGED_MEASUREMENTS,
  STAGED_PLACES,
  STAGED_RESIDENTS,
  STAGED_ROUNDS,
  STAGED_SOURCES,
  STAGED_TOPOLOGIES,
  STAGED_TOPOLOGY_COUNTRIES,
} from './staged-tables';

/** The rows that go into one table. */
export type TableRows = { readonly table: StagedTable; readonly rows: Iterable<SentRow> };

const placeRows = function* (dataset: Dataset): Generator<SentRow> {
  yield* uniqueRows(dataset.sites, ({ place }) => place.id, siteRow);
  yield* uniqueRows(dataset.centres, ({ place }) => place.id, centreRow);
  yield* uniqueRows(dataset.crossings, ({ place }) => place.id, crossingRow);
};

/** What of a data set goes into which table, in the order in which it is written. */
export const rowsOfDataset = (operation: OperationCode, dataset: Dataset): readonly TableRows[] => [
  { table: STAGED_SOURCES, rows: uniqueRows(dataset.sources, ({ id }) => id, sourceRow) },
  {
    table: STAGED_AREAS,
    rows: uniqueRows(
      dataset.areas,
      ({ level, pcode, validOn }) => `${level} ${pcode} ${validOn}`,
      areaRow,
    ),
  },
  {
    table: STAGED_TOPOLOGIES,
    rows: uniqueRows(dataset.topologies, ({ topology }) => topology, topologyRow),
  },
  { table: STAGED_TOPOLOGY_COUNTRIES, rows: topologyCountryRows(dataset) },
  {
    table: STAGED_RESIDENTS,
    rows: uniqueRows(
      dataset.residents,
      ({ level, pcode, asOf, source }) => [level, pcode, asOf, source].join(' '),
      residentsRow,
    ),
  },
  { table: STAGED_ROUNDS, rows: uniqueRows(dataset.rounds, ({ id }) => id, roundRow) },
  { table: STAGED_PLACES, rows: placeRows(dataset) },
  { table: STAGED_LOGS, rows: logRows(operation, dataset) },
  { table: STAGED_FIGURES, rows: figureRows(operation, dataset.figures) },
  { table: STAGED_FLOWS, rows: flowRows(operation, dataset.flows) },
  {
    table: STAGED_MEASUREMENTS,
    rows: uniqueRows(dataset.measurements, keyOfMeasurement, measurementRow),
  },
  {
    table: STAGED_ACTIVITIES,
    rows: uniqueRows(
      dataset.activities,
      (activity) => keyOfActivity(operation, activity),
      activityRow(operation),
    ),
  },
];
