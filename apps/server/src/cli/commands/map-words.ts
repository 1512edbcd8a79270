import { nextStates, type PublicationView } from '@waystation/domain';
import { type MapChange, mapChanges } from '@waystation/print/map-changes';

/** What became of a map, and what it can become next. */
export const toldMap = ({ number, version, state, title }: PublicationView): string => {
  const next = nextStates(state);
  const can = next.length === 0 ? '' : ` Next: ${next.join(' or ')}.`;
  return `${number} v${version} is ${state}: ${title}.${can}`;
};

const nameOf = (change: MapChange): string =>
  change.of === 'data'
    ? 'data behind it'
    : change.of === 'facts'
      ? change.name
      : `${change.of} ${change.name}`;

const quoted = (text: string | null): string => (text === null ? 'nothing' : `"${text}"`);

/** In what a version of a map differs from the one before it, a line each; for whoever reviews it. */
export const changesTold = (before: PublicationView, after: PublicationView): readonly string[] => {
  const changes = mapChanges(before, after);
  return changes.length === 0
    ? [`Nothing differs from version ${before.version}, not even the data behind it.`]
    : [
        `It differs from version ${before.version} in:`,
        ...changes.map((one) => `  ${nameOf(one)}: ${quoted(one.before)} -> ${quoted(one.after)}`),
      ];
};
