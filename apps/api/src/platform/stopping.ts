import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/** Whether this process is about to end: it says so to whoever asks for its health, and keeps no connection open after its answer. */
@Injectable()
export class Stopping implements BeforeApplicationShutdown {
  private begun = false;

  get now(): boolean {
    return this.begun;
  }

  begin(): void {
    this.begun = true;
  }

  beforeApplicationShutdown(): void {
    this.begin();
  }

  readonly middleware = (_: Request, response: Response, next: NextFunction): void => {
    if (this.begun) response.setHeader('connection', 'close');
    next();
  };
}
