import type { AlertTrial, Operation } from '@waystation/domain';
import { knownBetweenText } from '@waystation/i18n';
import { Notice, useTranslator } from '@waystation/ui';
import { Dated } from './dated';

type TrialNoteProps = { readonly operation: Operation; readonly trial: AlertTrial };

const COMMA = ', ';

/** When a rule would have raised alerts, and of which places nothing is known. */
export const TrialNote = ({ operation, trial }: TrialNoteProps) => {
  const translator = useTranslator();
  const { t, formats } = translator;
  const { fired, episodes, from, withoutFigures } = trial;
  const nameOf = (place: AlertTrial['withoutFigures'][number]) =>
    formats.name(place.names) ?? place.id;
  return (
    <div role="status" className="grid gap-2">
      <Notice>
        {from === null
          ? t('alerts.trial.nothing')
          : t('alerts.trial.fired', { count: fired, date: formats.date(from.slice(0, 10)) })}
      </Notice>
      {withoutFigures.length > 0 && (
        <Notice tone="warn">
          {t('alerts.trial.without', { places: withoutFigures.map(nameOf).join(COMMA) })}
        </Notice>
      )}
      {episodes.length > 0 && (
        <ul className="grid gap-1 text-label">
          {episodes.map((one) => (
            <li key={`${one.place.id} ${one.firedAt}`} className="flex flex-wrap gap-x-2">
              <Dated at={one.firedAt} operation={operation} />
              <bdi>{nameOf(one.place)}</bdi>
              {one.figure !== null && <bdi>{knownBetweenText(one.figure, translator)}</bdi>}
              <span className="text-ink-2">
                {one.endedAt === null ? (
                  t('alerts.holds')
                ) : (
                  <>
                    {t('alerts.trial.until')} <Dated at={one.endedAt} operation={operation} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {fired > episodes.length && (
        <p className="text-ink-3 text-note">
          {t('alerts.trial.more', { count: fired - episodes.length })}
        </p>
      )}
    </div>
  );
};
