import { ACTIONS, mightEver, type ActionRule, type Decision, type Denial } from '@citymark/access';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ASKS, type Asks } from './authorise';
import { requestOf } from './request-of';
import { accessViewer, viewerOf } from './viewer';

/** hidden: the root field answers null, as it does for what does not exist. */
export type Verdict = { readonly kind: 'allowed' } | { readonly kind: 'hidden' } | { readonly kind: 'denied'; readonly reason: Denial };

const reflector = new Reflector();

/** What the declaration of a root field or route says about this request. Without a declaration nobody may. */
export function verdictOn(context: ExecutionContext): Verdict {
  const asks = reflector.get<Asks | undefined>(ASKS, context.getHandler());
  if (asks === undefined) return { kind: 'denied', reason: 'wrong-role' };
  if (asks === 'public') return { kind: 'allowed' };
  const viewer = viewerOf(requestOf(context));
  const decision: Decision = mightEver(accessViewer(viewer, cityOf(context)), asks.action);
  if (decision.allowed) return { kind: 'allowed' };
  const rule: ActionRule = ACTIONS[asks.action];
  const hides = isQuery(context) && rule.scope === 'city' && decision.reason !== 'signed-out';
  return hides ? { kind: 'hidden' } : { kind: 'denied', reason: decision.reason };
}

export const isGraphql = (context: ExecutionContext): boolean => context.getType<'graphql' | 'http'>() === 'graphql';

/** Whether the handler is a root field of a query. */
export function isQuery(context: ExecutionContext): boolean {
  return isGraphql(context) && GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().operation.operation === 'query';
}

function cityOf(context: ExecutionContext): string | null {
  if (!isGraphql(context)) {
    const { params, query } = requestOf(context);
    return textOf(params, 'cityId') ?? textOf(query, 'cityId');
  }
  const graphql = GqlExecutionContext.create(context);
  const args: unknown = graphql.getArgs();
  // A city's own id is the one argument that is not called cityId.
  const own = graphql.getInfo<GraphQLResolveInfo>().fieldName === 'city' ? textOf(args, 'id') : null;
  return textOf(args, 'cityId') ?? textOf(memberOf(args, 'input'), 'cityId') ?? own;
}

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : null;

function textOf(value: unknown, key: string): string | null {
  const found = memberOf(value, key);
  return typeof found === 'string' && found !== '' ? found : null;
}
