import { describe, expect, test } from 'vitest';
import {
  dateTyped,
  formChosen,
  type SettingDateDraft,
} from '../../../../../renderer/features/records/setting-date-draft.ts';
import { day } from '../../../../builders/matter-view.ts';

const today = day('2026-11-23');
const draft = (form: SettingDateDraft['form'], text = '', aside = ''): SettingDateDraft => ({
  form,
  text,
  aside,
});

describe('Exact, control or to be determined follows what is typed', () => {
  test.each([
    ['exact', 'tbd', 'to-be-determined'],
    ['exact', 'to be determined', 'to-be-determined'],
    ['to-be-determined', '1/15/27', 'exact'],
    ['to-be-determined', '1/15/', 'to-be-determined'],
    ['control', '1/15/27', 'control'],
    // A control date may have no day yet.
    ['control', 'tbd', 'control'],
    ['exact', '', 'exact'],
  ] as const)('%s, then "%s": %s', (form, text, expected) => {
    expect(dateTyped(draft(form), text, today)).toEqual(draft(expected, text));
  });
});

describe('A typed date is never lost by choosing', () => {
  test('To be determined puts it aside, and both others bring it back', () => {
    const undetermined = formChosen(draft('exact', '1/15/27'), 'to-be-determined');
    expect(undetermined).toEqual(draft('to-be-determined', '', '1/15/27'));
    expect(formChosen(undetermined, 'control')).toEqual(draft('control', '1/15/27'));
    expect(formChosen(undetermined, 'exact')).toEqual(draft('exact', '1/15/27'));
  });

  test('Choosing what is chosen changes nothing', () => {
    const exact = draft('exact', '1/15/27');
    expect(formChosen(exact, 'exact')).toEqual(exact);
  });

  test('Between exact and control the date stays where it is', () => {
    expect(formChosen(draft('exact', '1/15/27'), 'control')).toEqual(draft('control', '1/15/27'));
  });
});
