/**
 * One operation of the API. The definition alone decides how a request is checked, who may send it, how it is answered and
 * how the OpenAPI document describes it.
 */
import type { Context } from 'koa';
import type { z } from 'zod';
import type { Actor } from '../contracts/actor.ts';
import type { PolicyDecision } from '../policies/decision.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Who gets as far as the handler. The handler asks the resource's policy again when it knows the resource. */
export type Access = 'public' | 'signed-in' | ((actor: Actor) => PolicyDecision);

/** What a handler is given: checked input and the person who asks. `actor` is absent on public routes only. */
export interface ApiRequest<Params, Query, Body> {
  params: Params;
  query: Query;
  body: Body;
  ctx: Context;
  requestId: string;
}

type Shape = z.ZodType;

export interface Route<
  Deps,
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Answer extends Shape = Shape,
> {
  operationId: string;
  method: Method;
  /** Path below `/api`, parameters as `:name`. */
  path: string;
  tag: string;
  summary: { de: string; en: string };
  access: Access;
  params?: Params;
  query?: Query;
  body?: Body;
  /** `json` unless told; `multipart` bodies are read by the handler from `ctx.req`. */
  bodyType?: 'json' | 'multipart';
  answer: Answer;
  /** 200 unless told; handlers may set 202 on `ctx.status` when the effect is not visible yet. */
  status?: 200 | 201 | 202 | 204 | 302;
  /** Media type of the answer when it is not JSON. */
  produces?: string;
  handle(
    request: ApiRequest<z.output<Params>, z.output<Query>, z.output<Body>>,
    actor: Actor,
    deps: Deps,
  ): Promise<z.input<Answer> | undefined>;
}

/** Fixes the types of a route; the list of a resource's routes is then a plain array. */
export function defineRoute<Deps>() {
  return <Params extends Shape, Query extends Shape, Body extends Shape, Answer extends Shape>(
    route: Route<Deps, Params, Query, Body, Answer>,
  ): Route<Deps> => route;
}
