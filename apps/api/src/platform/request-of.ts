import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import type { RequestContext } from './request-context';

/** The HTTP request behind a resolver or a controller. */
export function requestOf(context: ExecutionContext): Request {
  if (context.getType<'graphql' | 'http'>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<RequestContext>().request;
  }
  return context.switchToHttp().getRequest<Request>();
}
