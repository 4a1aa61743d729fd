import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeFrame,
  encodeFrame,
  FRAME_MAGIC,
  type FrameContent,
  NO_DIGEST,
  NO_NONCE,
} from '../../../../electron/journal/frame.ts';
import { scanFrames } from '../../../../electron/journal/frame-reader.ts';

const content = fc.record({
  kind: fc.constantFrom('command', 'snapshot-header', 'snapshot-rows', 'snapshot-footer'),
  seq: fc.maxSafeNat(),
  keyId: fc.nat(0xffff_ffff),
  nonce: fc.uint8Array({ minLength: 24, maxLength: 24 }).map((bytes) => Buffer.from(bytes)),
  prevDigest: fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes)),
  payload: fc.uint8Array({ maxLength: 300 }),
}) satisfies fc.Arbitrary<FrameContent>;

const small: FrameContent = {
  kind: 'command',
  seq: 7,
  keyId: 0,
  nonce: NO_NONCE,
  prevDigest: NO_DIGEST,
  payload: Buffer.from('{"commandId":"c"}'),
};

test('a frame reads back as it was written', () => {
  fc.assert(
    fc.property(content, (given) => {
      const { bytes, digest } = encodeFrame(given);
      const frame = decodeFrame(bytes);
      expect(frame).toMatchObject({ ...given, payload: Buffer.from(given.payload) });
      expect(frame).toMatchObject({ bytes: bytes.length, digest });
    }),
  );
});

test('the layout of a frame does not change by accident', () => {
  expect(encodeFrame(small).bytes.toString('hex')).toBe(
    `${FRAME_MAGIC.toString('hex')}0100030001000000` +
      `07000000000000000000000011000000${'00'.repeat(24)}${'00'.repeat(16)}` +
      `1fb175a3${Buffer.from(small.payload).toString('hex')}`,
  );
});

test('any one flipped bit of a frame is noticed', () => {
  const { bytes } = encodeFrame(small);
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(typeof decodeFrame(damaged), `bit ${bit}`).toBe('string');
  }
});

test('a frame cut short anywhere is no frame', () => {
  const { bytes } = encodeFrame(small);
  for (let length = 0; length < bytes.length; length += 1)
    expect(decodeFrame(bytes.subarray(0, length))).toBe('short');
});

test('frames are found again behind damage of any kind', () => {
  fc.assert(
    fc.property(content, fc.uint8Array({ minLength: 1, maxLength: 200 }), content, (a, junk, b) => {
      const bytes = Buffer.concat([encodeFrame(a).bytes, junk, encodeFrame(b).bytes]);
      const found = [...scanFrames(bytes)].flatMap((item) =>
        item.kind === 'frame' ? [item.frame.digest.toString('hex')] : [],
      );
      const digests = [a, b].map((given) => encodeFrame(given).digest.toString('hex'));
      expect(found).toEqual(digests);
    }),
  );
});
