import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  draftOf,
  emptyDraft,
  type EventDraft,
  readEventDraft,
} from '../../../../../renderer/features/records/event-draft.ts';
import { eventOfDraft } from '../../../../../renderer/features/records/event-of-draft.ts';
import { detailFields } from '../../../../../renderer/features/records/detail-fields.ts';
import { type CaseEvent, eventKinds, eventSchema } from '../../../../../shared/model/event.ts';
import { parseMatterFile } from '../../../../../shared/model/matter-file.ts';
import type { CivilDay } from '../../../../../shared/time/civil-day.ts';

const context = {
  today: '2026-11-23' as CivilDay,
  courtZone: null,
  hasProceedings: false,
  matterId: 'matter-1',
  newId: () => 'new-1',
  enteredBy: 'p1',
};

const samples = ['petrova', 'first-matter', 'three-hundred-events'].flatMap((name) => {
  const parsed = parseMatterFile(readFileSync(`resources/samples/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.failure.code);
  return parsed.value.matters.flatMap((view) => view.events);
});

describe('A record that is opened and saved untouched is the same record', () => {
  test.each(eventKinds)('%s', (kind) => {
    const events = samples.filter((event) => event.kind === kind);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events)
      expect(eventOfDraft(draftOf(event), event, context)).toEqual({ ok: true, event });
  });
});

describe('Every field of the form is a field of its schema', () => {
  test.each(eventKinds)('%s', (kind) => {
    const option = eventSchema.options.find((one) => one.shape.kind.value === kind);
    const details: object = option?.shape.details.parse(
      kind === 'hearing' || kind === 'appointment'
        ? { settings: [{ id: 's', form: 'to-be-determined', date: { kind: 'undated' } }] }
        : undefined,
    ) as object;
    expect(Object.keys(details)).toEqual(
      expect.arrayContaining(detailFields[kind].map((field) => field.name)),
    );
  });
});

describe('What is wrong is said by field, and nothing is guessed', () => {
  const draft = (part: Partial<EventDraft>): EventDraft => ({
    ...emptyDraft('filing'),
    title: 'Petition',
    when: { text: '6/18/25', original: null },
    ...part,
  });

  test('A draft without a title and a date names both', () => {
    const result = eventOfDraft(
      draft({ title: ' ', when: { text: '', original: null } }),
      null,
      context,
    );
    expect(result).toMatchObject({
      ok: false,
      errors: { title: expect.any(String) as string, when: expect.any(String) as string },
    });
  });

  test('A time without a zone asks for it, and takes the one of the court', () => {
    const timed = draft({ when: { text: '6/18/25 2p', original: null } });
    expect(eventOfDraft(timed, null, context)).toMatchObject({
      ok: false,
      errors: { zone: expect.stringContaining('time zone') as string },
    });
    expect(eventOfDraft(timed, null, { ...context, courtZone: 'America/Chicago' })).toMatchObject({
      ok: true,
      event: { date: { zone: 'America/Chicago', time: '14:00' } },
    });
  });

  test('A hearing must say which docket it belongs to, where there are dockets', () => {
    const hearing = { ...draft({}), kind: 'hearing' as const };
    expect(eventOfDraft(hearing, null, { ...context, hasProceedings: true })).toMatchObject({
      ok: false,
      errors: { proceedingId: 'Choose the docket that this hearing belongs to.' },
    });
  });

  test('A hearing to be determined needs no date', () => {
    const tbd = draft({ form: 'to-be-determined', when: { text: '', original: null } });
    const result = eventOfDraft({ ...tbd, kind: 'hearing' }, null, context);
    expect(result).toMatchObject({
      ok: true,
      event: { details: { settings: [{ form: 'to-be-determined', date: { kind: 'undated' } }] } },
    });
  });

  test('A date that stands in a setting to be determined is not passed over', () => {
    const dated = draft({ form: 'to-be-determined' });
    expect(eventOfDraft({ ...dated, kind: 'hearing' }, null, context)).toMatchObject({
      ok: false,
      errors: { when: expect.stringContaining('choose exact or control') as string },
    });
  });

  test('A hearing without a name is called by its type', () => {
    const typed = draft({ title: '', details: { hearingType: 'master calendar' } });
    expect(eventOfDraft({ ...typed, kind: 'hearing' }, null, context)).toMatchObject({
      ok: true,
      event: { title: 'Master calendar' },
    });
  });

  test('An untouched field takes what is proposed; one that was emptied stays empty', () => {
    const proposed = { judge: 'IJ K. Placeholder', interpreter: 'Russian' };
    const touched = draft({ details: { interpreter: '' } });
    expect(
      eventOfDraft({ ...touched, kind: 'hearing' }, null, { ...context, proposed }),
    ).toMatchObject({
      ok: true,
      event: { details: { judge: 'IJ K. Placeholder', interpreter: '' } },
    });
  });

  test('A hearing that is exact needs a date, and "undated" is none', () => {
    const undated = draft({ when: { text: 'undated', original: null } });
    expect(eventOfDraft({ ...undated, kind: 'hearing' }, null, context)).toMatchObject({
      ok: false,
      errors: { when: expect.stringContaining('to be determined') as string },
    });
  });

  test.each(['-3', '0x10', '1e5', '1/2', '12 months', '∞', '٣'])(
    '%j is no amount, however a computer would read it',
    (amountUsd) => {
      const bond = { ...draft({ details: { amountUsd } }), kind: 'bond' as const };
      expect(eventOfDraft(bond, null, context)).toMatchObject({
        errors: { amountUsd: `"${amountUsd}" is not a number of US dollars.` },
      });
    },
  );

  test('An amount that is no number is named', () => {
    const bond = { ...draft({ details: { amountUsd: 'five' } }), kind: 'bond' as const };
    expect(eventOfDraft(bond, null, context)).toMatchObject({
      ok: false,
      errors: { amountUsd: '"five" is not a number of US dollars.' },
    });
    const priced = { ...draft({ details: { amountUsd: '$7,500' } }), kind: 'bond' as const };
    expect(eventOfDraft(priced, null, context)).toMatchObject({
      ok: true,
      event: { details: { amountUsd: 7500 } },
    });
  });
});

test('A corrected hearing date keeps every earlier setting', () => {
  const hearing = samples.find(
    (event): event is Extract<CaseEvent, { kind: 'hearing' }> =>
      event.kind === 'hearing' && event.details.settings.length > 1,
  );
  if (hearing === undefined) throw new Error('the samples have a hearing that was reset');
  const draft = { ...draftOf(hearing), when: { text: '12/1/26', original: null } };
  const result = eventOfDraft(draft, hearing, context);
  if (!result.ok || result.event.kind !== 'hearing') throw new Error('the draft is a hearing');
  const { settings } = result.event.details;
  expect(settings.slice(0, -1)).toEqual(hearing.details.settings.slice(0, -1));
  expect(settings.at(-1)?.date).toMatchObject({ from: '2026-12-01' });
});

test('A draft that was kept is read back as it was, and anything else is none', () => {
  for (const event of samples) {
    const draft = draftOf(event);
    expect(readEventDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  }
  expect(readEventDraft({ ...emptyDraft('hearing'), kind: 'trial' })).toBeNull();
  expect(readEventDraft(undefined)).toBeNull();
});
