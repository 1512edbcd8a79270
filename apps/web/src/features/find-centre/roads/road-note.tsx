import { useTranslator, VisuallyHidden } from '@waystation/ui';
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Roads } from './use-roads';
import type { SteadyAnswer } from './use-steady-answer';

type RoadNoteProps = {
  readonly roads: Roads;
  readonly steady: Pick<SteadyAnswer, 'isHeld' | 'hasChanged' | 'onRelease'>;
};

const useNote = ({ roads, steady }: RoadNoteProps): string | null => {
  const { t } = useTranslator();
  switch (roads.kind) {
    case 'unasked':
      return null;
    case 'asking':
      return t('find.roads.asking');
    case 'known':
      return t(steady.isHeld ? 'find.roads.held' : 'find.roads.known');
    case 'none':
      return t(`find.roads.none.${roads.why}`);
    default:
      return roads satisfies never;
  }
};

/** In the line of the note, so that the list below it stays where it is. */
const BUTTON =
  'touch-target cursor-pointer rounded-sm font-semibold text-accent underline underline-offset-2 outline-offset-2';

/** Where the times of the list come from, said aloud when it changes, and what to do about it. */
export const RoadNote = (props: RoadNoteProps) => {
  const { roads, steady } = props;
  const { t } = useTranslator();
  const note = useNote(props);
  const own = useRef<HTMLDivElement>(null);
  const show = (): void => {
    // The button goes; who pressed it by keyboard stays where it was.
    own.current?.focus();
    steady.onRelease();
  };
  const isReordered = roads.kind === 'known' && steady.hasChanged && !steady.isHeld;
  return (
    <div ref={own} tabIndex={-1} className="text-ink-2 text-note outline-none">
      {note}{' '}
      {steady.isHeld && (
        <Button className={BUTTON} onPress={show}>
          {t('find.roads.show')}
        </Button>
      )}
      {roads.kind === 'none' && roads.again !== null && (
        <Button className={BUTTON} onPress={roads.again}>
          {t('common.retry')}
        </Button>
      )}
      <VisuallyHidden isAnnounced>
        {roads.kind !== 'asking' && (isReordered ? t('find.roads.changed') : note)}
      </VisuallyHidden>
    </div>
  );
};
