import type { FlowLegend } from '@waystation/cartography';
import type { Language } from '@waystation/domain';
import type { Translate } from '@waystation/i18n';
import { joinWords } from '@waystation/i18n';

type Words = { readonly t: Translate; readonly language: Language };

/** How many flows are not drawn and why, only for those reasons that occur; null: all are drawn. */
export const flowsLeftOut = (
  { belowThreshold, sameArea, sameSymbol, unplaced }: FlowLegend['counts'],
  { t, language }: Words,
): string | null => {
  const list = joinWords(
    [
      belowThreshold > 0 && t('legend.flowsBelow', { count: belowThreshold }),
      sameArea > 0 && t('legend.flowsWithin', { count: sameArea }),
      sameSymbol > 0 && t('legend.flowsTogether', { count: sameSymbol }),
      unplaced > 0 && t('legend.flowsUnplaced', { count: unplaced }),
    ],
    language,
  );
  return list === '' ? null : t('legend.flowsLeftOut', { list });
};
