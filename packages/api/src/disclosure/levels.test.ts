import {
  AlertDelivery,
  AlertId,
  AlertRuleId,
  AlertTarget,
  AlertTargetId,
  AUDIENCES,
  MapNumber,
  NO_CHOICES,
  Pcode,
  SourceId,
  type Store,
} from '@waystation/domain';
import {
  aClosedEntry,
  aClosure,
  aCrossing,
  aKeptRule,
  anAlert,
  anAlertRule,
  anOperation,
  aPublication,
  aReport,
  aRoadReport,
} from '@waystation/domain/testing';
import { anAgreedFigure } from '@waystation/domain/testing/agreed';
import { aFlashContent, aFlashUpdate } from '@waystation/domain/testing/flash';
import { aBookedRound, areasCovered } from '@waystation/domain/testing/rounds';
import { aMeasurement, anActivity } from '@waystation/domain/testing/standards';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aCentre, aFigure, aFlow, aRound, aSite, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { AREAS } from '../../test/south-sudan';
import { appRouter } from '../router';

/** Stands in every field that the public must not see, and nowhere else. */
const CANARY = 'canary-7391';
const CANARY_COUNT = 7_391_739;

const restricted = { sensitivity: 'restricted' as const };
const hidden = (id: string) => ({
  id,
  names: { en: CANARY },
  position: null,
  notes: CANARY,
  ...restricted,
});
const round = aRound();
const earlier = aRound({ number: 15, reportingDate: '2024-12-31' });
const REPORTED = { number: 1, basedOn: 0, reporter: 'shiftLead' as const, confirmed: [] };

const PUBLISHED = {
  state: 'published' as const,
  steps: [
    { state: 'published' as const, at: '2021-12-02T09:00:00.000Z', by: CANARY, note: CANARY },
  ],
};

const TARGET = AlertTarget.parse({
  id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be20',
  name: CANARY,
  to: { kind: 'email', address: `${CANARY}@example.org` },
  audience: 'operator',
  leastSeverity: 'minor',
});
const WEBHOOK = AlertTarget.parse({
  ...TARGET,
  to: { kind: 'webhook', url: 'https://desk.example.org/' },
});

const DELIVERY = AlertDelivery.parse({
  id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be21',
  event: 'test',
  alert: null,
  queuedAt: '2021-12-02T09:00:00.000Z',
  state: 'givenUp',
  tries: 9,
  lastAt: '2021-12-04T09:00:00.000Z',
  nextAt: null,
  problem: { kind: 'refused', status: 500 },
});

const ALERT = AlertId.parse('7b1d2c3e-4f50-4a61-8b72-9c83ad94be13');

const OWN_STANDARD = {
  standard: 'peoplePerTap' as const,
  threshold: { met: 100 },
  from: day('2021-12-02'),
  reason: 'Past the first year.',
  by: CANARY,
};

const store: Store = memoryStore({
  operation: anOperation({
    standards: [{ ...OWN_STANDARD, writtenAt: '2021-12-01T09:00:00Z' }],
  }),
  areas: AREAS,
  rounds: [earlier, round],
  sites: [
    aSite('site:seen', 'SS0101'),
    { type: 'other', status: 'open', place: aCentre({ place: hidden('site:x') }).place },
  ],
  centres: [
    aCentre({ place: hidden('centre:x') }),
    aCentre({
      contact: CANARY,
      phone: CANARY,
      statusLog: [{ at: '2011-03-01', status: 'standby', note: CANARY, report: REPORTED }],
      counts: [{ at: '2011-03-01', kind: 'blocked', value: 12, note: CANARY, report: REPORTED }],
    }),
  ],
  crossings: [aCrossing({ place: hidden('crossing:x') })],
  flows: [aFlow(CANARY_COUNT, { note: CANARY, ...restricted })],
  figures: [
    aFigure(earlier, 400, { subject: { kind: 'area', pcode: 'SS0101', level: 2 } }),
    aFigure(round, 500, { subject: { kind: 'area', pcode: 'SS0101', level: 2 } }),
    aFigure(round, CANARY_COUNT, restricted),
    aFigure(round, CANARY_COUNT, { subject: { kind: 'place', id: 'site:seen' }, ...restricted }),
    aFigure(round, CANARY_COUNT, { sex: 'female', ...restricted }),
    aFigure(round, CANARY_COUNT, {
      subject: { kind: 'place', id: 'site:seen' },
      sex: 'female',
      ...restricted,
    }),
    ...([1, 2] as const).map((level) =>
      aFigure(round, CANARY_COUNT, {
        subject: { kind: 'area', pcode: level === 1 ? 'SS06' : 'SS0609', level },
        isPart: true,
        origin: { country: null, pcode: 'SD01', name: 'Khartoum' },
        ...restricted,
      }),
    ),
  ],
  closures: [
    aClosure({ road: CANARY, ...restricted, log: [aClosedEntry({ at: '2025-01-01T00:00:00Z' })] }),
    aClosure({
      id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be06',
      log: [aClosedEntry({ at: '2025-01-01T00:00:00Z', note: CANARY })],
    }),
  ],
  maps: [
    aPublication({ title: CANARY }),
    aPublication({ number: 'SSD-IDP-0118', title: CANARY, audience: 'partner', ...PUBLISHED }),
    aPublication({ number: 'SSD-IDP-0119', ...PUBLISHED }),
  ],
  alertRules: [
    aKeptRule({ name: CANARY }),
    aKeptRule({ id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be12', audience: 'public' }),
  ],
  alerts: [
    anAlert({ figure: { least: CANARY_COUNT, most: CANARY_COUNT } }),
    anAlert({
      id: ALERT,
      rule: AlertRuleId.parse('7b1d2c3e-4f50-4a61-8b72-9c83ad94be12'),
      figure: { least: CANARY_COUNT, most: CANARY_COUNT },
      steps: [
        { kind: 'raised', at: '2021-12-02T09:00:00.000Z' },
        { kind: 'assigned', at: '2021-12-02T09:00:00.000Z', by: CANARY, to: CANARY, note: CANARY },
        { kind: 'ended', at: '2021-12-03T09:00:00.000Z', why: 'corrected', of: null },
      ],
    }),
  ],
  measurements: [
    aMeasurement({ value: CANARY_COUNT, ...restricted }),
    aMeasurement({ place: 'centre:x', value: CANARY_COUNT }),
    aMeasurement({ place: 'crossing:x', value: CANARY_COUNT }),
  ],
  activities: [
    anActivity({ organisation: { name: CANARY, acronym: CANARY, type: null }, ...restricted }),
    anActivity(),
  ],
  bookedRounds: [
    aBookedRound(['planned', 'collecting'], {
      round: aRound({ number: 98, published: CANARY }),
    }),
  ],
  agreedFigures: [
    anAgreedFigure({
      number: { kind: 'number', value: CANARY_COUNT },
      holdsFrom: '2025-02-28',
      reason: CANARY,
    }),
    anAgreedFigure({
      id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be31',
      subject: { kind: 'area', pcode: 'SS0101', level: 2 },
      holdsFrom: '2025-02-28',
      recordedBy: CANARY,
    }),
    anAgreedFigure({
      id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be32',
      subject: { kind: 'area', pcode: 'SS0101', level: 2 },
      number: { kind: 'number', value: CANARY_COUNT },
      agreedBy: CANARY,
      reason: CANARY,
      ...restricted,
    }),
  ],
  flashUpdates: [
    { update: aFlashUpdate({ by: CANARY }), withdrawn: null },
    {
      update: aFlashUpdate({
        version: 2,
        id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be41',
        said: aFlashContent({ title: CANARY, ...restricted }),
      }),
      withdrawn: { reason: CANARY, by: CANARY, at: '2021-12-01T09:00:00.000Z' },
    },
    {
      update: aFlashUpdate({
        event: 2,
        id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be42',
        said: aFlashContent({ title: CANARY }),
      }),
      withdrawn: { reason: 'Another county.', by: CANARY, at: '2021-12-01T09:00:00.000Z' },
    },
  ],
  alertTargets: [{ target: TARGET, deliveries: [DELIVERY] }],
  changes: [
    {
      seq: 1,
      operation: anOperation().code,
      entity: 'figure',
      action: 'added',
      count: CANARY_COUNT,
      at: '2025-03-01T00:00:00.000Z',
      place: null,
      importId: CANARY,
      ...restricted,
    },
  ],
});

type Call = (ask: ReturnType<typeof askAs>) => Promise<unknown>;

const operation = 'south-sudan';
const asOf = day('2025-02-28');

/** One with a number that all may see, and the one with the number that they may not. */
const CANARY_AREAS = ['SS0101', 'SS0609'].map((pcode) => Pcode.parse(pcode));

const WITHIN = { kind: 'box', south: -90, west: -180, north: 90, east: 180 } as const;

const NUMBER = MapNumber.parse('SSD-IDP-0119');

const COVERED = areasCovered({ assessed: ['SS0101'], inaccessible: ['SS0609'] });

const HIDDEN_ROUND = aRound({ number: 98 }).id;

const IMPORT = '7b1d2c3e-4f50-4a61-8b72-9c83ad94be15';

const people = { sex: 'female' as const, ageMin: null, ageMax: null };

/** Procedures that may be asked for one sex or age, asked so. */
const OF_WOMEN = {
  'figure.areas': (ask) => ask.figure.areas({ operation, level: 2, asOf, people }),
  'site.list': (ask) => ask.site.list({ operation, asOf, people }),
  'site.trend': (ask) => ask.site.trend({ operation, within: WITHIN, asOf, people }),
  'area.trend': (ask) =>
    ask.area.trend({ operation, level: 2, pcodes: CANARY_AREAS, asOf, people }),
} satisfies Record<string, Call>;

/** A call of every procedure; a new one fails the first test until it stands here. */
const CALLS = {
  'operation.list': (ask) => ask.operation.list(),
  'operation.get': (ask) => ask.operation.get({ operation }),
  'operation.add': (ask) =>
    ask.operation.add({ code: 'chad', names: { en: 'Chad' }, countries: ['TCD'] }),
  'operation.set': (ask) => ask.operation.set({ operation, change: { glide: null } }),
  'area.list': (ask) => ask.area.list({ operation, level: 2 }),
  'area.topology': (ask) => ask.area.topology({ operation, level: 2 }),
  'area.residents': (ask) => ask.area.residents({ operation, level: 2 }),
  'area.profile': (ask) => ask.area.profile({ operation, level: 2, pcode: 'SS0609', asOf }),
  'area.trend': (ask) => ask.area.trend({ operation, level: 2, pcodes: CANARY_AREAS, asOf }),
  'figure.areas': (ask) => ask.figure.areas({ operation, level: 2, asOf }),
  'figure.rows': (ask) => ask.figure.rows({ operation, level: 2, asOf }),
  'figure.sources': (ask) =>
    Promise.all(
      CANARY_AREAS.map((pcode) =>
        ask.figure.sources({
          operation,
          subject: { kind: 'area', pcode, level: 2 },
          group: 'idp',
          unit: 'individuals',
          asOf,
        }),
      ),
    ),
  'figure.spreads': (ask) => ask.figure.spreads({ operation, level: 2, asOf }),
  'figure.agree': (ask) => {
    const { writtenAt: _, ...figure } = anAgreedFigure({
      sources: [{ series: round.series, asOf }],
      ...restricted,
    });
    return ask.figure.agree({ operation, figure: { ...figure, recordedBy: 'Desk' }, seen: 9 });
  },
  'flash.list': (ask) => ask.flash.list({ operation }),
  'flash.get': (ask) => ask.flash.get({ operation, event: 2, version: 1 }),
  'flash.publish': (ask) => {
    const { id, said, changed } = aFlashUpdate();
    return ask.flash.publish({
      operation,
      update: { id, said, changed, by: 'Desk' },
      event: 1,
      seen: 9,
    });
  },
  'flash.withdraw': (ask) =>
    ask.flash.withdraw({ operation, event: 2, version: 1, reason: 'Twice.', by: 'Desk' }),
  'round.list': (ask) => ask.round.list({ operation }),
  'round.book': (ask) => ask.round.book({ operation }),
  'round.create': (ask) => {
    const { id: _, coverage: __, ...said } = aRound({ number: 99 });
    return ask.round.create({
      operation,
      round: { ...said, source: SourceId.parse(CANARY) },
      by: 'Desk',
    });
  },
  'round.cover': (ask) =>
    ask.round.cover({ operation, round: HIDDEN_ROUND, areas: COVERED, by: 'Desk' }),
  'round.publish': (ask) => ask.round.publish({ operation, round: HIDDEN_ROUND, by: 'Desk' }),
  'round.correct': (ask) =>
    ask.round.correct({
      operation,
      round: HIDDEN_ROUND,
      areas: COVERED,
      reason: 'Two sites were counted twice.',
      by: 'Desk',
    }),
  'round.revision': (ask) => ask.round.revision({ operation, round: HIDDEN_ROUND, revision: 0 }),
  'site.list': (ask) => ask.site.list({ operation, asOf }),
  'site.get': (ask) => ask.site.get({ operation, id: 'site:seen' }),
  'site.trend': (ask) => ask.site.trend({ operation, within: WITHIN, asOf }),
  'centre.list': (ask) => ask.centre.list({ operation }),
  'centre.log': (ask) => ask.centre.log({ operation, id: aCentre().place.id }),
  'centre.get': (ask) => ask.centre.get({ operation, id: aCentre().place.id }),
  'centre.report': (ask) => ask.centre.report({ operation, report: aReport() }),
  'centre.nearest': (ask) =>
    ask.centre.nearest({
      operation,
      question: { position: [30.5, 5], people: 12 },
      at: '2025-02-28T12:00:00Z',
    }),
  'crossing.list': (ask) => ask.crossing.list({ operation }),
  'flow.origins': (ask) => ask.flow.origins({ operation, asOf }),
  'flow.ofAreas': (ask) => ask.flow.ofAreas({ operation, level: 2, pcodes: CANARY_AREAS, asOf }),
  'flow.movements': (ask) => ask.flow.movements({ operation }),
  'travel.times': (ask) => ask.travel.times({ operation, asOf, from: [30.5, 5], to: [[30.6, 5]] }),
  'road.closures': (ask) => ask.road.closures({ operation }),
  'road.cutAt': (ask) =>
    ask.road.cutAt({ operation, places: [{ position: [30.5, 5], closedTo: 'all' }] }),
  'road.report': (ask) =>
    ask.road.report({
      operation,
      report: aRoadReport({ at: '2024-12-01T00:00:00Z' }),
    }),
  'register.list': (ask) => ask.register.list({ operation }),
  'register.get': (ask) => ask.register.get({ operation, number: NUMBER, version: 1 }),
  'register.draft': (ask) => ask.register.draft({ operation, by: 'Map desk' }),
  'register.advance': (ask) =>
    ask.register.advance({ operation, number: NUMBER, version: 1, to: 'cleared', by: 'Map desk' }),
  'alert.list': (ask) => ask.alert.list({ operation }),
  'alert.try': (ask) => {
    const { of, when } = anAlertRule();
    return ask.alert.try({ operation, of, when, audience: 'operator' });
  },
  'alert.write': (ask) =>
    ask.alert.write({ operation, rule: { ...anAlertRule(), name: 'x' }, by: 'Desk' }),
  'alert.turn': (ask) =>
    ask.alert.turn({ operation, rule: anAlertRule().id, to: 'off', by: 'Desk' }),
  'alert.handle': (ask) =>
    ask.alert.handle({
      operation,
      alert: ALERT,
      action: { kind: 'closed', by: 'Desk', note: 'Seen.' },
    }),
  'standard.measurements': (ask) => ask.standard.measurements({ operation }),
  'standard.set': (ask) => ask.standard.set({ operation, own: { ...OWN_STANDARD, by: 'WASH' } }),
  'activity.presence': (ask) => ask.activity.presence({ operation, level: 2, asOf }),
  'import.list': (ask) => ask.import.list({ operation }),
  'import.get': (ask) => ask.import.get({ operation, id: IMPORT }),
  'import.choose': (ask) => ask.import.choose({ operation, id: IMPORT, choices: NO_CHOICES }),
  'import.store': (ask) => ask.import.store({ operation, id: IMPORT, by: 'Data desk' }),
  'import.discard': (ask) => ask.import.discard({ operation, id: IMPORT }),
  'import.undo': (ask) => ask.import.undo({ operation, id: IMPORT, by: 'Data desk' }),
  'alert.targets': (ask) => ask.alert.targets({ operation }),
  'alert.addTarget': (ask) => ask.alert.addTarget({ operation, target: WEBHOOK }),
  'alert.removeTarget': (ask) =>
    ask.alert.removeTarget({ operation, target: AlertTargetId.parse(ALERT) }),
  'alert.testTarget': (ask) => ask.alert.testTarget({ operation, target: TARGET.id }),
  'alert.resend': (ask) => ask.alert.resend({ operation, delivery: DELIVERY.id }),
  'source.list': (ask) => ask.source.list({ operation }),
  'change.since': (ask) => ask.change.since({ operation, after: 0 }),
  'change.between': (ask) => ask.change.between({ operation, since: day('2024-12-31'), asOf }),
} satisfies Record<string, Call>;

/** Only the operator may call these, of which some only read, and is answered with this. */
const WRITES = [
  { name: 'operation.add', answer: 'exists' },
  { name: 'operation.set', answer: 'unchanged' },
  { name: 'centre.report', answer: 'accepted' },
  { name: 'road.cutAt', answer: 'noRoads' },
  { name: 'road.report', answer: 'accepted' },
  { name: 'register.draft', answer: 'cannot print' },
  { name: 'register.advance', answer: 'not the step' },
  { name: 'alert.try', answer: 'withoutFigures' },
  { name: 'alert.write', answer: 'another rule' },
  { name: 'alert.turn', answer: 'isOn' },
  { name: 'alert.handle', answer: 'closed' },
  { name: 'figure.agree', answer: 'another agreed figure' },
  { name: 'flash.publish', answer: 'another flash update' },
  { name: 'flash.withdraw', answer: 'alreadyWithdrawn' },
  { name: 'standard.set', answer: 'changed' },
  { name: 'round.book', answer: 'collecting' },
  { name: 'round.create', answer: 'no source' },
  { name: 'round.cover', answer: 'taken' },
  { name: 'round.publish', answer: 'taken' },
  { name: 'round.correct', answer: 'taken' },
  { name: 'round.revision', answer: 'no round' },
  { name: 'import.list', answer: 'takes no files' },
  { name: 'import.get', answer: 'takes no files' },
  { name: 'import.choose', answer: 'takes no files' },
  { name: 'import.store', answer: 'takes no files' },
  { name: 'import.discard', answer: 'takes no files' },
  { name: 'import.undo', answer: 'takes no files' },
  { name: 'alert.targets', answer: 'sendsEmail' },
  { name: 'alert.addTarget', answer: 'WAYSTATION_WEBHOOK_HOSTS' },
  { name: 'alert.removeTarget', answer: 'no target' },
  { name: 'alert.testTarget', answer: 'sendsEmail' },
  { name: 'alert.resend', answer: 'sendsEmail' },
] as const;

const saidBy = async (name: keyof typeof CALLS, audience: (typeof AUDIENCES)[number]) => {
  try {
    return JSON.stringify(await CALLS[name](askAs(audience, store)));
  } catch (error) {
    return String(error);
  }
};

const NAMES = Object.keys(CALLS).filter((name): name is keyof typeof CALLS => name in CALLS);

describe('sensitivity', () => {
  it('is tried on every procedure that there is', () => {
    expect(Object.keys(appRouter._def.procedures).toSorted()).toEqual(NAMES.toSorted());
  });

  it.each(NAMES)('keeps what is restricted out of %s for the public', async (name) => {
    const said = await saidBy(name, 'public');
    expect(said).not.toContain(CANARY);
    expect(said).not.toContain(`${CANARY_COUNT}`);
    expect(said).not.toContain(`${CANARY_COUNT + 500}`);
  });

  it.each(Object.entries(OF_WOMEN))('keeps it out of %s of one sex', async (_, call) => {
    expect(JSON.stringify(await call(askAs('public', store)))).not.toContain(`${CANARY_COUNT}`);
    expect(JSON.stringify(await call(askAs('operator', store)))).toContain(`${CANARY_COUNT}`);
  });

  it('shows the operator what the public does not see', async () => {
    for (const name of [
      'centre.list',
      'centre.get',
      'centre.log',
      'centre.nearest',
      'crossing.list',
      'road.closures',
      'travel.times',
      'flow.movements',
      'flow.origins',
      'flow.ofAreas',
      'figure.areas',
      'figure.rows',
      'figure.sources',
      'flash.list',
      'flash.get',
      'round.list',
      'site.list',
      'site.get',
      'site.trend',
      'area.profile',
      'area.trend',
      'change.since',
      'change.between',
      'register.list',
      'register.get',
      'alert.list',
      'operation.get',
      'standard.measurements',
      'activity.presence',
      'alert.targets',
      'round.book',
    ] as const) {
      expect(await saidBy(name, 'operator'), name).toMatch(/canary-7391|7391739|7392239/);
    }
  });

  it.each(AUDIENCES)('lets %s write only as operator', async (audience) => {
    for (const { name, answer } of WRITES) {
      const said = await saidBy(name, audience);
      expect(said.includes(answer)).toBe(audience === 'operator');
    }
  });
});
