import { CHARTS } from '@waystation/charts';
import type { Centre } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { ChartPanel } from '../chart-panel';
import { CentreBars } from '../drawings/centre-bars';
import { useCentresAt } from '../use-centres-at';
import type { PanelProps } from './panel-props';

/** The documents of what a centre is known by up to a moment. */
const sourcesOf = ({ counts, statusLog }: Centre, moment: Date): readonly string[] =>
  [...counts, ...statusLog].flatMap(({ source, at }) =>
    source !== null && new Date(at) <= moment ? [source] : [],
  );

/** What places reception centres have left, and for how long. */
export const CentresPanel = ({ model, className }: PanelProps) => {
  const words = useTranslator();
  const { t } = words;
  const { view, inUse } = model;
  const { query, centres: every } = useCentresAt(model);
  const only = model.place?.kind === 'centre' ? model.place.id : null;
  const centres = every?.filter(({ centre }) => only === null || centre.place.id === only) ?? null;
  const title = t('layer.centres');
  return (
    <ChartPanel
      className={className}
      title={title}
      definition={CHARTS.centres}
      file="reception_centres"
      sources={centres?.flatMap(({ centre }) => sourcesOf(centre, view.moment))}
      inUse={inUse}
      load={query}
      chart={
        centres === null || centres.length === 0
          ? null
          : CHARTS.centres.build({ title, centres, moment: view.moment }, words)
      }
      // A page of a centre that is not there says nothing of the others.
      nothing={t(every?.length === 0 ? 'state.noCentres' : 'inspector.notHereWhat.centre')}
      notes={<p className="mt-1 text-ink-3 text-note">{t('chart.centres.equation')}</p>}
    >
      {(drawing) => <CentreBars drawing={drawing} />}
    </ChartPanel>
  );
};
