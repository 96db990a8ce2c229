export { bindCondition, bindHouseholdCondition, constantOf } from './bind-condition.ts';
export { type Bounds, canBe, type Range, rangeOf } from './condition-range.ts';
export { conditionReads } from './condition-reads.ts';
