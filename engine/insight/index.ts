/** The one door of `insight`: what a run means, as keys and numbers. */

export { type CatchUp, catchUp, type Failing, type LastAct } from './catch-up.ts';
export {
  type CourseComparison,
  compareCourses,
  type HouseholdDifference,
} from './compare-courses.ts';
export { COUNTED_HOURS, countPeople } from './count-people.ts';
export type { MachineConfig } from './diagram/machine-config.ts';
export {
  DIAGRAM_PARTS,
  type DiagramPart,
  type GraphEdge,
  type GraphGroup,
  type GraphNode,
  type ScenarioGraph,
  scenarioGraph,
} from './diagram/scenario-graph.ts';
export { CHART_PARTS, type ChartPart, xstateConfig } from './diagram/xstate-config.ts';
export { type Doors, waitsUnknocked } from './doors.ts';
export { type FactorEffect, rankEffects } from './elementary-effects.ts';
export {
  type CaseSummary,
  experimentTable,
  rankBy,
  rankingRuns,
  rankingTable,
  type Spread,
  spreadOf,
  summariseCases,
  type Table,
  toCsv,
} from './ensemble-tables.ts';
export {
  type ExerciseReport,
  exerciseReport,
  type ReportEntry,
  type ReportedChoice,
  type ReportedOrder,
} from './exercise-report.ts';
export { explain, MOST_LINKS, type Question } from './explain.ts';
export { explainAt } from './explain-at.ts';
export { type EveningSum, type Fuzz, type FuzzPlan, startFuzz } from './fuzz/fuzz.ts';
export {
  type Coverage,
  type CutTime,
  type FuzzReport,
  mustBeReached,
  type PartHits,
  type Range,
  reportFuzz,
} from './fuzz/fuzz-report.ts';
export { eventsOf } from './fuzz/leads.ts';
export { type Evening, type EveningOrder, type FuzzBase, type FuzzPolicy, playEvening } from './fuzz/play-evening.ts';
export type { Breach, Law } from './fuzz/run-laws.ts';
export { PART_KINDS, type PartKind, partsOf, type ScenarioPart } from './fuzz/scenario-parts.ts';
export { shrinkList } from './fuzz/shrink.ts';
export { type Failure, shrinkEvening } from './fuzz/shrink-evening.ts';
export {
  DEAD_AIR_MINUTES,
  type DeadAir,
  followTableTime,
  PILE_UP_THINGS,
  type PileUp,
  type TableTime,
} from './fuzz/table-time.ts';
export { type HeldRow, holdAgainst, lastMinuteOf, type RecordRow, type Verdict } from './hold-against-record.ts';
export type { MadeChoice } from './list-choices.ts';
export {
  type Beside,
  type FollowedCourses,
  followSteps,
  type LookBack,
  lookBack,
  lookBackSteps,
  type StorylineEnd,
  startFollowing,
} from './look-back.ts';
export { measure, type ObjectiveResult, type RunTotals, readObjectives, unmetTotal } from './measure.ts';
export { type Factor, LEVELS, morrisDesign, type Trajectory } from './morris-design.ts';
export type { Act, PartingMoment } from './parting-moments.ts';
export { type Experiment, type Overrides, type PlannedRun, planExperiment, readSeeds } from './plan-experiment.ts';
export { columnsOf, type EnsembleBase, figureNames, playRun } from './play-run.ts';
export { type PreparedCourse, preparedSteps } from './prepared-course.ts';
export { type Course, collectSeries, recordCourse, runToEnd, type Series, type SkippedEvent } from './record-course.ts';
export { type RecordedRun, type RecordMeasure, recordRun, takeMeasure } from './record-measure.ts';
export { type RunJson, runSummary } from './run-summary.ts';
export { type OverrideProblem, RUN_PARAMETERS, variedParameters, varyScenario } from './vary-scenario.ts';
