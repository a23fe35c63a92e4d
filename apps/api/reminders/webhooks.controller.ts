import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#core';
import {
  newWebhookView,
  WebhooksService,
  webhookDeliveryView,
  webhookView,
  type NewWebhookView,
  type WebhookDeliveryView,
  type WebhookView,
} from '#reminders';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { ShownOnce } from '../http/idempotency.interceptor.js';
import { newWebhookBody } from './reminders.schema.js';

@ApiTags('reminders')
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: WebhooksService) {}

  @ApiOperation({ summary: 'The addresses outside that are told of reminders.' })
  @Get()
  @Allow('desk.settings')
  @ApiOkResponse({ standardSchema: z.array(webhookView) })
  list(@By() actor: Actor): Promise<WebhookView[]> {
    return this.webhooks.list(actor);
  }

  @ApiOperation({ summary: 'Tell an address outside. Its secret is shown once.' })
  @Post()
  @ShownOnce()
  @Allow('desk.settings')
  @ApiCreatedResponse({ standardSchema: newWebhookView })
  add(
    @By() actor: Actor,
    @Body({ schema: newWebhookBody }) body: z.infer<typeof newWebhookBody>,
  ): Promise<NewWebhookView> {
    return this.webhooks.add(actor, body);
  }

  @ApiOperation({ summary: 'A new secret, shown once; the old one signs beside it for a day.' })
  @Post(':id/rotate')
  @ShownOnce()
  @Allow('desk.settings')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: newWebhookView })
  rotate(@By() actor: Actor, @Param('id', { schema: id }) webhookId: string): Promise<NewWebhookView> {
    return this.webhooks.rotate(actor, webhookId);
  }

  @ApiOperation({ summary: 'Tell it nothing more.' })
  @Delete(':id')
  @Allow('desk.settings')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@By() actor: Actor, @Param('id', { schema: id }) webhookId: string): Promise<void> {
    return this.webhooks.remove(actor, webhookId);
  }

  @ApiOperation({ summary: 'The latest hundred messages to it, the newest first, and what became of them.' })
  @Get(':id/deliveries')
  @Allow('desk.settings')
  @ApiOkResponse({ standardSchema: z.array(webhookDeliveryView) })
  deliveries(
    @By() actor: Actor,
    @Param('id', { schema: id }) webhookId: string,
  ): Promise<WebhookDeliveryView[]> {
    return this.webhooks.deliveries(actor, webhookId);
  }

  @ApiOperation({ summary: 'Send a message again that was given up, under the same id.' })
  @Post('deliveries/:id/retry')
  @Allow('desk.settings')
  @HttpCode(204)
  @ApiNoContentResponse()
  retry(@By() actor: Actor, @Param('id', { schema: id }) deliveryId: string): Promise<void> {
    return this.webhooks.retry(actor, deliveryId);
  }
}
