import type {
  ClassMethod,
  CoverageState,
  NothingRow,
  RingState,
  SiteShape,
} from '@waystation/cartography';
import type { CrossingStatus, SpreadClass } from '@waystation/domain';
import type { MessageKey } from '@waystation/i18n';

/** The words of a legend's rows, by what each row stands for. */
export const LEGEND_WORDS = {
  nothing: {
    zero: 'legend.zeroReported',
    carriedOver: 'legend.ofWhichCarriedOver',
    notAssessed: 'legend.notAssessed',
    suppressed: 'legend.suppressed',
    inaccessible: 'legend.inaccessible',
    unknown: 'legend.unknown',
    notApplicable: 'legend.notApplicable',
  },
  coverage: {
    assessed: 'legend.assessed',
    inPart: 'legend.inPart',
    suppressed: 'legend.suppressed',
    notAssessed: 'legend.notAssessed',
    inaccessible: 'legend.inaccessible',
    unknown: 'legend.unknown',
    notApplicable: 'legend.notApplicable',
  },
  spread: {
    close: 'spreads.close',
    apart: 'spreads.apart',
    far: 'spreads.far',
    twofold: 'spreads.twofold',
  },
  ring: {
    free: 'centre.freePlaces',
    almostFull: 'centre.nearlyFull',
    full: 'centreStatus.full',
    freeUnknown: 'legend.ringFreeUnknown',
    notCounted: 'centre.notCounted',
    closed: 'centreStatus.closed',
  },
  crossing: {
    open: 'crossingStatus.open',
    restricted: 'crossingStatus.restricted',
    closed: 'crossingStatus.closed',
    unknown: 'crossingStatus.unknown',
  },
  shape: {
    circle: 'siteType.displacementSite',
    square: 'siteType.collectiveCentre',
    diamond: 'siteType.selfSettled',
    ring: 'siteType.hostCommunity',
  },
  method: {
    handSet: 'legend.breaksFixed',
    pretty: 'legend.breaksFixed',
    equalInterval: 'legend.breaksEqualInterval',
    quantile: 'legend.breaksQuantile',
    natural: 'legend.breaksNatural',
    geometric: 'legend.breaksGeometric',
    manual: 'legend.breaksManual',
  },
} as const satisfies {
  readonly nothing: Record<NothingRow['what'], MessageKey>;
  readonly coverage: Record<CoverageState, MessageKey>;
  readonly spread: Record<SpreadClass, MessageKey>;
  readonly ring: Record<RingState, MessageKey>;
  readonly crossing: Record<CrossingStatus, MessageKey>;
  readonly shape: Record<SiteShape, MessageKey>;
  readonly method: Record<ClassMethod, MessageKey>;
};
