import { LogoName } from '@waystation/print/choice';

const MOST = 40;

/** What a logo of no readable name is called. */
const NAMELESS = 'logo';

/** A name for a logo from that of its file: `UNHCR Logo (2).PNG` is called `unhcr-logo-2`. */
export const logoName = (file: string): LogoName => {
  const stem = file
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, MOST);
  return LogoName.safeParse(stem).data ?? LogoName.parse(NAMELESS);
};
