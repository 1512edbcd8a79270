import type { Passport } from '@waystation/domain';
import { PassportGrid, useTranslator } from '@waystation/ui';
import { fullSource, passportCells } from './passport-cells';

type PassportFigureProps = { readonly passport: Passport };

/** The passport of a figure, with the source's full name where the cell only has its initials. */
export const PassportFigure = ({ passport }: PassportFigureProps) => {
  const { t, formats } = useTranslator();
  const source = fullSource(passport);
  return (
    <>
      <PassportGrid entries={passportCells(passport, { t, formats })} />
      {source !== null && <p className="mt-1 text-[0.65625rem] text-ink-3">{source}</p>}
    </>
  );
};
