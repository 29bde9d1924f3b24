/** Says on the browser's console, as an error that nobody caught, what only a developer can mend. */
export function tellDeveloper(what: string, cause?: unknown): void {
  window.reportError(new Error(what, { cause }));
}
