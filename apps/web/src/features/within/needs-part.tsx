import { PanelSection, useTranslator } from '@waystation/ui';

/** No format that is read has needs: that nothing is told of them is said, so that it is not taken for none. */
export const NeedsPart = () => {
  const { t } = useTranslator();
  return (
    <PanelSection title={t('within.needs.title')}>
      <p className="text-ink-3 text-note">{t('within.needs.none')}</p>
    </PanelSection>
  );
};
