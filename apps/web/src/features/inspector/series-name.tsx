import { useTranslator } from '@waystation/ui';
import { seriesExplained, seriesLanguage } from './series-words';

/** A series as its source calls it, and what that means where the name does not say it. */
export const SeriesName = ({ series }: { readonly series: string }) => {
  const { t } = useTranslator();
  const explained = seriesExplained(series, t);
  return (
    <>
      <bdi lang={seriesLanguage(series)}>{series}</bdi>
      {explained !== null && <span className="block">{explained}</span>}
    </>
  );
};
