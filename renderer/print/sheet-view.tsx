import type { Block, ListItem, PlacedList, Sheet } from '../../shared/export/print-document.ts';
import { ContentsView } from './contents-view.tsx';
import { DrawItemView } from './draw-item-view.tsx';
import { FigureView } from './figure-view.tsx';
import { pt } from './points.ts';
import { paperFontFamily } from './paper-font-family.ts';
import { RuledView } from './ruled-view.tsx';
import styles from './sheet.module.css';
import { TableView } from './table-view.tsx';
import { TextLines } from './text-lines.tsx';

type Props = {
  readonly sheet: Sheet;
  /** Contents lead to their pages: in a PDF, not in a preview. */
  readonly hasLinks?: boolean;
};

/** One sheet in points: the very same in the preview and on the page that becomes the PDF. */
export function SheetView({ sheet, hasLinks = false }: Props) {
  return (
    <div
      className={styles['sheet']}
      style={{
        width: pt(sheet.width),
        height: pt(sheet.height),
        zoom: sheet.scale ?? 1,
        fontFamily: paperFontFamily,
      }}
    >
      {sheet.blocks.map((block, index) => (
        <BlockView key={index} block={block} sheet={sheet} hasLinks={hasLinks} />
      ))}
      {sheet.running.map((block, index) => (
        <p key={`running ${String(index)}`} className={styles['block']}>
          <TextLines block={block} />
        </p>
      ))}
      {sheet.marks.map((block, index) => (
        // An artifact of the page: whoever has it read aloud is not told the stamp on each.
        <div key={`mark ${String(index)}`} className={styles['block']} aria-hidden="true">
          <TextLines block={block} />
        </div>
      ))}
    </div>
  );
}

function BlockView({ block, sheet, hasLinks }: Required<Props> & { readonly block: Block }) {
  switch (block.type) {
    case 'heading': {
      const Level = (['h1', 'h2', 'h3'] as const)[block.level - 1] ?? 'h3';
      return (
        <Level className={styles['block']}>
          <TextLines block={block.text} />
        </Level>
      );
    }
    case 'paragraph':
      return (
        <p className={styles['block']}>
          <TextLines block={block.text} />
        </p>
      );
    case 'list':
      return <ListView list={block} sheet={sheet} />;
    case 'figure':
      return <FigureView figure={block} />;
    case 'table':
      return <TableView table={block} />;
    case 'contents':
      return <ContentsView contents={block} hasLinks={hasLinks} />;
    case 'ruled':
      return <RuledView ruled={block} />;
  }
}

function ListView({ list, sheet }: { readonly list: PlacedList; readonly sheet: Sheet }) {
  return (
    <ul className={styles['list']} aria-label={list.label}>
      {list.items.map((item, index) => (
        <ItemView key={index} item={item} sheet={sheet} />
      ))}
    </ul>
  );
}

function ItemView({ item, sheet }: { readonly item: ListItem; readonly sheet: Sheet }) {
  const { box } = item;
  return (
    <li>
      {item.framed && (
        <div
          className={`${styles['item'] ?? ''} ${styles['framed'] ?? ''}`}
          style={{ left: pt(box.x), top: pt(box.y), width: pt(box.w), height: pt(box.h) }}
        />
      )}
      {item.swatch.length > 0 && (
        <svg
          aria-hidden="true"
          className={styles['swatch']}
          width={pt(sheet.width)}
          height={pt(sheet.height)}
          viewBox={`0 0 ${String(sheet.width)} ${String(sheet.height)}`}
        >
          {item.swatch.map((drawn, index) => (
            <DrawItemView key={index} item={drawn} />
          ))}
        </svg>
      )}
      {item.texts.map((text, index) => (
        <TextLines key={index} block={text} />
      ))}
    </li>
  );
}
