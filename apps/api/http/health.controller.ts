import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController, ApiOperation } from '@nestjs/swagger';
import { Database } from '#database';
import { Allow } from './allow.js';

@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @ApiOperation({ summary: 'The process is there.' })
  @Get('live')
  @Allow('anyone')
  live() {
    return { status: 'ok' };
  }

  @ApiOperation({ summary: 'It can work: the store answers.' })
  @Get('ready')
  @Allow('anyone')
  async ready() {
    await this.database.reader.$queryRaw`SELECT 1`;
    return { status: 'ok' };
  }
}
