import {
  Activity,
  Area,
  Centre,
  CentreCount,
  CentreStatusEntry,
  Crossing,
  CrossingStatusEntry,
  type Dataset,
  Figure,
  Flow,
  Measurement,
  Round,
  Site,
  Source,
} from '@waystation/domain';
import { expect } from 'vitest';
import type { z } from 'zod';

const expectAll = (schema: z.ZodType, rows: readonly unknown[]): void => {
  for (const row of rows) {
    expect(schema.parse(row)).toEqual(row);
  }
};

/** Expects every row of a data set to be exactly what the domain's schemas describe. */
export const expectValid = (dataset: Dataset): void => {
  expectAll(Source, dataset.sources);
  expectAll(
    Area,
    dataset.areas.map(({ geometry: _, ...area }) => area),
  );
  expectAll(Round, dataset.rounds);
  expectAll(Site, dataset.sites);
  expectAll(Centre, dataset.centres);
  expectAll(Crossing, dataset.crossings);
  expectAll(Figure, dataset.figures);
  expectAll(Flow, dataset.flows);
  expectAll(Measurement, dataset.measurements);
  expectAll(Activity, dataset.activities);
  expectAll(
    CentreCount,
    dataset.centreLogs.flatMap(({ counts }) => counts),
  );
  expectAll(
    CentreStatusEntry,
    dataset.centreLogs.flatMap(({ statusLog }) => statusLog),
  );
  expectAll(
    CrossingStatusEntry,
    dataset.crossingLogs.flatMap(({ statusLog }) => statusLog),
  );
};
