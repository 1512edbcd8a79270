import { aRound } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { listActivities } from '../src/activities/list-activities';
import { insertAgreedFigure } from '../src/agreed/insert-agreed-figure';
import { listAgreedFigures } from '../src/agreed/list-agreed-figures';
import { lockAgreedFigures } from '../src/agreed/lock-agreed-figures';
import { insertAlert } from '../src/alerts/insert-alert';
import { insertAlertRule } from '../src/alerts/insert-alert-rule';
import { insertAlertRuleStep } from '../src/alerts/insert-alert-rule-step';
import { insertAlertStep } from '../src/alerts/insert-alert-step';
import { listAlertRules } from '../src/alerts/list-alert-rules';
import { listAlerts } from '../src/alerts/list-alerts';
import { lockAlerts } from '../src/alerts/lock-alerts';
import { setAlertRuleSeq } from '../src/alerts/set-alert-rule-seq';
import { turnAlertRule } from '../src/alerts/turn-alert-rule';
import { areaContaining } from '../src/areas/area-containing';
import { countLevels } from '../src/areas/count-levels';
import { countResidents } from '../src/areas/count-residents';
import { countryOutlines } from '../src/areas/country-outlines';
import { findTopologies } from '../src/areas/find-topologies';
import { listAreas } from '../src/areas/list-areas';
import { listResidents } from '../src/areas/list-residents';
import { advanceFeed } from '../src/changes/advance-feed';
import { changesSince } from '../src/changes/changes-since';
import { feedHead } from '../src/changes/feed-head';
import { feedHeads } from '../src/changes/feed-heads';
import { insertChanges } from '../src/changes/insert-changes';
import { tellListeners } from '../src/changes/tell-listeners';
import { findRoadReport } from '../src/closures/find-road-report';
import { insertClosure } from '../src/closures/insert-closure';
import { insertRoadReport } from '../src/closures/insert-road-report';
import { listClosures } from '../src/closures/list-closures';
import { lockClosures } from '../src/closures/lock-closures';
import type { CompiledSql } from '../src/engine/sql';
import { daysOfPlaces } from '../src/figures/days-of-places';
import { figuresCorrected } from '../src/figures/figures-corrected';
import { figuresOfAreas } from '../src/figures/figures-of-areas';
import { figuresOfAreasBySexAge } from '../src/figures/figures-of-areas-by-sex-age';
import { figuresOfPlaces } from '../src/figures/figures-of-places';
import { figuresOfPlacesBySexAge } from '../src/figures/figures-of-places-by-sex-age';
import { figuresOfSubject } from '../src/figures/figures-of-subject';
import { listFlows } from '../src/figures/list-flows';
import { listRoundTotals } from '../src/figures/list-round-totals';
import { listRounds } from '../src/figures/list-rounds';
import { listSources } from '../src/figures/list-sources';
import { roundsBySexAge } from '../src/figures/rounds-by-sex-age';
import { insertFlashUpdate } from '../src/flash/insert-flash-update';
import { insertFlashWithdrawal } from '../src/flash/insert-flash-withdrawal';
import { listFlashUpdates } from '../src/flash/list-flash-updates';
import { lockFlashUpdates } from '../src/flash/lock-flash-updates';
import { brokenReferences } from '../src/imports/broken-references';
import { danglingReferences } from '../src/imports/dangling-references';
import { addDraft } from '../src/imports/drafts/add-draft';
import { draftsBefore } from '../src/imports/drafts/drafts-before';
import { findDraft } from '../src/imports/drafts/find-draft';
import { keepDraft } from '../src/imports/drafts/keep-draft';
import { keepProfile } from '../src/imports/drafts/keep-profile';
import { listDrafts } from '../src/imports/drafts/list-drafts';
import { listProfiles } from '../src/imports/drafts/list-profiles';
import { removeDraft } from '../src/imports/drafts/remove-draft';
import { figuresLeftOut } from '../src/imports/figures-left-out';
import { figuresOutsideBoundaries } from '../src/imports/figures-outside-boundaries';
import { figuresReplaced } from '../src/imports/figures-replaced';
import { fillStage } from '../src/imports/fill-stage';
import { findImport } from '../src/imports/find-import';
import { forgetRevisions } from '../src/imports/forget-revisions';
import { importsAfter } from '../src/imports/imports-after';
import { importsRestedOn } from '../src/imports/imports-rested-on';
import { insertUndo } from '../src/imports/insert-undo';
import { keepRevisions } from '../src/imports/keep-revisions';
import { listImports } from '../src/imports/list-imports';
import { lockOperation } from '../src/imports/lock-operation';
import { placesAgainstBoundaries } from '../src/imports/places-against-boundaries';
import { putBack } from '../src/imports/put-back';
import { redeclaredPlaces } from '../src/imports/redeclared-places';
import { setBoundaryFlags } from '../src/imports/set-boundary-flags';
import {
  STAGED_AREAS,
  STAGED_FIGURES,
  STAGED_LOGS,
  STAGED_PLACES,
  STAGED_ROUNDS,
} from '../src/imports/staged-tables';
import { takeAway } from '../src/imports/take-away';
import { writeStaged } from '../src/imports/write-staged';
import { addOperation } from '../src/operations/add-operation';
import { operationForUpdate } from '../src/operations/operation-for-update';
import { replaceOperation } from '../src/operations/replace-operation';
import { deleteAlertTarget } from '../src/outbox/delete-alert-target';
import { insertAlertDeliveries } from '../src/outbox/insert-alert-deliveries';
import { insertAlertTarget } from '../src/outbox/insert-alert-target';
import { listAlertDeliveries } from '../src/outbox/list-alert-deliveries';
import { listAlertTargets } from '../src/outbox/list-alert-targets';
import { repeatAlertDelivery } from '../src/outbox/repeat-alert-delivery';
import { settleAlertDelivery } from '../src/outbox/settle-alert-delivery';
import { takeAlertDelivery } from '../src/outbox/take-alert-delivery';
import { countPlaces } from '../src/places/count-places';
import { listCentres } from '../src/places/list-centres';
import { listCrossings } from '../src/places/list-crossings';
import { listLogPage } from '../src/places/list-log-page';
import { listMeasurements } from '../src/places/list-measurements';
import { listSites } from '../src/places/list-sites';
import { findMapFile } from '../src/register/find-map-file';
import { insertMapFile } from '../src/register/insert-map-file';
import { insertPublication } from '../src/register/insert-publication';
import { insertStep } from '../src/register/insert-step';
import { listPublications } from '../src/register/list-publications';
import { lockRegister } from '../src/register/lock-register';
import { setState } from '../src/register/set-state';
import { findReport } from '../src/reports/find-report';
import { insertReport } from '../src/reports/insert-report';
import { insertReportEntries } from '../src/reports/insert-report-entries';
import { lockCentre } from '../src/reports/lock-centre';
import { countFiguresOfRound } from '../src/rounds/count-figures-of-round';
import { figuresOfRevision } from '../src/rounds/figures-of-revision';
import { findStoredRound } from '../src/rounds/find-stored-round';
import { insertBookedRound } from '../src/rounds/insert-booked-round';
import { insertRoundStep } from '../src/rounds/insert-round-step';
import { listBookedRounds } from '../src/rounds/list-booked-rounds';
import { publishBookedRound } from '../src/rounds/publish-booked-round';
import { roundsOfImport } from '../src/rounds/rounds-of-import';
import { seqOfRevision } from '../src/rounds/seq-of-revision';
import { setRoundCoverage } from '../src/rounds/set-round-coverage';
import { aFigure } from './builders';

const operation = 'south-sudan';
const importId = '00000000-0000-0000-0000-000000000001';
const fill = { operation, importId, rows: '[]' };
const round = aRound().id;
const reportId = '00000000-0000-0000-0000-000000000002';
const centre = 'centre:nimule';
const report = { operation, id: reportId, centre, number: 3 };
const map = { operation, number: 'SSD-IDP-0117', version: 2 };
const PAGE = { after: null, limit: 500 };
const counted = { group: 'idp', unit: 'individuals', measure: 'stock' } as const;

const STATEMENTS: Readonly<Record<string, CompiledSql>> = {
  'add operation': addOperation.compile({ code: operation, document: '{}' }),
  'operation for update': operationForUpdate.compile({ code: operation }),
  'replace operation': replaceOperation.compile({ code: operation, document: '{}' }),
  'list areas': listAreas.compile({ operation, level: 2 }),
  'area containing': areaContaining.compile({ operation, level: 2, longitude: 31, latitude: 5 }),
  'count levels': countLevels.compile({ operation }),
  'list residents': listResidents.compile({ operation, level: 2 }),
  'count residents': countResidents.compile({ operation }),
  'country outlines': countryOutlines.compile({ operation }),
  'find topologies': findTopologies.compile({ operation, level: 2 }),
  'count places': countPlaces.compile({ operation }),
  'list sites': listSites.compile({ operation }),
  'list centres': listCentres.compile({ operation, centre: null, ...PAGE, span: null }),
  'list centres of a span': listCentres.compile({
    operation,
    centre: null,
    ...PAGE,
    after: 'centre:nimule',
    span: { from: '2026-11-21', until: '2026-11-22' },
  }),
  'list log page': listLogPage.compile({
    operation,
    centre,
    kind: 'count',
    isReported: true,
    before: { at: '2026-11-21', ordinal: 3 },
    limit: 20,
  }),
  'list measurements': listMeasurements.compile({ operation }),
  'list activities': listActivities.compile({ operation }),
  'list crossings': listCrossings.compile({ operation }),
  'list rounds': listRounds.compile({ operation }),
  'list round totals': listRoundTotals.compile({ operation }),
  'figures of areas': figuresOfAreas.compile({ operation, rounds: [round], ...counted }),
  'figures of places': figuresOfPlaces.compile({ operation, asOf: aFigure().asOf, ...counted }),
  'figures of areas by sex and age': figuresOfAreasBySexAge.compile({
    operation,
    rounds: [round],
    ...counted,
  }),
  'figures of places by sex and age': figuresOfPlacesBySexAge.compile({
    operation,
    asOf: aFigure().asOf,
    ...counted,
  }),
  'days of places': daysOfPlaces.compile({ operation, ...counted }),
  'rounds by sex and age': roundsBySexAge.compile({ operation, ...counted }),
  'figures corrected': figuresCorrected.compile({
    operation,
    since: '2021-10-01T00:00:00Z',
    ...counted,
  }),
  'figures of subject': figuresOfSubject.compile({
    operation,
    pcode: 'SS0101',
    level: 2,
    place: null,
  }),
  'list flows': listFlows.compile({ operation }),
  'list sources': listSources.compile({ operation }),
  'feed head of all': feedHead.compile({ operation: null }),
  'feed head': feedHead.compile({ operation }),
  'feed heads': feedHeads.compile({ operation }),
  'changes since': changesSince.compile({ operation, after: 7, limit: 100 }),
  'advance feed': advanceFeed.compile({ entries: 3 }),
  'insert changes': insertChanges.compile({ operation, importId, first: 1, changes: '[]' }),
  'tell listeners': tellListeners.compile(null),
  'lock operation': lockOperation.compile({ operation }),
  'fill stage of areas': fillStage(STAGED_AREAS).compile(fill),
  'fill stage of places': fillStage(STAGED_PLACES).compile(fill),
  'keep revisions of figures': keepRevisions(STAGED_FIGURES).compile({ importId }),
  'keep revisions of rounds': keepRevisions(STAGED_ROUNDS).compile({ importId }),
  'write places': writeStaged(STAGED_PLACES).compile(null),
  'write rounds': writeStaged(STAGED_ROUNDS).compile(null),
  'write logs': writeStaged(STAGED_LOGS).compile(null),
  'broken references': brokenReferences.compile({ operation }),
  'places against boundaries': placesAgainstBoundaries.compile({
    operation,
    scope: 'staged',
    soleCountry: 'SSD',
  }),
  'set boundary flags': setBoundaryFlags.compile({ operation, scope: 'all', flags: '[]' }),
  'redeclared places': redeclaredPlaces.compile({ operation }),
  'figures left out': figuresLeftOut.compile({ operation }),
  'figures outside boundaries': figuresOutsideBoundaries.compile({ operation, scope: 'all' }),
  'lock centre': lockCentre.compile({ operation, centre }),
  'centre of a report': listCentres.compile({
    operation,
    centre,
    after: null,
    limit: 1,
    span: { from: '2026-11-21', until: null },
  }),
  'find report': findReport.compile({ operation, id: reportId }),
  'insert report': insertReport.compile({ ...report, content: importId, answer: '{}' }),
  'insert report entries': insertReportEntries.compile({ ...report, entries: '[]' }),
  'lock alerts': lockAlerts.compile({ operation }),
  'list alert rules': listAlertRules.compile({ operation }),
  'insert alert rule': insertAlertRule.compile({ operation, id: reportId, document: '{}' }),
  'insert alert rule step': insertAlertRuleStep.compile({
    operation,
    rule: reportId,
    ordinal: 2,
    entry: '{}',
  }),
  'turn alert rule': turnAlertRule.compile({ operation, rule: reportId, isOn: true }),
  'set alert rule seq': setAlertRuleSeq.compile({ operation, rule: reportId, seq: 7 }),
  'list alerts': listAlerts.compile({ operation, rule: null, limit: 100 }),
  'insert alert': insertAlert.compile({
    operation,
    id: importId,
    rule: reportId,
    place: 'SS0609',
    since: '2026-11-19T00:00:00.000Z',
    document: '{}',
  }),
  'insert alert step': insertAlertStep.compile({ operation, alert: importId, entry: '{}' }),
  'list alert targets': listAlertTargets.compile({ operation }),
  'insert alert target': insertAlertTarget.compile({
    operation,
    id: reportId,
    channel: 'webhook',
    document: '{}',
    secret: 'whsec_',
  }),
  'delete alert target': deleteAlertTarget.compile({ operation, id: reportId }),
  'list alert deliveries': listAlertDeliveries.compile({ operation, target: reportId, limit: 40 }),
  'insert alert deliveries': insertAlertDeliveries.compile({
    operation,
    targets: [reportId],
    event: 'ended',
    alert: importId,
    at: '2026-11-20T08:00:00.000Z',
  }),
  'take alert delivery': takeAlertDelivery.compile({
    channels: ['webhook'],
    now: '2026-11-20T08:00:00.000Z',
    until: '2026-11-20T08:02:00.000Z',
  }),
  'settle alert delivery': settleAlertDelivery.compile({
    operation,
    id: importId,
    tries: 1,
    state: 'sent',
    nextAt: null,
    problem: null,
  }),
  'repeat alert delivery': repeatAlertDelivery.compile({
    operation,
    id: importId,
    at: '2026-11-20T08:00:00.000Z',
  }),
  'lock agreed figures': lockAgreedFigures.compile({ operation }),
  'list booked rounds': listBookedRounds.compile({ operation }),
  'find stored round': findStoredRound.compile({ operation, round }),
  'insert booked round': insertBookedRound.compile({ operation, round, document: '{}' }),
  'insert round step': insertRoundStep.compile({ operation, round, seq: 7, document: '{}' }),
  'publish booked round': publishBookedRound.compile({ operation, round, wasTold: false }),
  'set round coverage': setRoundCoverage.compile({ operation, round, coverage: '{}' }),
  'rounds of import': roundsOfImport.compile({ operation, importId }),
  'count figures of round': countFiguresOfRound.compile({ operation, round }),
  'figures of revision': figuresOfRevision.compile({ operation, round, seq: 7 }),
  'seq of revision': seqOfRevision.compile({ operation, round, revision: 1 }),
  'list agreed figures': listAgreedFigures.compile({ operation }),
  'insert agreed figure': insertAgreedFigure.compile({
    operation,
    id: reportId,
    number: 1,
    document: '{}',
    content: 'c'.repeat(32),
  }),
  'lock flash updates': lockFlashUpdates.compile({ operation }),
  'list flash updates': listFlashUpdates.compile({ operation }),
  'insert flash update': insertFlashUpdate.compile({
    operation,
    event: 1,
    version: 2,
    id: reportId,
    document: '{}',
    content: 'c'.repeat(32),
  }),
  'insert flash withdrawal': insertFlashWithdrawal.compile({
    operation,
    event: 1,
    version: 2,
    document: '{}',
  }),
  'lock closures': lockClosures.compile({ operation }),
  'list closures': listClosures.compile({ operation }),
  'find road report': findRoadReport.compile({ operation, id: reportId }),
  'insert closure': insertClosure.compile({
    operation,
    id: reportId,
    document: '{}',
    sensitivity: 'public',
  }),
  'insert road report': insertRoadReport.compile({
    operation,
    id: reportId,
    closure: reportId,
    number: 3,
    entry: '{}',
    content: importId,
    answer: '{}',
  }),
  'lock register': lockRegister.compile({ operation }),
  'list publications': listPublications.compile({ operation }),
  'insert publication': insertPublication.compile({ ...map, running: 117, document: '{}' }),
  'insert step': insertStep.compile({ ...map, ordinal: 3, entry: '{}' }),
  'set state': setState.compile({ ...map, state: 'reviewed' }),
  'insert map file': insertMapFile.compile({ ...map, file: 'pdf', bytes: '' }),
  'find map file': findMapFile.compile({ ...map, file: 'pdf' }),
  'list imports': listImports.compile({ operation }),
  'imports rested on': importsRestedOn(STAGED_FIGURES).compile(null),
  'figures replaced': figuresReplaced.compile({ operation, limit: 200 }),
  'find import': findImport.compile({ operation, id: importId }),
  'imports after': importsAfter.compile({ operation, id: importId, seq: 7 }),
  'put back places': putBack(STAGED_PLACES).compile({ operation, importId }),
  'take away figures': takeAway(STAGED_FIGURES).compile({ operation, importId }),
  'forget revisions': forgetRevisions.compile({ operation, importId }),
  'dangling references': danglingReferences.compile({ operation }),
  'insert undo': insertUndo.compile({ importId, document: '{}', seq: 9 }),
  'add draft': addDraft.compile({ operation, id: importId, document: '{}' }),
  'drafts before': draftsBefore.compile({ moment: '2025-03-01T00:00:00Z' }),
  'find draft': findDraft.compile({ operation, id: importId }),
  'keep draft': keepDraft.compile({ operation, id: importId, document: '{}' }),
  'list drafts': listDrafts.compile({ operation }),
  'remove draft': removeDraft.compile({ operation, id: importId }),
  'keep profile': keepProfile.compile({ operation, name: 'Camp list', document: '{}' }),
  'list profiles': listProfiles.compile({ operation }),
};

describe('statements', () => {
  it.each(Object.entries(STATEMENTS))('%s is sent as reviewed', (_name, { text, parameters }) => {
    expect(`${text.trim()}\n-- ${JSON.stringify(parameters)}`).toMatchSnapshot();
  });

  it.each(Object.entries(STATEMENTS))('%s holds no value in its text', (_name, { text }) => {
    expect(text).not.toContain(operation);
    expect(text).not.toContain(importId);
  });
});
