import { Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#core';
import { PresenceService, presenceView, type Presence } from '#review';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';

@ApiTags('review')
@Controller('claims/:id/presence')
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  @ApiOperation({
    summary:
      'Say that you have a claim open, for 75 seconds, and hear who else has. Others hear of it at `/events`.',
  })
  @Put()
  @Allow('member')
  @ApiOkResponse({ standardSchema: presenceView })
  see(@By() actor: Actor, @Param('id', { schema: id }) claimId: string): Promise<Presence> {
    return this.presence.see(actor, claimId);
  }

  @ApiOperation({ summary: 'Say that you have closed it.' })
  @Delete()
  @Allow('member')
  @HttpCode(204)
  @ApiNoContentResponse()
  leave(@By() actor: Actor, @Param('id', { schema: id }) claimId: string): Promise<void> {
    return this.presence.leave(actor, claimId);
  }
}
