import type { AreaColumns, Passport, Pcode } from '@waystation/domain';
import {
  type CoverageContext,
  type CoverageRow,
  coverageOfSites,
  coverageRows,
  type Reader,
  type SiteRow,
  type SitesRead,
} from '@waystation/layers';
import type { LayerData } from '../layers/layer-data';
import type { LayerSaid } from '../layers/layer-said';
import type { AreaData } from './area-data';

type Covered = {
  readonly data: AreaData;
  /** Those that the reader's filter lets through; null: none are read. */
  readonly sites: readonly SiteRow[] | null;
  readonly passport: Passport | null;
  /** The areas that sites are in, with what they are part of. */
  readonly tree: readonly AreaColumns[];
};

const parentsIn = (tree: readonly AreaColumns[]): SitesRead['parentOf'] => {
  const parents = new Map<Pcode, Pcode | null>(
    tree.flatMap(({ pcode, parent }) =>
      pcode.map((own, index): [Pcode, Pcode | null] => [own, parent[index] ?? null]),
    ),
  );
  return (pcode) => parents.get(pcode) ?? null;
};

/** Which areas the round covered, from the same figures as the choropleth. */
export const coverageData = ({
  data,
  sites,
  passport,
  tree,
}: Covered): LayerData<CoverageRow, CoverageContext> => {
  if (data === null) {
    return null;
  }
  const read = sites === null ? null : { rows: sites, passport, parentOf: parentsIn(tree) };
  return {
    rows: coverageRows(data.rows, read),
    context: { passport: data.context.passport, sites: coverageOfSites(read) },
  };
};

const titleOf = (passport: Passport | null, { t, formats }: Reader): string => {
  if (passport === null) {
    return t('layer.coverageNone');
  }
  return passport.roundNumber === null
    ? t('layer.coverage', { date: formats.date(passport.asOf, passport.asOfPrecision) })
    : t('layer.coverageOf', { number: String(passport.roundNumber) });
};

/** What a map of coverage says of itself, from the words of the areas that it colours. */
export const coverageSaid = (areas: LayerSaid, data: AreaData, reader: Reader): LayerSaid => ({
  ...areas,
  title: titleOf(data?.context.passport ?? null, reader),
  unit: reader.t('passport.coverage'),
});
