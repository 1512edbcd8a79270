import type { Theme } from '@waystation/cartography';
import type { AreaColumns, Passport, Pcode } from '@waystation/domain';
import {
  type CoverageContext,
  type CoverageRow,
  coverageOfSites,
  coverageRows,
  LAYERS,
  type SiteRow,
  type SitesRead,
} from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import type { Words } from '@waystation/view';
import { useMemo } from 'react';
import type { LayerLook } from './layer-look';
import type { MapLayer } from './map-layer';
import type { useAreaLayers } from './use-area-layers';
import { type LayerData, useDrawnLayer } from './use-drawn-layer';

type CoverageWanted = {
  readonly look: LayerLook;
  readonly theme: Theme;
  readonly areas: ReturnType<typeof useAreaLayers>;
  readonly sites: { readonly rows: readonly SiteRow[] | null; readonly passport: Passport | null };
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

const titleOf = (passport: Passport | null, { t, formats }: Words): string => {
  if (passport === null) {
    return t('layer.coverageNone');
  }
  return passport.roundNumber === null
    ? t('layer.coverage', { date: formats.date(passport.asOf, passport.asOfPrecision) })
    : t('layer.coverageOf', { number: String(passport.roundNumber) });
};

/** Rows are made only for a map that shows them. */
const useCoverageData = (wanted: CoverageWanted): LayerData<CoverageRow, CoverageContext> => {
  const { look, sites, tree, areas } = wanted;
  const { rows: siteRows, passport } = sites;
  return useMemo(() => {
    if (!look.visible || areas.data === null) {
      return null;
    }
    const read = siteRows === null ? null : { rows: siteRows, passport, parentOf: parentsIn(tree) };
    return {
      rows: coverageRows(areas.data.rows, read),
      context: { passport: areas.data.context.passport, sites: coverageOfSites(read) },
    };
  }, [look.visible, areas.data, siteRows, passport, tree]);
};

/** Which areas the round covered, from the same figures as the choropleth. */
export const useCoverageLayer = (wanted: CoverageWanted): MapLayer => {
  const { look, theme, areas } = wanted;
  const words = useTranslator();
  const data = useCoverageData(wanted);
  const params = useMemo(() => LAYERS.coverage.params.parse(look), [look]);
  return {
    ...areas.layer,
    ...useDrawnLayer(LAYERS.coverage, data, { params, theme }),
    name: 'coverage',
    title: titleOf(areas.data?.context.passport ?? null, words),
    unit: words.t('passport.coverage'),
  };
};
