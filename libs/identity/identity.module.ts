import { Module } from '@nestjs/common';
import { AccountsService } from './accounts.service.js';
import { ErasureService } from './erasure.service.js';
import { IdentityService } from './identity.service.js';
import { PeopleService } from './people.service.js';
import { TokensService } from './tokens.service.js';

const services = [IdentityService, PeopleService, AccountsService, ErasureService, TokensService];

@Module({ providers: services, exports: services })
export class IdentityModule {}
