import { expect, test } from 'vitest';
import { isAttended } from '../../../../shared/model/event-date.ts';
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
