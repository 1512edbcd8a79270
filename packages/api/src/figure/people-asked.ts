import { countsEverybody, SexAge } from '@waystation/domain';

/** Whom the numbers of an answer are to count; null, and left out of a question: everybody. */
export const PeopleAsked = SexAge.optional().transform((people) =>
  people === undefined || countsEverybody(people) ? null : people,
);
