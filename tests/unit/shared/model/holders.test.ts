import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docketOf } from '../../../../shared/docket/docket.ts';
import { heldBackFrom } from '../../../../shared/model/held-back.ts';
import { isRestrictedIn } from '../../../../shared/model/is-restricted-in.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { isHeldBackOnPaper } from '../../../../shared/pages/held-back-on-paper.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';

const today = day('2026-05-26');
const classes = fc.constantFrom([], ['asylum'] as const);
const guarded = fc.record({ restricted: classes, doNotDisclose: fc.boolean() });

test('Every rule of what is restricted asks the record, its docket, its matter and its client', () => {
  fc.assert(
    fc.property(guarded, classes, guarded, guarded, (client, restricted, proceeding, event) => {
      const view = buildView({
        client,
        matter: { restricted },
        proceedings: [{ id: 'p', kind: 'habeas', ...proceeding }],
        events: [
          {
            id: 'd',
            kind: 'deadline',
            title: 'Reply',
            date: on('2026-05-26'),
            proceedingId: 'p',
            ...event,
          },
        ],
      });
      const closed = [client, { restricted }, proceeding, event].some(
        (one) => one.restricted.length > 0,
      );
      const kept = [client, proceeding, event].some(({ doNotDisclose }) => doNotDisclose);
      const record = { table: 'events', id: 'd' } as const;
      const [own] = view.events;
      const [line] = docketOf([view], {
        today,
        settings: defaultOfficeSettings,
        persons: [],
        filter: { person: null, withSamples: true },
      }).list('today');
      expect(isRestrictedIn(view, record)).toBe(closed);
      expect(isHeldBackOnPaper(view, record)).toBe(closed || kept);
      expect(heldBackFrom(view, null)('events', own ?? null)).toBe(
        kept ? 'not-disclosed' : closed ? 'restricted' : null,
      );
      expect(line).toMatchObject({ isRestricted: closed || kept, isWithheld: closed || kept });
    }),
  );
});
