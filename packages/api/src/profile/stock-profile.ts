import { type AreaProfile, absent } from '@waystation/domain';
import { carriedOverAreas } from '../figure/carried-over-areas';
import { alsoCountedInArea } from './also-counted-in-area';
import type { AreaMaterial } from './area-material';
import { changeOfArea } from './change-of-area';
import { originsOfArea } from './origins-of-area';
import { otherSeriesOfArea } from './other-series-of-area';
import { passportInArea } from './passport-in-area';
import { rankOfArea } from './rank-of-area';
import { sexAgesOfArea } from './sex-ages-of-area';
import { rowsInRound, shown, shownInRound } from './shown-in-round';
import { sitesOfArea } from './sites-of-area';
import { trendOfArea } from './trend-of-area';

/** The profile of an area under an indicator that comes from rounds. */
export const stockProfile = async (material: AreaMaterial): Promise<AreaProfile> => {
  const { pcode, level, asOf, indicator, round } = material;
  const shared = {
    pcode,
    level,
    askedFor: asOf,
    indicator: indicator.id,
    otherSeries: otherSeriesOfArea(material),
    trend: trendOfArea(material),
    alsoCounted: alsoCountedInArea(material),
    ...sitesOfArea(material),
  };
  if (round === null) {
    return {
      ...shared,
      passport: null,
      ...shown(absent('unknown')),
      carriedOver: false,
      bySexAge: [],
      rank: null,
      change: null,
      origins: [],
      originNotStated: null,
      originsFrom: null,
    };
  }
  const rows = rowsInRound(material, indicator, round);
  const old = await carriedOverAreas(material.reads, { indicator, round, level, asOf });
  return {
    ...shared,
    passport: passportInArea(
      material,
      round,
      rows.map((row) => row.confidence),
    ),
    ...shownInRound(material, indicator, round),
    carriedOver: rows.some((row) => row.carriedOverFrom !== null) || old.has(pcode),
    bySexAge: await sexAgesOfArea(material, round),
    rank: await rankOfArea(material, round),
    change: await changeOfArea(material, round),
    ...(await originsOfArea(material, round)),
  };
};
