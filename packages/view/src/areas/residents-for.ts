import {
  type AreaFigures,
  type Pcode,
  type ResidentColumns,
  type ResidentsOfArea,
  residentsOn,
} from '@waystation/domain';

const NONE: ReadonlyMap<Pcode, ResidentsOfArea> = new Map();

/**
 * The residents that figures are related to: of the day that they are reported for, which may be long
 * before the day asked for. Nothing where residents are not read.
 */
export const residentsFor = (
  figures: Pick<AreaFigures, 'level' | 'askedFor' | 'passport'> | undefined,
  columns: ResidentColumns | undefined,
): ReadonlyMap<Pcode, ResidentsOfArea> =>
  figures === undefined || columns === undefined
    ? NONE
    : residentsOn(figures.level, columns, figures.passport?.asOf ?? figures.askedFor);
