import type { Command } from '../../shared/model/command.ts';
import { commandPayload, keyIdOf } from './command-payload.ts';
import { encodeFrame, NO_NONCE } from './frame.ts';
import type { Sealer } from './sealer.ts';

/** Where a command stands in the chain. */
type Place = { readonly seq: number; readonly prevDigest: Buffer };

/** A command as the frame that follows the one of `prevDigest`, sealed under its own key. */
export function commandFrame(
  command: Command,
  { seq, prevDigest }: Place,
  sealer: Sealer,
  payload = commandPayload(command),
): { bytes: Buffer; digest: Buffer } {
  const keyId = keyIdOf(command, sealer);
  const sealed = sealer.seal(payload, { keyId, seq, prevDigest });
  const nonce = sealed.nonce.length === 0 ? NO_NONCE : Buffer.from(sealed.nonce);
  return encodeFrame({ kind: 'command', seq, keyId, nonce, prevDigest, payload: sealed.bytes });
}
