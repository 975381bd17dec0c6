import type { Spending } from '../../agent/spending.js';
import type { Model } from '../../contracts/model.js';
import type { PlannedRealModel } from '../../contracts/pilot-plan.generated.js';

/** The real model of a run, opened and within its ceiling. */
export interface RealModel {
  model: Model;
  /** What the plan says of it. */
  planned: PlannedRealModel;
  /** What its turns have cost so far, all scenarios together. */
  spending: Spending;
  /** Texts that no log may hold, as a key and a private address, each with what stands for it. */
  secrets: ReadonlyMap<string, string>;
}

/** Turns that a real model may take in one step: enough for what is asked, and an end to a model that goes in circles. */
export const MODEL_MAX_STEPS = 10;

/** US dollars that a real model may cost in one run of the pilot where the operator says nothing else. */
export const MODEL_MAX_COST_USD = 1;
