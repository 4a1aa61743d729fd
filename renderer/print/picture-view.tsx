import type { Block } from '../../shared/export/print-document.ts';
import type { Picture } from '../../shared/export/layout-picture.ts';
import { inkColors } from '../../shared/export/ink-colors.ts';
import { DrawItemView } from './draw-item-view.tsx';
import { paperFontFamily } from './paper-font-family.ts';
import { pt } from './points.ts';
import { TableDrawing } from './table-drawing.tsx';
import { TextDrawing } from './text-drawing.tsx';
import { ToneGradients } from './tone-definitions.tsx';

const TITLE_ID = 'picture-title';
const DESCRIPTION_ID = 'picture-description';

/**
 * A picture as one SVG that needs nothing else: vectors and text, no script, no link, no style sheet.
 * Where our faces are not at hand, other letters are fitted into the room that was measured for ours.
 *
 * @param scale how much larger than on paper it is drawn
 */
export function PictureView({
  picture,
  scale = 1,
}: {
  readonly picture: Picture;
  readonly scale?: number;
}) {
  const { width, height } = picture;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={pt(width * scale)}
      height={pt(height * scale)}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-labelledby={TITLE_ID}
      aria-describedby={DESCRIPTION_ID}
      fontFamily={paperFontFamily}
      style={{ fontVariantLigatures: 'no-common-ligatures', fontSynthesis: 'none' }}
      textRendering="geometricPrecision"
    >
      <title id={TITLE_ID}>{picture.title}</title>
      <desc id={DESCRIPTION_ID}>{picture.description}</desc>
      <defs>
        <ToneGradients />
      </defs>
      <rect width={width} height={height} fill={inkColors.paper} />
      {picture.blocks.map((block, index) => (
        <BlockDrawing key={index} block={block} />
      ))}
      {picture.running.map((block, index) => (
        <TextDrawing key={index} block={block} />
      ))}
    </svg>
  );
}

function BlockDrawing({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return <TextDrawing block={block.text} />;
    case 'list':
      return block.items.map((item, index) => (
        <g key={index}>
          {item.swatch.map((drawn, place) => (
            <DrawItemView key={place} item={drawn} />
          ))}
          {item.texts.map((text, place) => (
            <TextDrawing key={place} block={text} />
          ))}
        </g>
      ));
    case 'figure':
      return (
        <g transform={`translate(${String(block.box.x)} ${String(block.box.y)})`}>
          {block.items.map((item, index) => (
            <DrawItemView key={index} item={item} isFitted />
          ))}
        </g>
      );
    case 'table':
      return <TableDrawing table={block} />;
    // A picture has no pages to list, and nobody writes on it.
    case 'contents':
    case 'ruled':
      return null;
  }
}
