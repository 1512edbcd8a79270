import { Banner, useTranslator, VisuallyHidden } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { History } from 'lucide-react';
import { memo } from 'react';

type HistoricalBannerProps = {
  readonly view: MapView;
  /** One line, where there is little room; the rest is read aloud. */
  readonly isBrief?: boolean;
};

/** On every screen of a historical case: that it is one, and from when its data are. */
export const HistoricalBanner = memo(({ view, isBrief = false }: HistoricalBannerProps) => {
  const { t, formats } = useTranslator();
  const { operation, span } = view;
  if (operation.replay === null) {
    return null;
  }
  const name = formats.name(operation.names) ?? operation.code;
  const long = t('operation.historicalLong', { period: formats.period(span.from, span.to) });
  return (
    <Banner icon={History} title={t('operation.historical', { name })}>
      {isBrief ? <VisuallyHidden>{long}</VisuallyHidden> : long}
    </Banner>
  );
});
