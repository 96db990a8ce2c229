export { bindCondition, bindHouseholdCondition } from './bind-condition.ts';
export { conditionReads } from './condition-reads.ts';
