import { type RulePack, rulePackSchema } from '../rule-pack.ts';
import { criminalPack } from './criminal.ts';
import { detentionPack } from './detention.ts';
import { habeasAppealsPack } from './habeas-appeals.ts';
import { immigrationCourtPack } from './immigration-court.ts';
import { releaseConditionsPack } from './release-conditions.ts';

let checked: readonly RulePack[] | null = null;

/** The packs that the app ships, checked like any other: once, when somebody first asks. */
export function shippedPacks(): readonly RulePack[] {
  checked ??= [
    criminalPack,
    detentionPack,
    immigrationCourtPack,
    habeasAppealsPack,
    releaseConditionsPack,
  ].map((pack) => rulePackSchema.parse(pack));
  return checked;
}
