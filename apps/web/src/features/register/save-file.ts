/** Saves what this page holds as a file of a name. */
export const saveBlob = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/**
 * Saves a file that the server gives to the holder of the token alone; false: it was not given. The
 * token travels in a header, which no link can carry.
 */
export const saveFile = async (
  path: string,
  { token, name }: { readonly token: string; readonly name: string },
): Promise<boolean> => {
  const answer = await fetch(path, { headers: { authorization: `Bearer ${token}` } }).catch(
    () => null,
  );
  if (!answer?.ok) {
    return false;
  }
  saveBlob(await answer.blob(), name);
  return true;
};
