import type { HearingTypes } from '../model/hearing-types.ts';
import type { MatterView } from '../model/matter-view.ts';

/** A court that a line can name: shipped, or the office's own. */
export type KnownCourt = {
  /** As proceedings name it (`vtd`, `eoir-boston`); may be empty. */
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly city: string;
  readonly zone: string | null;
  /** `immigration`, `bia`, `circuit`, `district`; anything else goes with any kind of hearing. */
  readonly kind?: string;
  readonly aliases?: readonly string[];
  /** Every city where it sits, with the zone of the clock there. */
  readonly seats?: readonly { readonly city: string; readonly zone: string | null }[];
};

/** What the office knows, so that a line can name it. Matters are whole; archived ones are skipped. */
export type Vocabulary = {
  readonly matters: readonly MatterView[];
  readonly courts: readonly KnownCourt[];
  /** The office's own lists of hearing types. */
  readonly hearingTypes: readonly Pick<HearingTypes, 'proceedingKind' | 'types' | 'archived'>[];
};
