export type { Exercise, ExerciseInput } from './exercise.ts';
export { prepareExercise } from './exercise.ts';
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
} from './exercise-state.ts';
export type { Log } from './log.ts';
export { branch, EMPTY_LOG, pathTo, undo } from './log.ts';
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
  StreetView,
  TableView,
  VenueView,
} from './view-shape.ts';
