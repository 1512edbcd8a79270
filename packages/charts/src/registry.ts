import { areasChart } from './areas/areas-chart';
import { centresChart } from './centres/centres-chart';
import { crossingChart } from './crossing/crossing-chart';
import { dataAgeChart } from './data-age/data-age-chart';
import { gapsChart } from './gaps/gaps-chart';
import { originsChart } from './origins/origins-chart';
import { presenceChart } from './presence/presence-chart';
import { roundsChart } from './rounds/rounds-chart';
import { sexAgeChart } from './sex-age/sex-age-chart';

/** Every kind of chart, in the order in which a dashboard shows them. */
export const CHARTS = {
  rounds: roundsChart,
  areas: areasChart,
  origins: originsChart,
  crossing: crossingChart,
  sexAge: sexAgeChart,
  centres: centresChart,
  gaps: gapsChart,
  presence: presenceChart,
  dataAge: dataAgeChart,
} as const;

/** The name of a kind of chart. */
export type ChartId = keyof typeof CHARTS;
