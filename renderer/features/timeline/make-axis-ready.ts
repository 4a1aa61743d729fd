import type { Chronology } from '../../../shared/chronology/chronology.ts';
import { createTimelineAxis } from './timeline-axis.ts';
import { isVisShellMade } from './vis-shell.ts';

const nobody = () => undefined;

/**
 * Draws an axis once where nobody sees, hears or reaches it, so that the first matter that is opened
 * takes no longer than the next. Does nothing where an axis was drawn before.
 *
 * @param chronology of any matter: nothing of it stays
 */
export function makeAxisReady(chronology: Chronology): void {
  if (isVisShellMade()) return;
  const root = document.createElement('div');
  root.className = 'ax-root ax-unseen';
  root.inert = true;
  root.ariaHidden = 'true';
  const host = document.createElement('div');
  host.className = 'ax-host';
  const canvas = document.createElement('div');
  canvas.className = 'ax-canvas';
  host.append(canvas);
  root.append(host);
  document.body.append(root);
  const axis = createTimelineAxis(
    canvas,
    { home: 'custody', window: null },
    { onScene: nobody, onWindow: nobody, onHand: nobody, onRest: nobody, onResized: nobody },
  );
  axis.show(chronology, [], null);
  // It is drawn in the next frame.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      axis.destroy();
      root.remove();
    }),
  );
}
