import { MAP_COLOURS } from '@waystation/cartography';
import { isolate } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import { useReader } from '../../../app/use-reader';
import type { DrawnWay } from '../roads/use-drawn-way';

/** What the line on the map is, and whose roads it is drawn after. */
export const WayNote = ({ way }: { readonly way: DrawnWay }) => {
  const { t, formats } = useTranslator();
  const { theme } = useReader();
  const name = formats.name(way.names) ?? way.id;
  return (
    <p className="flex max-w-full items-center gap-2 rounded-md bg-surface px-2.5 py-1 text-note shadow-float">
      <span
        aria-hidden
        className="h-1 w-6 shrink-0 rounded-full"
        // As the line itself.
        style={{ backgroundColor: MAP_COLOURS[theme].selection }}
      />
      <span className="min-w-0">
        {/* A phone's low map has room for a word; name and credit stand in the list below it. */}
        <span className="tablet:hidden">{t('find.wayShort')}</span>
        <span className="max-tablet:hidden">
          {t('find.wayOnMap', { name: isolate(name) })} {t('find.roads.credit')}
        </span>
      </span>
    </p>
  );
};
