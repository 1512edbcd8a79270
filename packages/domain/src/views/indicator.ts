import { z } from 'zod';
import { AdminLevel, Day } from '../codes';
import { CountUnit, Measure, PopulationGroup } from '../population';

/**
 * Something that areas can be coloured by: one group, unit and measure of one series. Stocks come
 * from rounds of figures; cumulative arrivals come from flows into the area and are never called
 * people present.
 */
export const Indicator = z
  .object({
    /** For URLs, for example `idp.individuals.stock.mobility-tracking`. */
    id: z.string().min(1),
    from: z.enum(['rounds', 'flows']),
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
    series: z.string(),
    /** The published category for flows, for example "total"; null for rounds. */
    category: z.string().nullable(),
    levels: z.array(AdminLevel),
    firstDay: Day,
    lastDay: Day,
    /** True for the one that is shown first. */
    isPrimary: z.boolean(),
  })
  .readonly();
/** A value that the schema {@link Indicator} accepts. */
export type Indicator = z.infer<typeof Indicator>;
