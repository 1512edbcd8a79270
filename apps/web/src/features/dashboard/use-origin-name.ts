import { foreignOrigin } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import type { DashboardModel } from './use-dashboard';

/** The name of an origin by the key that the address has; its code where no name is known. */
export const useOriginName = ({ nameOf }: DashboardModel): ((origin: string) => string) => {
  const words = useTranslator();
  return (origin) => {
    const [kind = '', ...rest] = origin.split(':');
    const code = rest.join(':');
    if (kind === 'area') {
      return nameOf(code);
    }
    return kind === 'foreign'
      ? foreignOrigin({ code, name: code }, words)
      : words.t('inspector.notRecorded');
  };
};
