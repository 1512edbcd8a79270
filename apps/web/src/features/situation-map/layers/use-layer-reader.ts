import type { Reader } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';

/** The reader's words as layers take them; the same object until the language changes. */
export const useLayerReader = (): Reader => {
  const { language, t, formats } = useTranslator();
  return useMemo(() => ({ language, t, formats }), [language, t, formats]);
};
