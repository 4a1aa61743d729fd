import type { Chronology } from '../../../shared/chronology/chronology.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';

/** What a dialog needs that saves a matter, or what the filter left of it, in another form. */
export type FormDialogProps = {
  readonly view: MatterView;
  /** As filtered on screen. */
  readonly chronology: Chronology;
  /** A filter hides something on screen. */
  readonly isFiltered: boolean;
  readonly today: CivilDay;
  readonly onClose: () => void;
};
