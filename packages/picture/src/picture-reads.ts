import type {
  AdminLevel,
  AreaColumns,
  AreaFigures,
  AreaShapes,
  OperationOverview,
  ResidentColumns,
} from '@waystation/domain';
import type { FigureQuestion } from '@waystation/view';

/** What a picture is made of: the answers that the page itself would be given, for the public. */
export type PictureReads = {
  readonly overview: () => Promise<OperationOverview>;
  readonly areas: (level: AdminLevel) => Promise<AreaColumns>;
  readonly shapes: (level: AdminLevel) => Promise<AreaShapes>;
  readonly figures: (level: AdminLevel, question: FigureQuestion) => Promise<AreaFigures>;
  readonly residents: (level: AdminLevel) => Promise<ResidentColumns>;
};
