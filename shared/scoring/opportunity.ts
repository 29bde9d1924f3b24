/**
 * How much room there is to serve customers better, 1 to 9: priority + max(0, priority - served today), the gap of outcome-driven
 * innovation (domain page, 4). Null when one of the two ratings is unset.
 */
export function opportunityOf(priority: number | null, served: number | undefined): number | null {
  if (priority === null || served === undefined) return null;
  return priority + Math.max(0, priority - served);
}
