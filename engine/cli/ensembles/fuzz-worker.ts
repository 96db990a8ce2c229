import { type Evening, type EveningOrder, type FuzzBase, playEvening } from '../../insight/index.ts';
import { answerOrders, sharedData } from './answer-orders.ts';

/** Plays the evenings of a fuzz. */
const base = sharedData<FuzzBase>();
answerOrders((order: EveningOrder): Evening => playEvening(base, order));
