import { type RulePack, rulePackSchema } from '../rule-pack.ts';
import { criminalPack } from './criminal.ts';
import { detentionPack } from './detention.ts';
import { habeasAppealsPack } from './habeas-appeals.ts';
import { immigrationCourtPack } from './immigration-court.ts';
import { releaseConditionsPack } from './release-conditions.ts';

/** The packs that the app ships, checked like any other. */
export const SHIPPED_PACKS: readonly RulePack[] = [
  criminalPack,
  detentionPack,
  immigrationCourtPack,
  habeasAppealsPack,
  releaseConditionsPack,
].map((pack) => rulePackSchema.parse(pack));
