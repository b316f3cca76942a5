/** The fifteen steps, by the numbers that the pathway gives them. */
export const STEP_IDS = ['1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '2.2', '2.3', '2.4', '2.5', '3.1', '3.2', '3.3', '3.4', '3.5'] as const;
export type StepId = (typeof STEP_IDS)[number];
