import type { Request, Response } from 'express';
import type { BoardEvent } from './contract';
import type { BoardState } from './board-state';

/** Milliseconds between two signs of life, so that nothing between here and the page takes the line for dead. */
const HEARTBEAT = 15_000;

const asText = (event: BoardEvent) => `id: ${event.version}\ndata: ${JSON.stringify(event)}\n\n`;

/**
 * Answers `GET /local-board/events`: every change as a server-sent event, whose id is the board's version. A page that comes
 * back after a break names the last version it heard of; when it missed something it is told to read the board anew.
 */
export function streamEvents(state: BoardState, request: Request, response: Response): void {
  response.set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
  });
  response.flushHeaders();
  response.write('retry: 1000\n\n');
  const { version } = state.current();
  const heard = request.headers['last-event-id'];
  if (heard !== undefined && heard !== String(version)) response.write(asText({ type: 'opened', version }));
  const stop = state.listen((event) => response.write(asText(event)));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT);
  response.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}
