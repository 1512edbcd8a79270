import type { AreaColumns, Language, Names, Pcode } from '@waystation/domain';

/** The name of an area and where it stands. */
export type AreaLabelRow = {
  readonly pcode: Pcode;
  readonly names: Names;
  readonly position: readonly [number, number];
};

/** In whose language the names are written. */
export type AreaLabelContext = { readonly language: Language };

/** The labels of one level, usually the states while counties are coloured. */
export const areaLabelRows = (areas: AreaColumns): readonly AreaLabelRow[] =>
  areas.pcode.flatMap((pcode, index) => {
    const names = areas.names[index];
    const longitude = areas.longitude[index];
    const latitude = areas.latitude[index];
    return names === undefined || longitude === undefined || latitude === undefined
      ? []
      : [{ pcode, names, position: [longitude, latitude] as const }];
  });
