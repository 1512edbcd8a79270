import type { AreaColumns, CountUnit, Passport, SourceSpreads, Spread } from '@waystation/domain';
import type { AreaRow } from '../areas/area-rows';

/** An area with how far its sources lie apart and where its name stands, which is where the mark is. */
export type SpreadRow = Pick<AreaRow, 'pcode' | 'names'> & {
  /** Null: there are not two counts to compare. */
  readonly spread: Spread | null;
  readonly isAgreed: boolean;
  /** Null: in no loaded boundaries; it is counted, not drawn. */
  readonly position: readonly [number, number] | null;
};

/** What all marks share. */
export type SpreadContext = { readonly unit: CountUnit; readonly passport: Passport | null };

/** The areas of the level with how far their sources lie apart. */
export const spreadRows = (areas: AreaColumns, spreads: SourceSpreads): readonly SpreadRow[] => {
  const known = new Map(spreads.areas.map((area) => [area.pcode, area]));
  return areas.pcode.map((pcode, index) => {
    const longitude = areas.longitude[index];
    const latitude = areas.latitude[index];
    const own = known.get(pcode);
    return {
      pcode,
      names: areas.names[index] ?? {},
      spread: own?.spread ?? null,
      isAgreed: own?.isAgreed ?? false,
      position:
        longitude === undefined || latitude === undefined ? null : ([longitude, latitude] as const),
    };
  });
};
