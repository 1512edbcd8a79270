/** Rounds of PBKDF2 with SHA-256 (OWASP Password Storage Cheat Sheet, 2023), for tokens that somebody chose. */
const ROUNDS = 600_000;

const SALT_BYTES = 16;

/** What AES-GCM takes (NIST SP 800-38D, 8.2); never the same twice under one key. */
const IV_BYTES = 12;

const PREFIX_BYTES = SALT_BYTES + IV_BYTES;

type Bytes = Uint8Array<ArrayBuffer>;

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));

const deriveKey = async (token: string, salt: Bytes, rounds: number): Promise<CryptoKey> => {
  const material = await crypto.subtle.importKey('raw', bytesOf(token), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};

/** A text and what it says of itself: bound together, so that neither can be exchanged unseen. */
export type Lockable = { readonly text: string; readonly about: string };

/**
 * Locks texts with a token, so that what a device keeps is nothing to whoever has the device alone.
 * The key is remembered until it is forgotten, because deriving one takes a phone about a second.
 */
export const createLock = (rounds = ROUNDS) => {
  let known: { token: string; salt: string; key: Promise<CryptoKey> } | null = null;
  const salt = randomBytes(SALT_BYTES);
  const keyOf = (token: string, given: Bytes): Promise<CryptoKey> => {
    if (known?.token !== token || known.salt !== given.join()) {
      known = { token, salt: given.join(), key: deriveKey(token, given, rounds) };
    }
    return known.key;
  };
  return {
    /** Salt, initialisation vector and locked text, in a row. */
    close: async ({ text, about }: Lockable, token: string): Promise<Bytes> => {
      const iv = randomBytes(IV_BYTES);
      const locked = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData: bytesOf(about) },
        await keyOf(token, salt),
        bytesOf(text),
      );
      return new Uint8Array([...salt, ...iv, ...new Uint8Array(locked)]);
    },
    /** The text; null: the token does not open it, or it is not what was locked. */
    open: async (locked: Bytes, about: string, token: string): Promise<string | null> => {
      const iv = locked.slice(SALT_BYTES, PREFIX_BYTES);
      try {
        const text = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv, additionalData: bytesOf(about) },
          await keyOf(token, locked.slice(0, SALT_BYTES)),
          locked.slice(PREFIX_BYTES),
        );
        return new TextDecoder().decode(text);
      } catch {
        return null;
      }
    },
    forget: (): void => {
      known = null;
    },
  };
};

/** What {@link createLock} gives. */
export type Lock = ReturnType<typeof createLock>;
