import {
  CentreStatus,
  type ChangeLine,
  type ChangeSide,
  CrossingStatus,
  groupOfChange,
  type WhatChanged,
} from '@waystation/domain';
import { shortSource, type Words } from '@waystation/view';
import { shortPassport } from '../inspector/passport-cells';

type Of = Pick<WhatChanged, 'passports'>;

/** The name of what changed. */
export const lineName = ({ subject }: ChangeLine, { formats }: Words): string =>
  subject.kind === 'area' && subject.level === 0
    ? formats.country(subject.id)
    : (formats.name(subject.names) ?? subject.id);

const statusWord = (status: string, { kind }: ChangeLine['subject'], { t }: Words): string => {
  const ofCentre = CentreStatus.safeParse(status).data;
  const ofCrossing = CrossingStatus.safeParse(status).data;
  if (kind === 'crossing' && ofCrossing !== undefined) {
    return t(`crossingStatus.${ofCrossing}`);
  }
  return ofCentre === undefined ? status : t(`centreStatus.${ofCentre}`);
};

const numberOf = ({ value, qualifier }: ChangeSide, { t, formats }: Words): string | null =>
  value === null ? null : t(`qualified.${qualifier}`, { value: formats.number(value) });

const isOfStatus = ({ kind }: ChangeLine): boolean => {
  const group = groupOfChange(kind);
  return group === 'centres' || group === 'crossings';
};

/** What happened, in a few words; a status known for the first time is said. */
export const lineKind = (line: ChangeLine, words: Words): string => {
  const word = words.t(`changed.kind.${line.kind}`);
  const isFirst = line.kind === 'centreFirstKnown' || line.kind === 'crossingFirstKnown';
  return isFirst && line.after.status !== null
    ? words.t('changed.item', {
        name: word,
        what: statusWord(line.after.status, line.subject, words),
      })
    : word;
};

/** What a change of numbers may be called: of bounds ("more than 100 000") none follows; null then. */
const changeWord = (
  { change, before, after }: ChangeLine,
  { t, formats }: Words,
): string | null => {
  const qualifiers = new Set([before.qualifier, after.qualifier]);
  const isAbout = qualifiers.delete('about');
  qualifiers.delete('exact');
  if (change === null || qualifiers.size > 0) {
    return null;
  }
  return isAbout ? t('qualified.about', { value: formats.change(change) }) : formats.change(change);
};

/**
 * The number at the end of a line: a change with its sign and no more exact than what it is of; else the
 * number as it is now, without a sign; null: it has none.
 */
export const lineNumber = (line: ChangeLine, words: Words): string | null =>
  changeWord(line, words) ?? numberOf(line.after, words) ?? numberOf(line.before, words);

const placesWord = ({ kind, places, subject }: ChangeLine, { t }: Words): string | null => {
  if (subject.kind !== 'area') {
    return null;
  }
  switch (kind) {
    case 'peopleRose':
    case 'peopleFell':
      return places === null
        ? t('changed.placesWhole')
        : t('changed.placesSame', { count: places });
    case 'newlyCovered':
      return places === null ? null : t('change.newlyCovered', { count: places });
    case 'noLongerCovered':
      return places === null ? null : t('change.notReached', { count: places });
    default:
      return null;
  }
};

/** From what to what, and at how many places; empty: the kind says it all. */
export const lineDetail = (line: ChangeLine, words: Words): readonly string[] => {
  const { before, after, change, isDisputed, kind } = line;
  const { t } = words;
  const [then, now] = [numberOf(before, words), numberOf(after, words)];
  const isOfChange = change !== null && then !== null && now !== null;
  return [
    ...(isOfStatus(line) && before.status !== null && before.status !== 'unknown'
      ? [t('changed.before', { status: statusWord(before.status, line.subject, words) })]
      : []),
    ...(isOfChange ? [t('changed.fromTo', { before: then, after: now })] : []),
    ...[placesWord(line, words)].filter((word) => word !== null),
    ...(kind === 'noLongerCovered' ? [t('changed.countedBefore')] : []),
    ...(isDisputed ? [t('centre.reportsDiffer')] : []),
  ];
};

/** The short passport of one side: its source and when; null: nobody has said it. */
export const sideSource = (side: ChangeSide, { passports }: Of, words: Words): string | null => {
  const { t, formats } = words;
  const passport = side.passport === null ? undefined : passports[side.passport];
  if (passport !== undefined) {
    return shortPassport(passport, words);
  }
  if (side.at === null) {
    return side.sourceLabel && shortSource(side.sourceLabel);
  }
  const date = formats.date(side.at.slice(0, 10));
  return side.sourceLabel === null
    ? date
    : t('passport.short', { source: shortSource(side.sourceLabel), date });
};
