import { nextStates, type PublicationView } from '@waystation/domain';

/** What became of a map, and what it can become next. */
export const toldMap = ({ number, version, state, title }: PublicationView): string => {
  const next = nextStates(state);
  const can = next.length === 0 ? '' : ` Next: ${next.join(' or ')}.`;
  return `${number} v${version} is ${state}: ${title}.${can}`;
};
