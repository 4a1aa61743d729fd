import { describe, expect, it } from 'vitest';
import { barFields, claimFields, stintFields } from '../../../../shared/cells/custody-fields.ts';
import { fieldsOfEvent } from '../../../../shared/cells/fields-of-event.ts';
import { type EventKind, eventKinds, eventSchema } from '../../../../shared/model/event.ts';

/** What stands in columns that every line has, and what may not leave by a table. */
const elsewhere: Readonly<Partial<Record<EventKind, readonly string[]>>> = {
  encounter: ['place'],
  arrest: ['place'],
  'visa-action': ['action'],
  charge: ['advisals'],
  filing: ['document'],
  hearing: ['settings', 'hearingType', 'alsoForClients', 'sharedId'],
  appointment: ['settings', 'appointmentType', 'alsoForClients', 'sharedId'],
  order: ['orderType', 'issuedBy'],
  release: ['how', 'place'],
  bond: ['step', 'postedBy'],
  condition: ['status', 'category'],
  contact: ['place', 'noReport'],
  deadline: ['status'],
  task: ['status'],
};

describe('the fields of a table', () => {
  it.each(eventKinds)('hold every detail of a %s', (kind) => {
    const schema = eventSchema.options.find((option) => option.shape.kind.value === kind);
    let details: { readonly type: string; unwrap?: () => unknown; shape?: object } | undefined =
      schema?.shape.details;
    while (details !== undefined && details.shape === undefined)
      details = details.unwrap?.() as typeof details;
    const told = [
      ...fieldsOfEvent(kind).details.map(({ name }) => name),
      ...(elsewhere[kind] ?? []),
    ];
    expect(Object.keys(details?.shape ?? {}).filter((name) => !told.includes(name))).toEqual([]);
  });

  it('have a name each that no other field of the kind has', () => {
    const all = [
      ...eventKinds.map((kind) => Object.values(fieldsOfEvent(kind)).flat()),
      stintFields,
      claimFields,
      barFields,
    ];
    for (const fields of all) {
      const labels = fields.map(({ label }) => label.toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
      const columns = fields.flatMap(({ column }) => column ?? []);
      expect(new Set(columns).size).toBe(columns.length);
    }
  });
});
