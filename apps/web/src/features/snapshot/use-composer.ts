import type { OperationOverview } from '@waystation/domain';
import { NO_MOVE, type PaperMove } from '@waystation/print/camera';
import { useMemo } from 'react';
import { useReader } from '../../app/use-reader';
import { useSearchText } from '../../app/use-search-text';
import {
  type ChoiceTexts,
  readComposerAddress,
  sheetQuery,
  withChoices,
} from './address/composer-address';
import { usePreview } from './sheet/use-preview';
import { addressAfter, moveTo } from './stage/sheet-camera';

/** All that the composer shows, from the operation and the address; nothing else holds state. */
export const useComposer = (overview: OperationOverview) => {
  const { search, change } = useSearchText();
  const { language: readersOwn } = useReader();
  const address = useMemo(() => readComposerAddress(search), [search]);
  const language = address.choice.lang ?? readersOwn;
  const query = useMemo(() => sheetQuery(address, language), [address, language]);
  const preview = usePreview(overview.operation.code, query, overview.seq);
  const { shown } = preview;
  return {
    overview,
    search,
    address,
    /** Of the sheet; the page around it has the reader's. */
    language,
    query,
    preview,
    /** How far the map that is shown is from where the address wants it. */
    pending: shown === null ? NO_MOVE : moveTo(shown, address.state.at),
    change,
    choose: (choices: ChoiceTexts): void => change((now) => withChoices(now, choices), 'push'),
    move: (by: PaperMove): void => {
      if (shown !== null) {
        change((now) => addressAfter(now, shown, by), 'push');
      }
    },
  };
};

/** What the composer's parts show and change. */
export type Composer = ReturnType<typeof useComposer>;
