import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { of, type Observable } from 'rxjs';
import type { RequestContext } from './request-context';
import { isGraphql, isQuery, verdictOn } from './verdict';

/** Answers null for a hidden query without running it, and lets each mutation be followed by fresh reads. */
@Injectable()
export class RootFieldInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!isGraphql(context)) return next.handle();
    if (verdictOn(context).kind !== 'allowed') return of(null);
    if (!isQuery(context)) GqlExecutionContext.create(context).getContext<RequestContext>().forget();
    return next.handle();
  }
}
