import type { MessageKey } from '@waystation/i18n';
import { LogoRefused } from './logo-requests';

const KNOWN = [
  'tooLarge',
  'tooManyPixels',
  'svg',
  'notPicture',
  'broken',
  'tooManyLogos',
  'operatorOnly',
] as const;

/** Why a logo was not taken, as its message. */
export const logoRefusal = (error: Error): MessageKey => {
  const known =
    error instanceof LogoRefused ? KNOWN.find((code) => code === error.code) : undefined;
  return `snapshot.logos.refused.${known ?? 'other'}`;
};
