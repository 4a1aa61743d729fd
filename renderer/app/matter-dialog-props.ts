import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';

/** What every dialog of a matter is given. */
export type MatterDialogProps = {
  readonly view: MatterView;
  readonly today: CivilDay;
  readonly onClose: () => void;
  /** Told the key of the record that was saved. */
  readonly onSaved: (key: string) => void;
};
