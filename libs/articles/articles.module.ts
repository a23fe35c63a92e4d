import { Module } from '@nestjs/common';
import { ArticlesService } from './articles.service.js';

const services = [ArticlesService];

@Module({ providers: services, exports: services })
export class ArticlesModule {}
