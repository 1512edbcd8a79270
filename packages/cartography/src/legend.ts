import type { AdditionLegend } from './addition-legend';
import type { AreaCircleLegend } from './area-circle-legend';
import type { ChangeLegend } from './change-legend';
import type { ClassLegend } from './class-legend';
import type { ClusterLegend } from './cluster-legend';
import type { CoverageLegend } from './coverage-legend';
import type { CrossingLegend } from './crossing-legend';
import type { DensityLegend } from './density-legend';
import type { FlowLegend } from './flow-legend';
import type { RingLegend } from './ring-legend';
import type { SizeLegend } from './size-legend';
import type { SpreadLegend } from './spread-legend';

/** A legend of any layer; `none` for lines and names, which explain themselves. */
export type Legend =
  | ClassLegend
  | ChangeLegend
  | AdditionLegend
  | CoverageLegend
  | SizeLegend
  | DensityLegend
  | ClusterLegend
  | AreaCircleLegend
  | SpreadLegend
  | FlowLegend
  | RingLegend
  | CrossingLegend
  | { readonly kind: 'none' };
