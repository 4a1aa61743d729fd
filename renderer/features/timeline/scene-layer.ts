import { DataSet } from 'vis-data/esnext';
import type { AxisScene, SceneItem } from '../../../shared/chronology/project-scene.ts';
import { changeItems, type ItemLayer, itemType } from './fast-items.ts';
import { drawItem, redrawItem, signatureOf, sourceOf } from './item-element.ts';

/** A thing of the scene with what is drawn for it. */
export type ShownItem = {
  readonly item: SceneItem;
  readonly element: HTMLElement;
  readonly signature: string;
};

/** What vis-timeline is told of a thing: where it stands. All else is drawn into its element. */
export type AxisItem = {
  readonly id: string;
  readonly group: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly content: string;
  readonly align: 'left';
  readonly limitSize: false;
  readonly className: string;
  readonly element: HTMLElement;
  readonly layer: ItemLayer;
};

/** The things of the scene in vis-timeline's hands: as few of them as change. */
export type SceneLayer = {
  readonly items: DataSet<AxisItem>;
  readonly drawn: ReadonlyMap<string, ShownItem>;
  readonly layer: ItemLayer;
  /** Shows another scene: what stays is left, what stays in place is redrawn, the rest comes and goes. */
  show(scene: AxisScene, timeline: unknown): void;
  /** Takes everything away. */
  clear(timeline: unknown): void;
};

export function createSceneLayer(): SceneLayer {
  const items = new DataSet<AxisItem>();
  const drawn = new Map<string, ShownItem>();
  const layer: ItemLayer = { zero: NaN };
  return {
    items,
    drawn,
    layer,
    show(scene, timeline) {
      const wanted = new Map(scene.items.map((item) => [item.id, item]));
      const gone: string[] = [];
      for (const [id, shown] of drawn) {
        const own = wanted.get(id);
        if (own !== undefined && isSameStretch(own, shown.item)) {
          const signature = signatureOf(own);
          const isSame = signature === shown.signature && sourceOf(own) === sourceOf(shown.item);
          if (!isSame) redrawItem(shown.element, own);
          drawn.set(id, { item: own, element: shown.element, signature });
          continue;
        }
        gone.push(id);
        drawn.delete(id);
      }
      const added = scene.items.filter((item) => !drawn.has(item.id));
      if (gone.length === 0 && added.length === 0) return;
      const axisItems = added.map((item) => {
        const element = drawItem(item);
        drawn.set(item.id, { item, element, signature: signatureOf(item) });
        return toAxisItem(item, element, layer);
      });
      changeItems(timeline, () => {
        items.remove(gone);
        items.add(axisItems);
      });
    },
    clear(timeline) {
      drawn.clear();
      layer.zero = NaN;
      changeItems(timeline, () => items.clear());
    },
  };
}

function isSameStretch(a: SceneItem, b: SceneItem): boolean {
  return a.from === b.from && a.to === b.to && a.lane === b.lane && a.type === b.type;
}

function toAxisItem(item: SceneItem, element: HTMLElement, layer: ItemLayer): AxisItem {
  return {
    id: item.id,
    group: item.lane,
    start: item.from,
    end: Math.max(item.to, item.from + 1),
    type: itemType,
    content: '',
    align: 'left',
    limitSize: false,
    className: 'ax-box',
    element,
    layer,
  };
}
