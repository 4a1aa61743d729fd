import { type BrowserWindow, type Session } from 'electron';
import type { PrintJob, PrintReady } from '../shared/ipc/print-channels.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { isDrawable, LARGEST_PNG } from './png-size.ts';
import { inPrintWindow } from './print-window.ts';

/** A picture before it is written. */
export type MadePicture = { readonly bytes: Uint8Array; readonly uncovered: string[] };

const PIXELS_PER_POINT = 96 / 72;
/** Two dots for each pixel of a screen, so that letters stay sharp on paper and on fine screens. */
const SCALE = 2;

/**
 * Makes the picture of a matter in a hidden page: the SVG that stands on it, or what that looks like.
 *
 * @param pages a hardened session that serves our pages
 *
 * @failure print/picture-too-large width, height, side, megapixels; those of `inPrintWindow`
 */
export function makePicture(
  form: 'svg' | 'png',
  { file, options }: PrintJob,
  pages: Session,
): Promise<Result<MadePicture>> {
  return form === 'svg'
    ? inPrintWindow({ file, options, scale: 1 }, pages, takeDrawing)
    : inPrintWindow({ file, options, scale: SCALE }, pages, takePicture, { offscreen: true });
}

function takeDrawing(
  _window: BrowserWindow,
  { svg, uncovered }: PrintReady,
): Promise<Result<MadePicture>> {
  return Promise.resolve(
    svg === null
      ? fail('print/failed', { reason: 'no drawing' })
      : ok({ bytes: Buffer.from(svg), uncovered }),
  );
}

async function takePicture(
  window: BrowserWindow,
  { width, height, uncovered }: PrintReady,
): Promise<Result<MadePicture>> {
  const dots = {
    width: Math.ceil(width * PIXELS_PER_POINT),
    height: Math.ceil(height * PIXELS_PER_POINT),
  };
  if (!isDrawable(dots)) return fail('print/picture-too-large', { ...dots, ...LARGEST_PNG });
  window.setContentSize(dots.width, dots.height);
  const image = await window.webContents.capturePage({ x: 0, y: 0, ...dots });
  const size = image.getSize();
  return size.width === dots.width && size.height === dots.height
    ? ok({ bytes: image.toPNG(), uncovered })
    : fail('print/failed', { reason: 'the picture has another size' });
}
