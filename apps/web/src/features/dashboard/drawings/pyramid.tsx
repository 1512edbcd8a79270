import type { PyramidSide, SexAgeDrawing } from '@waystation/charts';
import { classNames, useTranslator } from '@waystation/ui';

type SideProps = { readonly side: PyramidSide; readonly sex: 'female' | 'male' };

const Side = ({ side, sex }: SideProps) => (
  <span
    className={classNames(
      'flex items-center gap-1.5 text-note',
      sex === 'male' && 'flex-row-reverse',
    )}
  >
    <span className="flex min-w-0 flex-1" aria-hidden>
      <span
        className={classNames('h-4.5', sex === 'female' ? 'bg-s2' : 'ms-auto bg-s3')}
        style={{ inlineSize: `${(side.length ?? 0) * 100}%` }}
      />
    </span>
    <bdi className={side.length === null ? 'text-ink-3' : 'text-ink'}>{side.text}</bdi>
  </span>
);

/** Bands of age with men before and women after them, the oldest on top; none is made from another. */
export const Pyramid = ({ drawing }: { readonly drawing: SexAgeDrawing }) => {
  const { t } = useTranslator();
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1">
        <b className="text-end font-semibold text-label">
          {t('people.male')} <bdi>{drawing.male}</bdi>
        </b>
        <span />
        <b className="font-semibold text-label">
          {t('people.female')} <bdi>{drawing.female}</bdi>
        </b>
        {drawing.bands.map(({ id, name, female, male }) => (
          <div key={id} className="contents">
            <Side side={male} sex="male" />
            <span className="text-center text-ink-2 text-note">{name}</span>
            <Side side={female} sex="female" />
          </div>
        ))}
      </div>
      {drawing.part !== null && <p className="mt-1.5 text-ink-2 text-note">{drawing.part}</p>}
    </>
  );
};
