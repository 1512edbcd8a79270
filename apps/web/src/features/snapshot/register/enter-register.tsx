import { Link } from '@tanstack/react-router';
import type { MapKey } from '@waystation/domain';
import { Button, Dialog, useTranslator } from '@waystation/ui';
import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { TokenForm } from '../../centre-report/token-form';
import { StateTag } from '../../register/state-tag';
import { StepForm } from '../../register/step-form';
import { useRegister } from '../../register/use-register';
import type { Composer } from '../use-composer';
import { DraftForm } from './draft-form';

type Part = { readonly composer: Composer };

/** The draft that was made: where it is, and its next steps. */
const Drafted = ({
  composer,
  drafted,
  register,
}: Part & {
  readonly drafted: MapKey;
  readonly register: ReturnType<typeof useRegister>;
}) => {
  const { t } = useTranslator();
  const { operation } = composer.overview;
  const { maps, operator } = register;
  const map = maps?.find(
    ({ number, version }) => number === drafted.number && version === drafted.version,
  );
  return (
    <div className="grid gap-3">
      <p role="status" className="text-body">
        {t('snapshot.register.entered', { number: drafted.number, version: drafted.version })}
      </p>
      {map && <StateTag map={map} />}
      <Link
        to="/$op/reports/$number/$version"
        params={{ op: operation.code, number: drafted.number, version: `v${drafted.version}` }}
        className="justify-self-start text-accent text-label underline pointer-coarse:py-3"
      >
        {t('snapshot.register.open')}
      </Link>
      {map && operator.api !== null && (
        <>
          <h3 className="text-section">{t('register.next')}</h3>
          <StepForm operation={operation} map={map} api={operator.api} />
        </>
      )}
    </div>
  );
};

const Inside = ({ composer }: Part) => {
  const { t } = useTranslator();
  const register = useRegister(composer.overview.operation);
  const [drafted, setDrafted] = useState<MapKey | null>(null);
  const { operator, maps } = register;
  if (operator.api === null) {
    return (
      <div className="grid gap-3">
        <p className="text-body text-ink-2">{t('snapshot.register.token')}</p>
        <TokenForm problem={operator.problem} onEnter={operator.enter} />
      </div>
    );
  }
  return drafted === null ? (
    <DraftForm composer={composer} api={operator.api} maps={maps ?? []} onDrafted={setDrafted} />
  ) : (
    <Drafted composer={composer} drafted={drafted} register={register} />
  );
};

/** The way of the page into the register of published maps, for the holder of the operator token. */
export const EnterRegister = ({ composer }: Part) => {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const { shown, problem, isMaking } = composer.preview;
  return (
    <>
      <Button
        icon={ClipboardCheck}
        // What is entered must have been seen.
        isDisabled={shown === null || problem !== null || isMaking}
        onPress={() => setOpen(true)}
      >
        {t('snapshot.register')}
      </Button>
      {isOpen && (
        <Dialog isOpen title={t('snapshot.register.title')} onClose={() => setOpen(false)}>
          <Inside composer={composer} />
        </Dialog>
      )}
    </>
  );
};
