/** A page that nobody sees is not painted: then it is done all the same. */
const AT_THE_LATEST_MS = 150;

/**
 * Does something once what stands in the page now is painted, so that nobody waits for both to see the
 * first.
 *
 * @returns calls it off
 */
export function afterPaint(work: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(work);
  });
  timer = window.setTimeout(() => {
    cancelAnimationFrame(frame);
    work();
  }, AT_THE_LATEST_MS);
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
