import { getPresence } from './activity/get-presence';
import { agreeFigure } from './agreed/agree-figure';
import { getFigureSources } from './agreed/get-figure-sources';
import { getSourceSpreads } from './agreed/get-source-spreads';
import { addAlertTarget } from './alert/add-alert-target';
import { handleAlert } from './alert/handle-alert';
import { listAlertTargets } from './alert/list-alert-targets';
import { listAlerts } from './alert/list-alerts';
import { removeAlertTarget } from './alert/remove-alert-target';
import { resendAlert } from './alert/resend-alert';
import { testAlertTarget } from './alert/test-alert-target';
import { tryAlertRule } from './alert/try-alert-rule';
import { turnAlertRule } from './alert/turn-alert-rule';
import { writeAlertRule } from './alert/write-alert-rule';
import { getTopology } from './area/get-topology';
import { listAreas } from './area/list-areas';
import { listResidents } from './area/list-residents';
import { findNearest } from './centre/find-nearest';
import { getCentre } from './centre/get-centre';
import { listCentreLog } from './centre/list-centre-log';
import { listCentres } from './centre/list-centres';
import { reportCentre } from './centre/report-centre';
import { getWhatChanged } from './change/get-what-changed';
import { listChangesSince } from './change/list-changes-since';
import { listCrossings } from './crossing/list-crossings';
import { getAreaFigures } from './figure/get-area-figures';
import { getFigureRows } from './figure/get-figure-rows';
import { getFlash } from './flash/get-flash';
import { listFlash } from './flash/list-flash';
import { publishFlash } from './flash/publish-flash';
import { withdrawFlash } from './flash/withdraw-flash';
import { getAreasOrigins } from './flow/get-areas-origins';
import { listMovements } from './flow/list-movements';
import { listOrigins } from './flow/list-origins';
import { applyImport } from './import/apply-import';
import { chooseImport } from './import/choose-import';
import { discardImport } from './import/discard-import';
import { getImport } from './import/get-import';
import { listImports } from './import/list-imports';
import { undoImport } from './import/undo-import';
import { addOperation } from './operation/add-operation';
import { getOperation } from './operation/get-operation';
import { listOperations } from './operation/list-operations';
import { setOperation } from './operation/set-operation';
import { getAreaProfile } from './profile/get-area-profile';
import { getAreasTrend } from './profile/get-areas-trend';
import { advanceMap } from './register/advance-map';
import { draftMap } from './register/draft-map';
import { getMap } from './register/get-map';
import { listMaps } from './register/list-maps';
import { cutAt } from './road/cut-at';
import { listClosures } from './road/list-closures';
import { reportRoad } from './road/report-road';
import { correctRound } from './round/correct-round';
import { coverRound } from './round/cover-round';
import { createRound } from './round/create-round';
import { getRoundRevision } from './round/get-round-revision';
import { listBookedRounds } from './round/list-booked-rounds';
import { listRounds } from './round/list-rounds';
import { publishRound } from './round/publish-round';
import { getSite } from './site/get-site';
import { getSitesTrend } from './site/get-sites-trend';
import { listSites } from './site/list-sites';
import { listSources } from './source/list-sources';
import { listMeasurements } from './standard/list-measurements';
import { setStandard } from './standard/set-standard';
import { getTravelTimes } from './travel/get-travel-times';
import { router } from './trpc';

/** The table of contents of the API. */
export const appRouter = router({
  operation: router({
    list: listOperations,
    get: getOperation,
    add: addOperation,
    set: setOperation,
  }),
  area: router({
    list: listAreas,
    topology: getTopology,
    residents: listResidents,
    profile: getAreaProfile,
    trend: getAreasTrend,
  }),
  figure: router({
    areas: getAreaFigures,
    rows: getFigureRows,
    sources: getFigureSources,
    spreads: getSourceSpreads,
    agree: agreeFigure,
  }),
  flash: router({ list: listFlash, get: getFlash, publish: publishFlash, withdraw: withdrawFlash }),
  round: router({
    list: listRounds,
    book: listBookedRounds,
    create: createRound,
    cover: coverRound,
    publish: publishRound,
    correct: correctRound,
    revision: getRoundRevision,
  }),
  site: router({ list: listSites, get: getSite, trend: getSitesTrend }),
  centre: router({
    list: listCentres,
    get: getCentre,
    log: listCentreLog,
    nearest: findNearest,
    report: reportCentre,
  }),
  crossing: router({ list: listCrossings }),
  flow: router({
    origins: listOrigins,
    ofAreas: getAreasOrigins,
    movements: listMovements,
  }),
  road: router({ closures: listClosures, cutAt, report: reportRoad }),
  travel: router({ times: getTravelTimes }),
  register: router({ list: listMaps, get: getMap, draft: draftMap, advance: advanceMap }),
  alert: router({
    list: listAlerts,
    try: tryAlertRule,
    write: writeAlertRule,
    turn: turnAlertRule,
    handle: handleAlert,
    targets: listAlertTargets,
    addTarget: addAlertTarget,
    removeTarget: removeAlertTarget,
    testTarget: testAlertTarget,
    resend: resendAlert,
  }),
  standard: router({ measurements: listMeasurements, set: setStandard }),
  activity: router({ presence: getPresence }),
  import: router({
    list: listImports,
    get: getImport,
    choose: chooseImport,
    store: applyImport,
    discard: discardImport,
    undo: undoImport,
  }),
  source: router({ list: listSources }),
  change: router({ since: listChangesSince, between: getWhatChanged }),
});

/** The type that browsers are given; see packages/contract. */
export type AppRouter = typeof appRouter;
