export { bindCondition, bindHouseholdCondition } from './bind-condition.ts';
export { compileCondition } from './compile-condition.ts';
export { compileEffects } from './compile-effects.ts';
export { conditionReads } from './condition-reads.ts';
