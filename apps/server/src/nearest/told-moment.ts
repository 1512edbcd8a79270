import { Day, type Operation } from '@waystation/domain';

/**
 * Why an answer tells of its moment: it was asked for; none was asked for, so it is now, or in a
 * historical case the day on which its clock opens; or what was asked for lies outside the days of
 * the case or is yet to come, so that the nearest moment is told of which anything is known.
 */
export type MomentIs = 'asked' | 'now' | 'startOfCase' | 'outsideCase' | 'yetToCome';

/** The moment whose knowledge is told. */
export type ToldMoment = {
  readonly moment: Date;
  readonly momentIs: MomentIs;
  /** The day, UTC, at whose end the moment is; null: it is another moment of a day. */
  readonly day: Day | null;
};

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const START_OF_DAY = 'T00:00:00.000Z';
const END_OF_DAY = 'T23:59:59.999Z';

const told = (moment: Date, momentIs: MomentIs): ToldMoment => {
  const written = moment.toISOString();
  const day = Day.parse(written.slice(0, DAY_LENGTH));
  return { moment, momentIs, day: written.endsWith(END_OF_DAY) ? day : null };
};

const endOf = (day: Day): Date => new Date(`${day}${END_OF_DAY}`);

/**
 * Which moment is meant, by the one rule of GET /nearest, its text, the text pages and the printed
 * lists; `asked`: null where none is asked for. A historical case is never told as of today: its
 * data do not describe it.
 */
export const toldMoment = (
  { replay }: Pick<Operation, 'replay'>,
  asked: Date | null,
  now: Date,
): ToldMoment => {
  if (replay === null) {
    if (asked === null) {
      return told(now, 'now');
    }
    return asked > now ? told(now, 'yetToCome') : told(asked, 'asked');
  }
  if (asked === null) {
    return told(endOf(replay.start), 'startOfCase');
  }
  if (asked < new Date(`${replay.from}${START_OF_DAY}`)) {
    return told(endOf(replay.from), 'outsideCase');
  }
  return asked > endOf(replay.to) ? told(endOf(replay.to), 'outsideCase') : told(asked, 'asked');
};
