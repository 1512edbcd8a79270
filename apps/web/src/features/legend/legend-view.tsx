import type { Legend, Theme } from '@waystation/cartography';
import { AdditionLegendView } from './addition-legend-view';
import { AreaCircleLegendView } from './area-circle-legend-view';
import { ChangeLegendView } from './change-legend-view';
import { ClassLegendView } from './class-legend-view';
import type { ClassUse } from './class-use';
import { ClusterLegendView } from './cluster-legend-view';
import { CoverageLegendView } from './coverage-legend-view';
import { DensityLegendView } from './density-legend-view';
import { FlowLegendView } from './flow-legend-view';
import { SizeLegendView } from './size-legend-view';
import { SpreadLegendView } from './spread-legend-view';
import { CrossingLegendView, RingLegendView } from './symbol-legend-view';
import type { UnplacedUse } from './unplaced-note';

type LegendViewProps = {
  readonly legend: Legend;
  readonly theme: Theme;
  readonly unit: string;
  readonly areas: string;
  readonly classes: ClassUse | null;
  /** Who lists what has no coordinates; absent: it is only counted. */
  readonly unplaced?: UnplacedUse | null;
};

/** The legend of any layer, from the layer's own model. */
export const LegendView = (props: LegendViewProps) => {
  const { legend, theme, unplaced = null } = props;
  switch (legend.kind) {
    case 'classes':
      return <ClassLegendView {...props} legend={legend} />;
    case 'changes':
      return <ChangeLegendView {...props} legend={legend} />;
    case 'additions':
      return <AdditionLegendView {...props} legend={legend} />;
    case 'coverage':
      return <CoverageLegendView {...props} legend={legend} />;
    case 'size':
      return <SizeLegendView legend={legend} theme={theme} unplaced={unplaced} />;
    case 'areaCircles':
      return <AreaCircleLegendView {...props} legend={legend} />;
    case 'spreads':
      return <SpreadLegendView {...props} legend={legend} />;
    case 'clusters':
      return <ClusterLegendView legend={legend} theme={theme} />;
    case 'density':
      return <DensityLegendView {...props} legend={legend} />;
    case 'flows':
      return <FlowLegendView legend={legend} theme={theme} />;
    case 'rings':
      return <RingLegendView legend={legend} theme={theme} unplaced={unplaced} />;
    case 'crossings':
      return <CrossingLegendView legend={legend} theme={theme} unplaced={unplaced} />;
    case 'none':
      return null;
    default:
      return legend satisfies never;
  }
};
