import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Dataset,
  EMPTY_DATASET,
  type Flow,
  numberOrNull,
  Operation,
} from '@waystation/domain';
import { z } from 'zod';
import type { ReadReport } from '../src/index';
import { readWell } from './text-file';

const FOLDER = new URL('../../../data/libya-2011/', import.meta.url);

/** The bytes of a file of the demo. */
export const demoBytes = (file: string): Buffer =>
  readFileSync(fileURLToPath(new URL(file, FOLDER)));

/** A file of the demo as JSON. */
export const demoJson = (file: string): unknown => JSON.parse(demoBytes(file).toString());

const MANIFEST = z
  .object({ operation: z.string(), files: z.array(z.string()) })
  .parse(demoJson('manifest.json'));

/** The demo operation. */
export const DEMO_OPERATION = Operation.parse(demoJson(MANIFEST.operation));

const merge = (a: Dataset, b: Dataset): Dataset => ({
  sources: [...a.sources, ...b.sources],
  areas: [...a.areas, ...b.areas],
  topologies: [...a.topologies, ...b.topologies],
  residents: [...a.residents, ...b.residents],
  rounds: [...a.rounds, ...b.rounds],
  sites: [...a.sites, ...b.sites],
  centres: [...a.centres, ...b.centres],
  crossings: [...a.crossings, ...b.crossings],
  centreLogs: [...a.centreLogs, ...b.centreLogs],
  crossingLogs: [...a.crossingLogs, ...b.crossingLogs],
  figures: [...a.figures, ...b.figures],
  flows: [...a.flows, ...b.flows],
  measurements: [...a.measurements, ...b.measurements],
  activities: [...a.activities, ...b.activities],
});

/** Everything that the demo's files say, read in the order of their manifest. */
export type Demo = {
  readonly dataset: Dataset;
  /** What reading each file reported, by its name. */
  readonly reports: ReadonlyMap<string, ReadReport>;
};

/** Reads the demo. */
export const readDemo = async (): Promise<Demo> => {
  const reports = new Map<string, ReadReport>();
  let dataset: Dataset = EMPTY_DATASET;
  for (const file of MANIFEST.files) {
    const knownSources = dataset.sources.map(({ id }) => id);
    const { dataset: own, ...report } = await readWell(demoBytes(file), {
      operation: DEMO_OPERATION,
      fileName: file,
      options: { knownSources },
    });
    reports.set(file, report);
    dataset = merge(dataset, own);
  }
  return { dataset, reports };
};

/** The numbers of flows dated to a day; null where a count is absent. */
export const countsOn = (flows: readonly Flow[], day: string): readonly (number | null)[] =>
  flows.filter(({ asOf }) => asOf === day).map(({ reported }) => numberOrNull(reported));
