import { CHARTS } from '@waystation/charts';
import { standardsOn } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { ChartPanel } from '../chart-panel';
import { GapBars } from '../drawings/gap-bars';
import { StandardsPart } from '../standards/standards-part';
import { useGapPlaces } from '../use-gap-places';
import type { PanelProps } from './panel-props';

/** How sites and centres stand against minimum standards. */
export const GapsPanel = ({ model, className }: PanelProps) => {
  const words = useTranslator();
  const { t } = words;
  const { view, inUse } = model;
  const { load, found } = useGapPlaces(model);
  const title = t('chart.gaps.title');
  const isThere = found !== null && found.places.length + found.others > 0;
  return (
    <ChartPanel
      className={className}
      title={title}
      definition={CHARTS.gaps}
      file="gaps_against_standards"
      sources={found?.sources}
      inUse={inUse}
      load={load}
      chart={
        isThere
          ? CHARTS.gaps.build(
              { title, ...found, standards: standardsOn(view.operation, view.day) },
              words,
            )
          : null
      }
      nothing={t('chart.gaps.none')}
      notes={
        <>
          <p className="mt-1 text-ink-3 text-note">{t('chart.gaps.note')}</p>
          <StandardsPart view={view} />
        </>
      }
    >
      {(drawing) => <GapBars drawing={drawing} />}
    </ChartPanel>
  );
};
