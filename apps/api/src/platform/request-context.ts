import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import type { Request, Response } from 'express';
import { Batches } from './batch';

/** The GraphQL context: one per HTTP request, or per live subscription. */
export class RequestContext {
  private readonly batches = new Batches();

  constructor(
    readonly request: Request,
    private readonly answer: Response | null,
  ) {}

  /** The HTTP answer to come; a subscription has none. */
  get response(): Response {
    if (!this.answer) throw new Error('a live subscription has no HTTP response');
    return this.answer;
  }

  /**
   * The request's loader of that name, made at the first call. Keys may be strings or plain objects of strings
   * (equal content is the same key). `load` answers in the order of its keys.
   */
  batch<K, V>(name: string, load: (keys: readonly K[]) => Promise<readonly V[]>): DataLoader<K, V, string> {
    return this.batches.loader(name, load);
  }

  /** Forgets everything loaded: called before each mutation, so that what is read afterwards is fresh. */
  forget(): void {
    this.batches.forget();
  }
}

/** Parameter decorator of resolvers: `@FromContext() context: RequestContext`. */
export const FromContext = createParamDecorator((_: unknown, context: ExecutionContext) =>
  GqlExecutionContext.create(context).getContext<RequestContext>(),
);
