import { Banner, useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { History } from 'lucide-react';

type HistoricalBannerProps = { readonly view: MapView };

/** On every screen of a historical case: that it is one, and from when its data are. */
export const HistoricalBanner = ({ view }: HistoricalBannerProps) => {
  const { t, formats } = useTranslator();
  const { operation, span } = view;
  if (operation.replay === null) {
    return null;
  }
  const name = formats.name(operation.names) ?? operation.code;
  return (
    <Banner icon={History} title={t('operation.historical', { name })}>
      {t('operation.historicalLong', { period: formats.period(span.from, span.to) })}
    </Banner>
  );
};
