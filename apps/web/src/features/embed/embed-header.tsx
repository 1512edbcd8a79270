import { joinWords } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import { writeMapState, writeSearchText } from '@waystation/view';
import { ExternalLink } from 'lucide-react';
import { shownLayers } from '../situation-map/screen/shown-layers';
import type { MapScreenModel } from '../situation-map/screen/use-map-screen';
import { linkTo } from '../situation-map/screen/view-link';

type EmbedHeaderProps = { readonly model: MapScreenModel };

/** What the map shows and as of when; a replay is of the day on its clock, a round of its own date. */
const useTitle = (model: MapScreenModel) => {
  const { t, formats, language } = useTranslator();
  const { operation, day } = model.view;
  const [first] = shownLayers(model);
  const name = formats.name(operation.names) ?? operation.code;
  const asOf = operation.replay === null ? (first?.asOf ?? day) : day;
  return {
    title: joinWords([name, first?.title], language),
    asOf: t('embed.asOf', { date: formats.date(asOf) }),
  };
};

/** Above an embedded map: its title and date, and the way to the same view in the whole product. */
export const EmbedHeader = ({ model }: EmbedHeaderProps) => {
  const { t } = useTranslator();
  const { title, asOf } = useTitle(model);
  const search = writeSearchText(writeMapState({ ...model.state, embed: null }));
  return (
    <header className="flex flex-wrap items-baseline justify-between gap-x-3 border-line border-b bg-surface px-3 py-1.5">
      <h1 className="text-section">
        {title} <span className="font-regular text-ink-2 text-label">{asOf}</span>
      </h1>
      <a
        href={linkTo(search)}
        target="_blank"
        rel="noopener"
        className="inline-flex items-center gap-1 rounded-sm font-semibold text-accent text-label hover:underline pointer-coarse:min-h-11"
      >
        {t('embed.open')}
        <ExternalLink aria-hidden size={13} className="shrink-0" />
        <span className="sr-only">, {t('embed.newTab')}</span>
      </a>
    </header>
  );
};
