import { describe, expect, test } from 'vitest';
import {
  daysOfChain,
  readSettings,
  settingsDraftOf,
} from '../../../../../renderer/features/settings/settings-draft.ts';
import { defaultOfficeSettings } from '../../../../../shared/model/office-settings.ts';

const draft = settingsDraftOf(defaultOfficeSettings);

test('Settings that nobody changes are read back as they were', () => {
  expect(readSettings(draft, defaultOfficeSettings)).toEqual({
    ok: true,
    settings: defaultOfficeSettings,
  });
});

test('What does not fit is said beside its field, all at once', () => {
  const wrong = {
    ...draft,
    checkAfterDays: '0',
    custodyCheckAfterDays: 'three',
    reminderChain: '21;14',
  };
  expect(readSettings(wrong, defaultOfficeSettings)).toEqual({
    ok: false,
    errors: {
      checkAfterDays: 'Write whole days, 1 to 365.',
      custodyCheckAfterDays: 'Write whole days, 1 to 365.',
      reminderChain: 'This must be days before, such as 21,14,7-1.',
    },
  });
});

describe('A chain of reminders', () => {
  test.each([
    ['21,14,3-1', [21, 14, 3, 2, 1]],
    ['1-3, 7', [7, 3, 2, 1]],
    ['7,7', [7]],
    ['', []],
    ['soon', []],
  ])('"%s" is %j', (chain, days) => {
    expect(daysOfChain(chain)).toEqual(days);
  });

  test('may be typed with spaces', () => {
    const read = readSettings({ ...draft, reminderChain: '30, 7-1' }, defaultOfficeSettings);
    expect(read).toMatchObject({ settings: { reminderChain: '30,7-1' } });
  });
});
