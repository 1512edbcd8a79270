import { agreedAdd } from './agreed-add';
import { agreedList } from './agreed-list';
import { atlas } from './atlas';
import { atlasScheduleAdd, atlasScheduleList, atlasScheduleRemove } from './atlas-schedule';
import type { Command } from './command';
import { figures } from './figures';
import { flashPublish } from './flash-publish';
import { flashWithdraw } from './flash-withdraw';
import { flows } from './flows';
import { importFiles } from './import';
import { importRoads } from './import-roads';
import { importTemplate } from './import-template';
import { importUndo } from './import-undo';
import { listImports } from './imports';
import { mapAdvance } from './map-advance';
import { mapDraft } from './map-draft';
import { mapList } from './map-list';
import { mapShow } from './map-show';
import { operationAdd } from './operation-add';
import { operationList } from './operation-list';
import { operationSet } from './operation-set';
import { operationShow } from './operation-show';
import { roadClose } from './road-close';
import { roadList } from './road-list';
import { roadReopen } from './road-reopen';
import { roundCorrect } from './round-correct';
import { roundCover } from './round-cover';
import { roundCreate } from './round-create';
import { roundList } from './round-list';
import { roundPublish } from './round-publish';
import { snapshot } from './snapshot';
import { standardList } from './standard-list';
import { standardSet } from './standard-set';
import { status } from './status';
import { tokenPath } from './token-path';

/** Every command of the operator's command line, one line each; of two that fit, the first is meant. */
export const COMMANDS: readonly Command[] = [
  operationAdd,
  operationSet,
  operationList,
  operationShow,
  importRoads,
  importTemplate,
  importUndo,
  importFiles,
  figures,
  flows,
  listImports,
  roadClose,
  roadReopen,
  roadList,
  standardSet,
  standardList,
  agreedAdd,
  agreedList,
  flashPublish,
  flashWithdraw,
  roundCreate,
  roundCover,
  roundPublish,
  roundCorrect,
  roundList,
  snapshot,
  mapDraft,
  mapAdvance,
  mapList,
  mapShow,
  atlasScheduleAdd,
  atlasScheduleList,
  atlasScheduleRemove,
  atlas,
  status,
  tokenPath,
];
