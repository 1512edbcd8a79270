import type { StepRefusal } from '@waystation/domain';

/** Why a map of the register does not become what was said, as one sentence with what to do about it. */
export const sentenceOfStepRefusal = (refusal: StepRefusal): string => {
  switch (refusal.kind) {
    case 'notNext':
      return refusal.possible.length === 0
        ? `The map is ${refusal.from}: nothing comes after that.`
        : `This is not the step that comes next: the map is ${refusal.from} and can become ${refusal.possible.join(' or ')}.`;
    case 'reasonNeeded':
      return 'note: say why the map is withdrawn. Whoever was given it can read the reason.';
    case 'notePersonal':
      return `${refusal.field}: reads like a telephone number, an address or a case number. A name or a role is enough.`;
    default:
      return refusal satisfies never;
  }
};
