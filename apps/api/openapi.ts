import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { openLog, readEnv } from '#config';
import type { Scope } from '#core';
import type { FastifyInstance } from 'fastify';
import { allowStylesOf } from './http/page-styles.js';
import { scopesFor, type Allowance } from './http/allow.js';
import { problemView } from './http/problem.view.js';
import { ApiModule } from './module.js';

/** Puts the chapters at their address and publishes their schema: to read at /api/docs, for programs as JSON. */
export function publishApi(app: INestApplication): void {
  place(app);
  allowStylesOf(DOCS, app.getHttpAdapter().getInstance() as FastifyInstance);
  SwaggerModule.setup(DOCS, app, describeApi(app), {
    jsonDocumentUrl: 'api/v1/openapi.json',
    customSiteTitle: 'Stet: the API',
    // Without the bar of the tool that draws the page.
    swaggerOptions: { layout: 'BaseLayout' },
  });
}

const DOCS = 'api/docs';

/** The schema without a server or a database: what docs/openapi.json is made from. */
export async function describeStet(): Promise<OpenAPIObject> {
  const env = readEnv({ DATABASE_URL: 'postgresql://nowhere.invalid/stet' });
  const log = openLog('docs', 'silent', () => undefined);
  const app = await NestFactory.create(ApiModule.of(env, log), new FastifyAdapter(), { logger: false });
  place(app);
  return describeApi(app);
}

function place(app: INestApplication): void {
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics', 'answer/:token'] });
}

/** Made from the very schemas that check requests. */
function describeApi(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Stet')
    .setDescription('An editorial fact-checking desk.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    standardSchemaConverter: (schema, { schemaType }) => toJsonSchema(schema as z.ZodType, schemaType),
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
  return withCommonParts(document);
}

/** What every address has: a problem when it refuses, and a key for what must be done once. */
function withCommonParts(document: OpenAPIObject): OpenAPIObject {
  const key = {
    name: 'Idempotency-Key',
    in: 'header' as const,
    required: false,
    description: 'The same request under the same key is done once and answered alike',
    schema: { type: 'string' as const, maxLength: 255 },
  };
  const problem = {
    description: 'A refusal (RFC 9457); docs/problems.md lists them',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  for (const path of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(path)) withScopes(operation as Operation, method);
    if (path.post !== undefined) path.post.parameters = [...(path.post.parameters ?? []), key];
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) {
      if (operation !== undefined) operation.responses = { ...operation.responses, default: problem };
    }
  }
  const schemas = { ...document.components?.schemas, ...toJsonSchema(problemView, 'output').components };
  return { ...document, components: { ...document.components, schemas } };
}

/** An operation with what `Allow` says of it. */
interface Operation {
  readonly 'x-stet-allow'?: Allowance;
  'x-stet-scopes'?: readonly Scope[];
}

/** The scopes one of which a token needs are published for every address that not just anyone may call. */
function withScopes(operation: Operation, method: string): void {
  const { 'x-stet-allow': allowance = 'anyone', 'x-stet-scopes': scopes = [] } = operation;
  if (allowance !== 'anyone') operation['x-stet-scopes'] = scopesFor(allowance, scopes, method.toUpperCase());
}

/** A schema with an id becomes a named part of the document; the id itself is not part of it. */
function toJsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $defs = {}, $schema: _, ...whole } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  const components = Object.fromEntries(
    Object.entries($defs).map(([name, { id: _id, ...part }]) => [name, part]),
  );
  return {
    schema: whole,
    components: components as NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>,
  };
}
