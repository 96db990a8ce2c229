export { nextTickMinute } from './log/advance-clock.ts';
export { append, placeOrder } from './log/append.ts';
export { applyEvent } from './log/apply-event.ts';
export type { Outcome } from './log/event-handler.ts';
export type { FoldOptions } from './log/fold-path.ts';
export { foldPath } from './log/fold-path.ts';
export { nextMoment } from './log/next-moment.ts';
export type { Playback } from './log/playback.ts';
export { createPlayback } from './log/playback.ts';
export type { Replay, ReplayOptions } from './log/replay.ts';
export { foldHashed, recordHashes, replay } from './log/replay.ts';
export type { OpenedSession, SessionFault, SessionParts, SessionSources } from './log/session-file.ts';
export { joinLibrary, matchesSession, openSessionFile, splitLibrary, toSessionFile } from './log/session-file.ts';
export { stateColumnHashes, stateHash } from './log/state-hash.ts';
export { withPreparations } from './log/with-preparations.ts';
export { withoutChoices } from './log/without-choices.ts';
export type { Course as PlayedCourse } from './policies/course.ts';
export type { EveningPlan } from './policies/evening-plan.ts';
export { drawEvening } from './policies/evening-plan.ts';
export { explore } from './policies/explore.ts';
export { unmetHours } from './policies/helpful.ts';
export type { UseCounts } from './policies/least-used.ts';
export { oftenRarest } from './policies/least-used.ts';
export type { PlayFile, PlayStep } from './policies/play-file.ts';
export type { Policy } from './policies/policy.ts';
export type { Picker } from './policies/random.ts';
export { luck } from './policies/random.ts';
export type { PolicyName, PolicyOptions, PolicyRun } from './policies/run-policy.ts';
export { POLICIES, policyOf, runPlayer, runPolicy } from './policies/run-policy.ts';
export { assetLifeMachine } from './prepared/asset-life-machine.ts';
export { ASSET_LIFE_TABLE, buildAssetLifeTable } from './prepared/asset-life-table.ts';
export { conditionHolds, dayOf, minuteOfDay } from './prepared/condition-book.ts';
export {
  DECISION_EVENTS,
  DECISION_STATES,
  type DecisionEvent,
  type DecisionLifeState,
  decisionLifeConfig,
} from './prepared/decision-life-machine.ts';
export { decisionStateOf } from './prepared/decision-life-table.ts';
export type { Exercise, ExerciseInput } from './prepared/exercise.ts';
export { prepareExercise } from './prepared/exercise.ts';
export {
  INJECT_EVENTS,
  INJECT_STATES,
  type InjectEvent,
  type InjectLifeState,
  type InjectTraits,
  injectLifeConfig,
} from './prepared/inject-life-machine.ts';
export { injectStateOf } from './prepared/inject-life-table.ts';
export { restoreState, saveState } from './prepared/save-state.ts';
export { startState } from './prepared/start-state.ts';
export { storylineConfig, transitionEvent } from './prepared/storyline-machine.ts';
export type { Askable, AvailableAction } from './script/available-actions.ts';
export { availableActions } from './script/available-actions.ts';
export { openDecisions } from './script/decisions.ts';
export type { OrderPreview, OrderRequest } from './script/orders.ts';
export { previewOrder } from './script/orders.ts';
export { advanceTick } from './script/run-tick.ts';
export type { ScriptStep } from './script/script-step.ts';
export type {
  DecisionState,
  ExerciseState,
  InjectState,
  ObjectiveState,
  OrderState,
  OrderStatus,
  Setting,
  ShownMessage,
  Sighting,
  SmallState,
  StorylineState,
  TimedFact,
} from './state/exercise-state.ts';
export type { Log } from './state/log.ts';
export { branch, EMPTY_LOG, pathTo, undo } from './state/log.ts';
export { chapterAt, type PhaseEvent, phaseConfig, phaseEvent } from './state/phase-machine.ts';
export type { PlainMachine, PlainState, PlainWay } from './state/plain-machine.ts';
export type {
  AssetView,
  ClosedDecision,
  HouseholdView,
  Known,
  MessageView,
  ObjectiveView,
  OpenDecision,
  OrderView,
  StreetFigures,
  StreetHazards,
  StreetView,
  TableView,
  VenueView,
  WeatherView,
} from './state/view-shape.ts';
export { daylightAt } from './table/daylight.ts';
export type { Budget, Speed } from './table/pace.ts';
export { budgetOf, readingMs, SPEEDS, spend, talkAhead, tickMs, ticksLeft } from './table/pace.ts';
export { tableView, truthView } from './table/table-view.ts';
