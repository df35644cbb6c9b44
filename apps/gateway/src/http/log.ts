import { type Logger, pino } from 'pino';

/** The gateway's own log, as JSON lines on standard error: standard output is for people. */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: { paths: ['authorization', '*.authorization', '*.headers.authorization'], censor: '[redacted]' },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}
