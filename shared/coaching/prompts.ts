import type { Prompt } from './prompt';
import { GAIN_PROMPTS } from './prompts-for-gains';
import { JOB_PROMPTS } from './prompts-for-jobs';
import { PAIN_PROMPTS } from './prompts-for-pains';
import { VALUE_MAP_PROMPTS } from './prompts-for-value-map';

/** Every coaching prompt (domain page, 7). */
export const PROMPTS: readonly Prompt[] = [
  ...JOB_PROMPTS,
  ...PAIN_PROMPTS,
  ...GAIN_PROMPTS,
  ...VALUE_MAP_PROMPTS,
];
