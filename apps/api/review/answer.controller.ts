import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AnswerLinksService, type AskedOutside } from '#review';
import { Allow } from '../http/allow.js';
import {
  answerForm,
  answerNote,
  ANSWER_POLICY,
  MOST,
  type AnswerLanguage,
  type RefusedForm,
} from './answer.page.js';

/** What a person may write on a page: text that PostgreSQL keeps as it is, with line ends as we have them. */
const written = (most: number) =>
  z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .min(1)
        .max(most)
        .refine((text) => !text.includes('\0') && text.isWellFormed()),
    );
const form = z.object({ name: written(MOST.name), answer: written(MOST.answer) });

/** The form behind a secret link: a page of its own, without script, for people who have no account. */
@ApiExcludeController()
@Controller('answer/:token')
export class AnswerController {
  constructor(private readonly links: AnswerLinksService) {}

  @ApiOperation({ summary: 'The question, or why it can no longer be answered.' })
  @Get()
  @Allow('anyone')
  async show(
    @Param('token') token: string,
    @Headers('accept-language') accepts: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const asked = await this.links.read(token);
    return shown(reply, asked, languageFor(accepts, asked));
  }

  @ApiOperation({ summary: 'Takes the answer.' })
  @Post()
  @Allow('anyone')
  async answer(
    @Param('token') token: string,
    @Headers('accept-language') accepts: string | undefined,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const read = form.safeParse(body);
    if (!read.success) {
      const asked = await this.links.read(token);
      return shown(reply, asked, languageFor(accepts, asked), refusedForm(body, read.error));
    }
    const asked = await this.links.answer(token, read.data);
    const language = languageFor(accepts, asked);
    return asked?.taken === true
      ? sent(reply, 200, answerNote('taken', language))
      : shown(reply, asked, language);
  }
}

function shown(
  reply: FastifyReply,
  asked: AskedOutside | undefined,
  language: AnswerLanguage,
  refused?: RefusedForm,
): string {
  if (asked === undefined) return sent(reply, 404, answerNote('unknown', language));
  if (asked.state !== 'open') return sent(reply, 410, answerNote(asked.state, language));
  return sent(reply, refused === undefined ? 200 : 422, answerForm(asked, language, refused));
}

function sent(reply: FastifyReply, status: number, html: string): string {
  void reply.status(status).headers({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': ANSWER_POLICY,
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  });
  return html;
}

/** The first of the reader's languages that we write; without one, that of the article. */
function languageFor(accepts: string | undefined, asked: AskedOutside | undefined): AnswerLanguage {
  const [wanted] = /\b(?:ko|en)\b/i.exec(accepts ?? '') ?? [];
  const language = wanted?.toLowerCase() ?? asked?.language;
  return language === 'ko' ? 'ko' : 'en';
}

function refusedForm(body: unknown, error: z.ZodError): RefusedForm {
  const typed = (body ?? {}) as Readonly<Record<string, unknown>>;
  const text = (field: 'name' | 'answer') => {
    const value = typed[field];
    return typeof value === 'string' ? value : '';
  };
  const fields = error.issues.map(({ path }) => path[0]);
  const faults = (['name', 'answer'] as const).filter((field) => fields.includes(field));
  return {
    name: text('name'),
    answer: text('answer'),
    faults: faults.length > 0 ? faults : ['name', 'answer'],
  };
}
