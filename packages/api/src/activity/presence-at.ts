import {
  type Activity,
  type AdminLevel,
  type Day,
  groupBy,
  type Organisation,
  type Pcode,
  type Presence,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { labelOfSource } from '../passport/label-of-source';

/** The sheet that covers the latest time of those that had begun; what others say is of other times. */
const newestSheet = (activities: readonly Activity[], day: Day): readonly Activity[] => {
  const begun = activities.filter(({ periodStart }) => periodStart <= day);
  const newest = begun.toSorted(
    (a, b) => a.periodEnd.localeCompare(b.periodEnd) || a.source.localeCompare(b.source),
  );
  const source = newest.at(-1)?.source;
  return begun.filter((one) => one.source === source);
};

const sheetOf = (rows: readonly Activity[], labelOf: (source: string) => string) => {
  const [first] = rows;
  const starts = rows.map(({ periodStart }) => periodStart).toSorted();
  const ends = rows.map(({ periodEnd }) => periodEnd).toSorted();
  const [periodStart, periodEnd] = [starts[0], ends.at(-1)];
  return first === undefined || periodStart === undefined || periodEnd === undefined
    ? null
    : { source: first.source, label: labelOf(first.source), periodStart, periodEnd };
};

type Held = { readonly activity: Activity; readonly pcode: Pcode };

const cellsOf = (held: readonly Held[], organisations: readonly Organisation[]) => {
  const indexOf = new Map(organisations.map(({ name }, index) => [name, index]));
  return [
    ...groupBy(held, ({ activity, pcode }) => `${pcode} ${activity.sector}`).values(),
  ].flatMap((own) => {
    const [first] = own;
    const indexes = own.flatMap(({ activity }) => indexOf.get(activity.organisation.name) ?? []);
    return first === undefined
      ? []
      : [
          {
            pcode: first.pcode,
            sector: first.activity.sector,
            organisations: [...new Set(indexes)].toSorted((a, b) => a - b),
          },
        ];
  });
};

/**
 * Who was reported to work where in what, on a day, at a level. An organisation counts once in an area and
 * sector, however often it reports there; nothing is added up over areas or sectors.
 */
export const presenceAt = async (
  reads: DisclosedOperation,
  { level, asOf }: { readonly level: AdminLevel; readonly asOf: Day },
): Promise<Presence> => {
  const rows = newestSheet(await reads.activities(), asOf);
  const [tree, sources] = await Promise.all([reads.areas.tree(), reads.figures.sources()]);
  const placed = rows.map((activity) => ({ activity, pcode: tree.at(activity.pcode, level) }));
  const organisations = [
    ...new Map(rows.map(({ organisation }) => [organisation.name, organisation])).values(),
  ].toSorted((a, b) => a.name.localeCompare(b.name));
  return {
    askedFor: asOf,
    level,
    sheet: sheetOf(rows, (source) => labelOfSource(source, sources)),
    organisations,
    cells: cellsOf(
      placed.flatMap(({ activity, pcode }) => (pcode === null ? [] : [{ activity, pcode }])),
      organisations,
    ),
    elsewhere: [
      ...new Set(placed.flatMap(({ activity, pcode }) => (pcode === null ? activity.pcode : []))),
    ].toSorted(),
  };
};
