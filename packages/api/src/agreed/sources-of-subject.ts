import { type FigureSources, isHeldOn } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { found, type Outcome } from '../outcome/outcome';
import { comparedSides } from './compared-sides';
import { type SourcesQuestion, sidesOfSubject } from './sides-of-subject';
import { toldSubject } from './told-subject';

/**
 * What the sources say of a subject, side by side, and what was agreed. Nothing is added, averaged or
 * chosen: the agreed figure is the one that organisations wrote down, or there is none.
 */
export const sourcesOfSubject = async (
  reads: DisclosedOperation,
  question: SourcesQuestion,
): Promise<Outcome<FigureSources>> => {
  const subject = await toldSubject(reads, question.subject);
  if (!subject.ok) {
    return subject;
  }
  const { group, unit, measure, asOf } = question;
  const column = { group, unit, measure };
  const [sides, log] = await Promise.all([
    sidesOfSubject(reads, question),
    reads.agreed.ofSubject(subject.value, column),
  ]);
  const held = log.find((entry) => isHeldOn(entry, asOf));
  return found({
    askedFor: asOf,
    subject: subject.value,
    ...column,
    ...comparedSides(sides, reads.operation.staleness.rounds.freshHours),
    agreed: held === undefined || held.number.kind === 'none' ? null : held,
    log: log.toReversed(),
  });
};
