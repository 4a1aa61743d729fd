import type { TableColumn } from './print-document.ts';
import { officeVoice, type Voice } from './voice.ts';

/** Columns of the table chronology, and the one in which "(continued)" stands. */
export type ChronologyColumns = {
  readonly all: readonly TableColumn[];
  readonly what: number;
};

/** Shares of what dates and numbers leave over: what happened, its lane, its sources. */
const shares = [0.36, 0.42, 0.48].flatMap((what) =>
  [0.18, 0.24, 0.3].map((lane) => ({ what, lane })),
);
/** Without sources two columns share it. */
const plainShares = [0.5, 0.6].map((what) => ({ what, lane: 1 - what }));

/**
 * The ways to share out a width. Dates and numbers take what they need; whether names of courts or
 * of sources need more of the rest differs from matter to matter.
 */
export function chronologyColumns(
  width: number,
  { words, say }: Voice = officeVoice,
): readonly ChronologyColumns[] {
  const number = { key: 'number', title: '#', width: 28, align: 'left' } as const;
  const date = {
    key: 'date',
    title: say('table.date'),
    // Days and months in full take more than figures.
    width: words === 'plain' ? 118 : width > 600 ? 100 : 96,
    align: 'left',
  } as const;
  const rest = width - number.width - date.width;
  return (words === 'plain' ? plainShares : shares).map((share) => {
    const what = Math.round(rest * share.what);
    const lane = Math.round(rest * share.lane);
    return {
      what: 2,
      all: [
        number,
        date,
        { key: 'what', title: say('table.what'), width: what, align: 'left' },
        {
          key: 'lane',
          title: words === 'record' ? 'Lane, standing' : say('table.where'),
          width: lane,
          align: 'left',
        },
        ...(words === 'plain'
          ? []
          : [
              {
                key: 'sources',
                title: 'Sources',
                width: rest - what - lane,
                align: 'left',
              } as const,
            ]),
      ],
    };
  });
}
