import { expect, test } from 'vitest';
import { currentSetting, isAttended } from '../../../../shared/model/event-date.ts';
import { sharedOfLine, withFollowers } from '../../../../shared/quick-add/shared-lines.ts';
import { toDrafts } from '../../../../shared/quick-add/to-drafts.ts';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import { office, petrova, today } from './office.ts';

const sharing = {
  ...office,
  matters: office.matters.map((view) =>
    view === petrova
      ? {
          ...view,
          events: view.events.map((event) =>
            isAttended(event) && event.id === 'h-mch'
              ? ({
                  ...event,
                  details: { ...event.details, sharedId: 's', alsoForClients: ['b', 'c'] },
                } as typeof event)
              : event,
          ),
        }
      : view,
  ),
};

function sentences(line: string, vocabulary: typeof office): readonly string[] {
  return readLine(line, vocabulary, { today, openMatterId: null })
    .warnings.filter(({ code, weight }) => code === 'only-this-record' && weight === 'look')
    .map(({ sentence }) => sentence);
}

test.each([
  ['reset mch petrova 6/18 9:30 to 7/2 1p', 'Use Reset to change all.'],
  ['mch petrova vacated 6/18', 'Use "What became of it" to change all.'],
])('"%s" says before saving that the other clients of the hearing keep theirs', (line, way) => {
  expect(sentences(line, sharing)).toEqual([
    `This hearing also serves 2 other clients; only this record changes. ${way}`,
  ]);
  expect(sentences(line, office)).toEqual([]);
});

/** The matter of a sister whose record names the same hearing. */
const sister = {
  ...petrova,
  client: { ...petrova.client, id: 'b', name: 'Bea Example' },
  matter: { ...petrova.matter, id: 'm-b' },
  events: petrova.events.flatMap((event) =>
    isAttended(event) && event.id === 'h-mch'
      ? [
          {
            ...event,
            id: 'h-b',
            matterId: 'm-b',
            details: { ...event.details, sharedId: 's' },
          } as typeof event,
        ]
      : [],
  ),
};

function followed(line: string, isTicked: boolean) {
  const reading = readLine(line, sharing, { today, openMatterId: null });
  const { understanding } = reading;
  const own = toDrafts(reading, { newId: () => 'new', enteredBy: 'MQ' });
  if (understanding === null || own === null) throw new Error(`Not read: ${line}`);
  const shared = sharedOfLine(understanding, [...sharing.matters, sister]);
  const draft = withFollowers(own, understanding, isTicked ? shared.lines : []);
  return { shared, rows: draft.rows.flatMap(({ after }) => ('kind' in after ? [after] : [])) };
}

test('A reset is offered for the other clients of the hearing, and who follows gets the same date', () => {
  const line = 'reset mch petrova 6/18 9:30 to 7/2 1p';
  const { shared, rows } = followed(line, true);
  expect(shared.unseen).toBe(1);
  expect(shared.lines.map(({ event, isTicked }) => [event.id, isTicked])).toEqual([['h-b', true]]);
  expect(rows.map(({ id }) => id)).toEqual(['h-mch', 'h-b']);
  const dates = rows.map((row) => (row.kind === 'hearing' ? currentSetting(row).date : null));
  expect(dates[1]).toEqual(dates[0]);
  expect(followed(line, false).rows.map(({ id }) => id)).toEqual(['h-mch']);
});

test('An outcome is offered in the same way, and a line that changes no shared hearing offers nothing', () => {
  const { rows } = followed('mch petrova vacated 6/18', true);
  expect(rows.map((row) => (row.kind === 'hearing' ? currentSetting(row).status : ''))).toEqual([
    'vacated',
    'vacated',
  ]);
  expect(followed('petrova arrested 2/16/25', true).shared).toEqual({ lines: [], unseen: 0 });
});
