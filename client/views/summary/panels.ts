/** What draws a summary once it is there. */
export { BoardSummaryPanel } from './BoardSummaryPanel';
export { NothingRecognised } from './NothingRecognised';
export { Remarks } from './Remarks';
