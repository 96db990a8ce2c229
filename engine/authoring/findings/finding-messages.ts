import { CONDITION_MESSAGES } from './condition-messages.ts';
import { COURSE_MESSAGES } from './course-messages.ts';
import { NAME_MESSAGES } from './name-messages.ts';
import { TEXT_MESSAGES } from './text-messages.ts';
import { VALUE_MESSAGES } from './value-messages.ts';
import { YAML_MESSAGES } from './yaml-messages.ts';

/** What each mistake is called, by its id; a code may have several. */
export const MESSAGES = {
  ...YAML_MESSAGES,
  ...NAME_MESSAGES,
  ...CONDITION_MESSAGES,
  ...VALUE_MESSAGES,
  ...COURSE_MESSAGES,
  ...TEXT_MESSAGES,
};

export type MessageId = keyof typeof MESSAGES;
