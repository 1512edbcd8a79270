import type { Legend, Theme } from '@waystation/cartography';
import { ClassLegendView } from './class-legend-view';
import { FlowLegendView } from './flow-legend-view';
import { SizeLegendView } from './size-legend-view';
import { CrossingLegendView, RingLegendView } from './symbol-legend-view';

type LegendViewProps = {
  readonly legend: Legend;
  readonly theme: Theme;
  readonly unit: string;
  readonly areas: string;
};

/** The legend of any layer, from the layer's own model. */
export const LegendView = ({ legend, theme, unit, areas }: LegendViewProps) => {
  switch (legend.kind) {
    case 'classes':
      return <ClassLegendView legend={legend} theme={theme} unit={unit} areas={areas} />;
    case 'size':
      return <SizeLegendView legend={legend} theme={theme} />;
    case 'flows':
      return <FlowLegendView legend={legend} theme={theme} />;
    case 'rings':
      return <RingLegendView legend={legend} theme={theme} />;
    case 'crossings':
      return <CrossingLegendView legend={legend} theme={theme} />;
    case 'none':
      return null;
    default:
      return legend satisfies never;
  }
};
