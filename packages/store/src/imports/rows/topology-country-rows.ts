import {
  type AreaTopology,
  type AreaWithGeometry,
  type Dataset,
  type Day,
  groupBy,
} from '@waystation/domain';
import { lettersOfPcode } from '../../areas/letters-of-pcode';
import { type SentRow, topologyRow } from './document-rows';
import { uniqueRows } from './unique-rows';

type TopologyOfCountry = {
  readonly country: string;
  readonly validOn: Day;
  readonly topology: AreaTopology;
};

const countriesOf = (
  topology: AreaTopology,
  areas: readonly AreaWithGeometry[],
): readonly TopologyOfCountry[] => {
  const own = areas.filter(({ level }) => level === topology.level);
  const byCountry = groupBy(own, ({ pcode }) => lettersOfPcode(pcode));
  return [...byCountry].flatMap(([country, versions]) => {
    const validOn = versions
      .map((area) => area.validOn)
      .toSorted()
      .at(-1);
    return validOn === undefined ? [] : [{ country, validOn, topology }];
  });
};

const countryRow = ({ country, validOn, topology }: TopologyOfCountry): SentRow => ({
  level: topology.level,
  country,
  valid_on: validOn,
  content: topologyRow(topology).content,
});

/**
 * The countries of each simplified text, as sent. Each has the date of its own areas: a file of a
 * region may hold an older version of one country than of the next.
 */
export const topologyCountryRows = ({ topologies, areas }: Dataset): Iterable<SentRow> =>
  uniqueRows(
    topologies.flatMap((topology) => countriesOf(topology, areas)),
    ({ country, validOn, topology: { level } }) => `${level} ${country} ${validOn}`,
    countryRow,
  );
