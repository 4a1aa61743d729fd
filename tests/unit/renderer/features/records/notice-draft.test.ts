import { describe, expect, test } from 'vitest';
import {
  emptyNotice,
  noticeDraftOf,
  readNotice,
  saysNotice,
} from '../../../../../renderer/features/records/notice-draft.ts';
import { settingSchema } from '../../../../../shared/model/hearing.ts';
import { day, on } from '../../../../builders/matter-view.ts';

const today = day('2026-11-23');
const setting = settingSchema.parse({
  id: 's',
  date: on('2026-12-14'),
  notice: {
    kind: 'docket',
    label: 'Minute order',
    docketNumber: '3:26-cv-99999',
    entry: '14',
    dated: '2026-11-18',
    documentId: 'document-1',
  },
  madeOn: on('2026-11'),
  servedHow: 'ECAS',
  servedOn: on('2026-11-20'),
});

describe('The notice of a setting', () => {
  test('that is opened and saved untouched is the same notice', () => {
    const errors = {};
    expect(readNotice(noticeDraftOf(setting), today, errors)).toEqual({
      notice: setting.notice,
      madeOn: setting.madeOn,
      servedHow: setting.servedHow,
      servedOn: setting.servedOn,
    });
    expect(errors).toEqual({});
  });

  test('keeps its docket entry and its document where its name is changed', () => {
    const draft = { ...noticeDraftOf(setting), label: 'Order' };
    expect(readNotice(draft, today, {}).notice).toEqual({ ...setting.notice, label: 'Order' });
  });

  test('that nobody typed is none, and service can be known without one', () => {
    expect(readNotice(emptyNotice, today, {})).toEqual({
      notice: null,
      madeOn: null,
      servedHow: '',
      servedOn: null,
    });
    expect(readNotice({ ...emptyNotice, servedHow: ' mail ' }, today, {})).toMatchObject({
      notice: null,
      servedHow: 'mail',
    });
  });

  test.each([
    ['dated a month', { dated: 'nov 2026' }, 'noticeDated'],
    ['dated nothing that is a date', { dated: '2/30/26' }, 'noticeDated'],
    ['served on no day', { servedOn: { text: 'x', original: null } }, 'noticeServedOn'],
    ['made on no day', { madeOn: { text: '13/13/26', original: null } }, 'noticeMadeOn'],
  ])('%s is said by its field', (_, part, field) => {
    const errors: Record<string, string> = {};
    readNotice({ ...emptyNotice, ...part }, today, errors);
    expect(Object.keys(errors)).toEqual([field]);
  });

  test('is shown open where something of it is known', () => {
    expect(saysNotice(emptyNotice)).toBe(false);
    expect(saysNotice(noticeDraftOf(setting))).toBe(true);
    expect(saysNotice({ ...emptyNotice, servedHow: 'mail' })).toBe(true);
  });
});
