import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupName, deviceMark, readBackupName } from '../../../../shared/backup/backup-name.ts';

describe('a backup’s name says when, by which laptop and how far, and nothing of a client', () => {
  test('as it is written', () => {
    expect(backupName({ device: '3f2a9c71-aaaa-bbbb', at: 1_764_200_000_000, lastSeq: 812 })).toBe(
      'paradocket-3f2a9c71-2025-11-26T23-33-20Z-812.age',
    );
  });

  test('and read back, to the second', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.nat(),
        (device, seconds, lastSeq) => {
          const at = seconds * 1_000;
          const name = backupName({ device, at, lastSeq });
          expect(readBackupName(name)).toEqual({ name, device: deviceMark(device), at, lastSeq });
        },
      ),
    );
  });

  test.each([
    'notes.txt',
    'paradocket-3f2a9c71-2025-11-26T23-33-20Z-812.age.half',
    'paradocket-3f2a9c71-2025-02-30T23-33-20Z-812.age',
    'paradocket-3f2a9c71-2025-11-26T24-33-20Z-812.age',
    'paradocket-3f2a9c71-2025-11-26T23-60-20Z-812.age',
    '../paradocket-3f2a9c71-2025-11-26T23-33-20Z-812.age',
  ])('%s is no such name', (name) => {
    expect(readBackupName(name)).toBeNull();
  });
});
