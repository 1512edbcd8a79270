import { useNavigate } from '@tanstack/react-router';
import { useTranslator } from '@waystation/ui';
import { searchTextOf } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { SavedViews } from '../../saved-views/saved-views';
import { searchToKeep, searchToOpen } from '../../saved-views/view-search';
import { shownLayers } from './shown-layers';
import type { MapScreenModel } from './use-map-screen';
import { linkTo, seenSearch } from './view-link';

type ScreenSavedViewsProps = { readonly model: MapScreenModel; readonly map: MaplibreMap | null };

/** What is seen, in a few words: its first layer, or the operation, and the day. */
const useSuggestion = (model: MapScreenModel): string => {
  const { t, formats } = useTranslator();
  const { operation, day } = model.view;
  const [first] = shownLayers(model);
  const title = first?.title ?? formats.name(operation.names) ?? operation.code;
  return t('savedViews.nameSuggestion', { title, date: formats.date(day) });
};

/** The views of the operation that this browser keeps, at the foot of the layers. */
export const ScreenSavedViews = ({ model, map }: ScreenSavedViewsProps) => {
  const navigate = useNavigate();
  return (
    <SavedViews
      operation={model.view.operation.code}
      suggestion={useSuggestion(model)}
      seen={() => searchToKeep(seenSearch(model, map))}
      linkTo={linkTo}
      onOpen={(search) =>
        void navigate({
          to: '.',
          search: (now: Readonly<Record<string, unknown>>) =>
            searchToOpen(search, searchTextOf(now)),
        })
      }
    />
  );
};
