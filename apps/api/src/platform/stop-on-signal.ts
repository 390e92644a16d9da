import type { NestExpressApplication } from '@nestjs/platform-express';
import { Stopping } from './stopping';

const DRAIN_MS = 10_000;

/** Ends in good order on SIGTERM and SIGINT: unwell at once, no new requests, the present ones answered, within ten seconds. */
export function stopOnSignal(app: NestExpressApplication): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    app.get(Stopping).begin();
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
