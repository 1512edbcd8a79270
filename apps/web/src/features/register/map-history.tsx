import type { Operation, PublicationView } from '@waystation/domain';
import { formatTime } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';

type MapHistoryProps = { readonly operation: Operation; readonly map: PublicationView };

/** What a map became, when, and who said so where this reader may know it. */
export const MapHistory = ({ operation, map }: MapHistoryProps) => {
  const { t, formats } = useTranslator();
  return (
    <ol className="border-line border-t">
      {map.steps.map(({ state, at, by, note }) => (
        <li key={`${state} ${at}`} className="border-line border-b py-2 text-body">
          <p className="flex flex-wrap gap-x-2">
            <span className="font-semibold">{t(`register.state.${state}`)}</span>
            <span className="text-ink-2">
              {formats.dateOf(new Date(at), operation.timeZone)}{' '}
              <bdi>{formatTime(new Date(at), operation.timeZone)}</bdi>
            </span>
            {by !== null && <bdi className="text-ink-2">{t('register.by.name', { by })}</bdi>}
          </p>
          {note !== null && (
            <p className="text-ink-2 text-label">
              <bdi>{note}</bdi>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
};
