import { Logger } from '@nestjs/common';
import { describeFailure } from './failure';

/** Looks for what is due again and again, one look at a time, until it is stopped. A look that fails is told and tried again. */
export class RepeatedLook {
  private readonly logger: Logger;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<unknown> = Promise.resolve();

  /** @param seconds Between two looks; 0: never. */
  constructor(
    name: string,
    private readonly seconds: number,
    private readonly look: () => Promise<void>,
  ) {
    this.logger = new Logger(name);
  }

  start(): void {
    if (this.seconds > 0) this.next();
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.looking;
  }

  private next(): void {
    this.timer = setTimeout(() => {
      this.looking = this.look()
        .catch((error: unknown) => this.logger.warn({ failure: describeFailure(error) }, 'What is due could not be looked up; it is tried again.'))
        .finally(() => this.timer && this.next());
    }, this.seconds * 1000).unref();
  }
}
