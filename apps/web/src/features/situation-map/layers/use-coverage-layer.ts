import type { Theme } from '@waystation/cartography';
import type { AreaColumns, Passport } from '@waystation/domain';
import { LAYERS, type SiteRow } from '@waystation/layers';
import { coverageData, coverageSaid, eachPassport, type LayerLook } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import type { MapLayer } from './map-layer';
import type { useAreaLayers } from './use-area-layers';
import { useDrawnLayer } from './use-drawn-layer';

type CoverageWanted = {
  readonly look: LayerLook;
  readonly theme: Theme;
  readonly areas: ReturnType<typeof useAreaLayers>;
  readonly sites: { readonly rows: readonly SiteRow[] | null; readonly passport: Passport | null };
  /** The areas that sites are in, with what they are part of. */
  readonly tree: readonly AreaColumns[];
};

/** Rows are made only for a map that shows them. */
const useCoverageData = (wanted: CoverageWanted) => {
  const { look, tree } = wanted;
  const { data } = wanted.areas;
  const { rows: sites, passport } = wanted.sites;
  return useMemo(
    () => (look.visible ? coverageData({ data, sites, passport, tree }) : null),
    [look.visible, data, sites, passport, tree],
  );
};

/** Which areas the round covered, from the same figures as the choropleth. */
export const useCoverageLayer = (wanted: CoverageWanted): MapLayer => {
  const { look, theme, areas } = wanted;
  const words = useTranslator();
  const data = useCoverageData(wanted);
  const params = useMemo(() => LAYERS.coverage.params.parse(look), [look]);
  return {
    ...areas.layer,
    ...coverageSaid(areas.layer, areas.data, words),
    ...useDrawnLayer(LAYERS.coverage, data, { params, theme }),
    passports: eachPassport([...areas.layer.passports, wanted.sites.passport]),
    name: 'coverage',
  };
};
