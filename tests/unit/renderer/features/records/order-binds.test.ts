import { expect, test } from 'vitest';
import { draftOf, emptyDraft } from '../../../../../renderer/features/records/event-draft.ts';
import { eventOfDraft } from '../../../../../renderer/features/records/event-of-draft.ts';
import { buildView, day, on } from '../../../../builders/matter-view.ts';

const context = {
  today: day('2026-11-26'),
  courtZone: null,
  hasProceedings: false,
  matterId: 'm',
  newId: () => 'new',
  enteredBy: 'MQ',
};

test('An order keeps whom it binds as the form gives it, and nobody where nobody was chosen', () => {
  const draft = {
    ...emptyDraft('order'),
    title: 'Release',
    when: { text: '11/20/26', original: null },
  };
  const binds = (text: string) => {
    const read = eventOfDraft({ ...draft, details: { bindsAuthorities: text } }, null, context);
    return read.ok && read.event.kind === 'order' ? read.event.details.bindsAuthorities : null;
  };
  expect(binds('ice,usms')).toEqual(['ice', 'usms']);
  expect(binds('')).toEqual([]);
});

test('An order that is opened and saved untouched is the same', () => {
  const [event] = buildView({
    events: [
      {
        id: 'o',
        kind: 'order',
        title: 'Release',
        date: on('2026-11-20'),
        details: {
          orderType: 'release',
          bindsAuthorities: ['ice', 'cbp'],
          servedOn: on('2026-11-21'),
        },
      },
    ],
  }).events;
  if (event === undefined) throw new Error('no order');
  const read = eventOfDraft(draftOf(event), event, context);
  expect(read.ok && read.event).toEqual(event);
});
