import * as electron from 'electron';
import type { Keystore } from '../protection/keystore';

/** Up to about Electron 40 the keystore answered at once. */
interface EarlierKeystore {
  readonly isEncryptionAvailable: () => boolean;
  readonly encryptString: (text: string) => Buffer;
  readonly decryptString: (wrapped: Buffer) => string;
}

// The types are those of the pinned Electron; the one assembled for development and tests is older and has this interface.
const earlier = (): EarlierKeystore => electron.safeStorage as unknown as EarlierKeystore;
const isLater = (): boolean => 'encryptStringAsync' in electron.safeStorage;

/** On Linux without a wallet, "encryption" with a password that everybody knows. */
const unreliable: readonly string[] = ['basic_text', 'unknown'];

const isReliable = async (): Promise<boolean> => {
  if (process.platform === 'linux' && unreliable.includes(electron.safeStorage.getSelectedStorageBackend()))
    return false;
  return isLater() ? electron.safeStorage.isAsyncEncryptionAvailable() : earlier().isEncryptionAvailable();
};

const decrypt = async (wrapped: Buffer): Promise<string> =>
  isLater() ? (await electron.safeStorage.decryptStringAsync(wrapped)).result : earlier().decryptString(wrapped);

/** Windows' data protection, the keychain of macOS, or a wallet of Linux. What it gives is checked by whoever asks: it may be garbage. */
export const systemKeystore: Keystore = {
  isReliable: () => isReliable().catch(() => false),
  wrap: async (bytes) => {
    const text = bytes.toString('base64');
    return isLater() ? electron.safeStorage.encryptStringAsync(text) : earlier().encryptString(text);
  },
  unwrap: async (wrapped) => {
    try {
      return Buffer.from(await decrypt(wrapped), 'base64');
    } catch {
      return null;
    }
  },
};
