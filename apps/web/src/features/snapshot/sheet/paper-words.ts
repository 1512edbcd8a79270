import type { Translator } from '@waystation/i18n';
import type { SheetChoice } from '@waystation/print/choice';

/** A paper and how it is turned, such as “A3 landscape”. */
export const paperWords = (
  { paper, direction }: Pick<SheetChoice, 'paper' | 'direction'>,
  t: Translator['t'],
): string =>
  // A square has no direction.
  paper === 'square'
    ? t('snapshot.paper.square')
    : t('snapshot.paperTurned', {
        paper: t(`snapshot.paper.${paper}`),
        direction: t(`snapshot.direction.${direction}`),
      });
