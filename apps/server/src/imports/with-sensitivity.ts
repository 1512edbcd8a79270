import type { Dataset, Place, Sensitivity } from '@waystation/domain';

const onPlace = <Entity extends { readonly place: Place }>(
  entities: readonly Entity[],
  sensitivity: Sensitivity,
): readonly Entity[] =>
  entities.map((entity) => ({ ...entity, place: { ...entity.place, sensitivity } }));

/** The data set with everything in it marked as this sensitive. */
export const withSensitivity = (dataset: Dataset, sensitivity: Sensitivity): Dataset => ({
  ...dataset,
  sites: onPlace(dataset.sites, sensitivity),
  centres: onPlace(dataset.centres, sensitivity),
  crossings: onPlace(dataset.crossings, sensitivity),
  figures: dataset.figures.map((figure) => ({ ...figure, sensitivity })),
  flows: dataset.flows.map((flow) => ({ ...flow, sensitivity })),
  measurements: dataset.measurements.map((one) => ({ ...one, sensitivity })),
  activities: dataset.activities.map((one) => ({ ...one, sensitivity })),
});
