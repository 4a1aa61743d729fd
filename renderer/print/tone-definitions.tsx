import type { BarTone } from '../../shared/chronology/axis-items.ts';
import { type Tone, tones } from '../../shared/chronology/palette.ts';

const allTones = Object.entries(tones) as readonly (readonly [BarTone, Tone])[];

/**
 * The fades of doubtful ends, once for the whole page. Gradients with stop-opacity stay vectors in
 * the PDF; masks, filters and patterns would become pictures.
 */
export function ToneDefinitions() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <defs>
        <ToneGradients />
      </defs>
    </svg>
  );
}

/** The same inside the `defs` of a drawing. */
export function ToneGradients() {
  return allTones.map(([name, { fill }]) => <FadesOf key={name} name={name} color={fill} />);
}

/** What fills a doubtful end. */
export function fadeFill(tone: BarTone, fade: 'fade-in' | 'fade-out'): string {
  return `url(#paper-tone-${tone}-${fade})`;
}

function FadesOf({ name, color }: { readonly name: string; readonly color: string }) {
  const fade = (id: string, from: number, to: number) => (
    <linearGradient id={`paper-tone-${name}-${id}`}>
      <stop offset="0" stopColor={color} stopOpacity={from} />
      <stop offset="1" stopColor={color} stopOpacity={to} />
    </linearGradient>
  );
  return (
    <>
      {fade('fade-in', 0.08, 1)}
      {fade('fade-out', 1, 0.08)}
    </>
  );
}
