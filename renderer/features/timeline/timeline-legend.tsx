import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { BarTone } from '../../../shared/chronology/axis-items.ts';
import type { Chronology } from '../../../shared/chronology/chronology.ts';
import { eventKindNames } from '../../../shared/chronology/kind-names.ts';
import { markColors, tones } from '../../../shared/chronology/palette.ts';
import { shapes } from '../../../shared/chronology/shapes.ts';
import { authorityNames } from '../../../shared/custody/authority-names.ts';
import { type EventKind, eventKinds } from '../../../shared/model/event.ts';
import { UNVERIFIED_MEANING, UNVERIFIED_SIGN } from '../../../shared/model/verification.ts';
import type { AxisMemory } from './axis-memory.ts';

/** On a lower window the axis needs the room more: the legend waits to be asked for. */
const ROOMY = '(min-height: 800px)';

const toneNames: Readonly<Record<BarTone, string>> = {
  ...authorityNames,
  released: 'Not in custody',
  'no-record': 'No custody record',
  'removal-bar': 'Removal barred',
  condition: 'Condition',
  span: 'Span of time',
};

type Props = { readonly chronology: Chronology; readonly memory: AxisMemory };

/** What the shapes, colours and patterns of this matter mean; only those that occur. */
export function TimelineLegend({ chronology, memory }: Props) {
  const present = useMemo(() => presentIn(chronology), [chronology]);
  const isRoomy = useMediaQuery(ROOMY, true, { getInitialValueInEffect: false });
  const [wanted, setWanted] = useState(() => memory.read().isLegendOpen);
  const isOpen = wanted ?? isRoomy;
  if (present.kinds.length + present.tones.length === 0) return null;
  return (
    <details className="ax-legend-box" open={isOpen}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          setWanted(!isOpen);
          memory.write({ isLegendOpen: !isOpen });
        }}
      >
        Legend
      </summary>
      <ul className="ax-legend" aria-label="Legend">
        {present.tones.map((tone) => (
          <li key={tone}>
            <span
              className={`ax-swatch ax-pattern-${tones[tone].pattern}`}
              data-tone={tone}
              style={{ '--fill': tones[tone].fill } as React.CSSProperties}
            >
              <span className="ax-fill" />
            </span>
            {toneNames[tone]}
          </li>
        ))}
        {present.hasClaims ? (
          <li>
            <span className="ax-swatch ax-swatch-claim" />
            Claim, not custody
          </li>
        ) : null}
        {present.kinds.map((kind) => (
          <li key={kind}>
            <svg
              className="ax-swatch-shape"
              viewBox="-2 -2 16 16"
              aria-hidden
              style={
                {
                  '--mark-light': markColors[kind].light,
                  '--mark-dark': markColors[kind].dark,
                } as React.CSSProperties
              }
            >
              <path
                d={shapes[kind].path}
                className={shapes[kind].filled ? 'ax-filled' : 'ax-open'}
              />
            </svg>
            {eventKindNames[kind]}
          </li>
        ))}
        {present.hasDoubt ? <li>Faded or dashed: date not exact</li> : null}
        {present.hasUnconfirmed ? <li>Hatched: not confirmed since</li> : null}
        {present.hasUnverified ? <li>{`${UNVERIFIED_SIGN} ${UNVERIFIED_MEANING}`}</li> : null}
        {present.hasStruck ? <li>Struck through: setting that no longer holds</li> : null}
      </ul>
    </details>
  );
}

function presentIn({ marks, bars, links }: Chronology) {
  const kinds = new Set<EventKind>(marks.map((mark) => mark.kind));
  const usedTones = new Set<BarTone>(bars.filter((bar) => !bar.outline).map((bar) => bar.tone));
  return {
    kinds: eventKinds.filter((kind) => kinds.has(kind)),
    tones: (Object.keys(toneNames) as BarTone[]).filter((tone) => usedTones.has(tone)),
    hasClaims: bars.some((bar) => bar.outline),
    hasDoubt:
      marks.some((mark) => mark.edge !== 'exact') ||
      bars.some((bar) => bar.solidFrom > bar.from || bar.solidTo < bar.to),
    hasUnconfirmed: bars.some(
      (bar) => bar.running && bar.confirmedTo !== null && bar.confirmedTo < bar.to,
    ),
    hasUnverified: marks.some((mark) => mark.unverified),
    hasStruck: links.length > 0 || marks.some((mark) => mark.struck),
  };
}
