import { destination, pino, stdTimeFunctions, type DestinationStream } from 'pino';

/** Where the server tells what it does. Fields never hold tokens, bodies, names, addresses of people or query strings. */
export interface Log {
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
}

/** Standard output, written at once: what was logged before the process ends is not lost. */
export const standardOutput = (): DestinationStream => destination({ dest: 1, sync: true });

/** One JSON line per event: time, level, message and the event's fields. */
export function jsonLog(to: DestinationStream): Log {
  const logger = pino(
    {
      // Process and host are known to whoever collects the lines.
      base: null,
      messageKey: 'message',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      // Should a request ever be logged by mistake, its token still is not.
      redact: ['authorization', '*.authorization', '*.headers.authorization', 'token', '*.token'],
    },
    to,
  );
  return {
    info: (message, fields) => logger.info(fields, message),
    error: (message, fields) => logger.error(fields, message),
  };
}
