import type { Measure } from '../../../shared/chronology/project-scene.ts';

const LABEL_SIZE = 12;
const REMEMBERED = 20_000;

/**
 * Measures labels in the face that the page draws them in. Texts are remembered: the same titles
 * are asked for at every zoom.
 *
 * @param family computed `font-family` of the axis
 */
export function createMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * LABEL_SIZE * 0.6;
  context.font = `${LABEL_SIZE}px ${family}`;
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = Math.ceil(context.measureText(text).width);
    if (widths.size >= REMEMBERED) widths.clear();
    widths.set(text, width);
    return width;
  };
}
