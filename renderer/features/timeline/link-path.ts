/** Half a shape and some air. */
const CLEAR = 9;
/** The same where there is hardly room for a line. */
const TIGHT = 7;
/** Nearer than this, the new shape cannot be reached from its side. */
const SIDE_PX = 16;
const BEND_PX = 6;

type Point = { readonly x: number; readonly y: number };

/**
 * From the struck shape to the one in its place: in one row a bow below the labels; else down or up
 * and then across to the side of the new shape, straight where they stand close; along `viaY`
 * where something is in the way.
 *
 * @param viaY an edge between two rows; null = nothing is in the way
 */
export function linkPath(from: Point, to: Point, viaY: number | null): string {
  const ahead = to.x < from.x ? -1 : 1;
  const distance = Math.abs(to.x - from.x);
  if (viaY !== null) return detour(from, to, viaY, ahead * Math.min(BEND_PX, distance / 2));
  if (Math.abs(to.y - from.y) < 1) {
    const lean = Math.min(20, distance / 3) * ahead;
    return `M${from.x} ${from.y + CLEAR}C${from.x + lean} ${from.y + 17} ${to.x - lean} ${to.y + 17} ${to.x} ${to.y + CLEAR}`;
  }
  const down = to.y > from.y ? 1 : -1;
  if (distance < SIDE_PX)
    return `M${from.x} ${from.y + TIGHT * down}L${to.x} ${to.y - TIGHT * down}`;
  const start = from.y + CLEAR * down;
  return `M${from.x} ${start}C${from.x} ${to.y} ${from.x} ${to.y} ${to.x - CLEAR * ahead} ${to.y}`;
}

function detour(from: Point, to: Point, viaY: number, bend: number): string {
  const start = from.y + TIGHT * Math.sign(viaY - from.y);
  const end = to.y - CLEAR * Math.sign(to.y - viaY);
  return [
    `M${from.x} ${start}Q${from.x} ${viaY} ${from.x + bend} ${viaY}`,
    `H${to.x - bend}Q${to.x} ${viaY} ${to.x} ${end}`,
  ].join('');
}
