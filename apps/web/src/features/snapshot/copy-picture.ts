import { serverContact } from '../../api/server-contact';

/** A picture that the server made, under the name that it gave it. */
export type MadePicture = { readonly blob: Blob; readonly name: string };

const TYPE = 'image/png';
const NAMED = /filename="([^"]+)"/;

/** What the server says of a picture that it does not make; empty: nothing that a reader is told. */
const reasonIn = async (response: Response): Promise<string> => {
  try {
    const { detail }: { readonly detail?: unknown } = await response.json();
    return typeof detail === 'string' ? detail : '';
  } catch {
    return '';
  }
};

/** Asks the server for a picture; the message of the error is its reason in the reader's words, or empty. */
export const pictureFrom = async (address: string): Promise<MadePicture> => {
  const response = await serverContact.watchedFetch(address).catch(() => null);
  if (response === null || !response.ok) {
    throw new Error(response === null ? '' : await reasonIn(response));
  }
  const [, name = 'map.png'] = NAMED.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { blob: await response.blob(), name };
};

/**
 * How copying a picture ended. `insecure`: browsers copy only on pages that came over https or from the
 * device itself. `left`: the page was not in front any more when the picture was there.
 */
export type CopyOutcome = 'copied' | 'insecure' | 'unsupported' | 'left' | 'refused';

/**
 * Copies a picture that may still be made. To be called by the press of a button itself: the promise is
 * handed over, as browsers let nobody write later than that.
 */
export const copyPicture = async (picture: Promise<MadePicture>): Promise<CopyOutcome> => {
  if (!window.isSecureContext) {
    return 'insecure';
  }
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard?.write === undefined) {
    return 'unsupported';
  }
  try {
    const blob = picture.then((made) => made.blob);
    await navigator.clipboard.write([new ClipboardItem({ [TYPE]: blob })]);
    return 'copied';
  } catch {
    return document.hasFocus() ? 'refused' : 'left';
  }
};
