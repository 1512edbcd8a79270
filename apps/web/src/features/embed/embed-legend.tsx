import { NoticeChip, useTranslator } from '@waystation/ui';
import { ChevronDown, ChevronUp, History } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { useLayout } from '../../app/use-layout';
import { FilterNote } from '../filter/filter-note';
import { LayerLoadNote } from '../layer-panel/layer-load-note';
import { LegendView } from '../legend/legend-view';
import type { MapLayer } from '../situation-map/layers/map-layer';
import { shownLayers } from '../situation-map/screen/shown-layers';
import type { MapScreenModel } from '../situation-map/screen/use-map-screen';

type EmbedLegendProps = { readonly model: MapScreenModel };

type LayerLegendProps = Pick<EmbedLegendProps, 'model'> & { readonly layer: MapLayer };

const LayerLegend = ({ layer, model }: LayerLegendProps) => {
  const { title, summary, staleNote, filterNote, load, legend, unit, areas, name } = layer;
  const { palette, isolated } = model.view.classes;
  return (
    <li className="border-line px-2.5 py-1.5 not-first:border-t">
      <h2 className="font-semibold text-label">{title}</h2>
      <p className="text-ink-2 text-note">
        {summary}{' '}
        {staleNote !== null && (
          <NoticeChip icon={History} isInline>
            {staleNote}
          </NoticeChip>
        )}
      </p>
      {filterNote && <FilterNote>{filterNote}</FilterNote>}
      <LayerLoadNote
        load={load}
        title={title}
        othersFailed={shownLayers(model).some(
          (other) => other.name !== name && other.load.kind === 'failed',
        )}
      />
      {legend && load.kind !== 'empty' && (
        <div className="mt-1">
          <LegendView
            legend={legend}
            theme={model.theme}
            unit={unit}
            areas={areas}
            classes={
              name === 'areas'
                ? {
                    palette,
                    isolated,
                    onIsolate: (index) =>
                      model.change({ only: index === null ? null : index + 1 }, 'replace'),
                  }
                : null
            }
          />
        </div>
      )}
    </li>
  );
};

/**
 * The legends of the layers on show over an embedded map; folded at first in a narrow frame. The
 * button scrolls with them, so that whoever is at it can scroll by keyboard.
 */
export const EmbedLegend = ({ model }: EmbedLegendProps) => {
  const { t } = useTranslator();
  const isNarrow = useLayout() === 'phone';
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? !isNarrow;
  const id = useId();
  const layers = shownLayers(model);
  const Icon = isOpen ? ChevronUp : ChevronDown;
  return (
    <section
      aria-label={t('embed.legend')}
      className="min-h-7 max-w-full overflow-auto rounded-md border border-line-2 bg-surface shadow-float"
    >
      <Button
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => setChosen(!isOpen)}
        className="sticky top-0 flex min-h-7 w-full cursor-pointer items-center justify-between gap-2 bg-surface px-2.5 font-medium text-label focus-visible:-outline-offset-2 data-hovered:bg-surface-2 pointer-coarse:min-h-11"
      >
        {t(isOpen ? 'embed.hideLegend' : 'embed.showLegend')}
        <Icon aria-hidden size={14} className="shrink-0 text-ink-3" />
      </Button>
      <ul id={id} hidden={!isOpen} className="w-58 max-w-full border-line border-t">
        {layers.length === 0 && (
          <li className="px-2.5 py-1.5 text-ink-2 text-note">{t('layers.nothingYet')}</li>
        )}
        {layers.map((layer) => (
          <LayerLegend key={layer.name} layer={layer} model={model} />
        ))}
      </ul>
    </section>
  );
};
