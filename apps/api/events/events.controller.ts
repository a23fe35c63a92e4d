import { Controller, Headers, Sse, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { interval, map, merge, Observable, Subject, takeUntil, timer } from 'rxjs';
import type { Actor } from '#core';
import { Allow, By } from '../http/allow.js';
import { Feed, type News } from './feed.js';

/** Milliseconds: a sign of life, so that nothing between us takes the line for dead; and the longest that one is kept. */
const HEARTBEAT = 15_000;
const LINE = 10 * 60_000;

@ApiTags('events')
@Controller('events')
export class EventsController implements OnModuleDestroy {
  private readonly closing = new Subject<void>();

  constructor(private readonly feed: Feed) {}

  /**
   * What changes on the desk, as it happens: ids and kinds only, to be read again. Goes on from `Last-Event-ID`. A `reset`
   * says that everything on the screen is to be read again; a `presence`, who has a claim open now. A line is ended after ten
   * minutes, or when its reader is let in no more; whoever comes back is asked again who they are.
   */
  @Sse()
  @Allow('member')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The id of the last event that arrived' })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  follow(@By() actor: Actor, @Headers('last-event-id') lastId: string | undefined): Observable<MessageEvent> {
    const ended = new Subject<void>();
    const news = new Observable<News>((follower) =>
      this.feed.follow(
        actor,
        lastId,
        (one) => follower.next(one),
        () => ended.next(),
      ),
    );
    const heartbeat = interval(HEARTBEAT).pipe(map(() => ({ comment: 'still here' })));
    return merge(news.pipe(map(toEvent)), heartbeat).pipe(takeUntil(merge(timer(LINE), this.closing, ended)));
  }

  onModuleDestroy(): void {
    this.closing.next();
  }
}

function toEvent(news: News): MessageEvent {
  if ('presence' in news) return { id: news.id, type: 'presence', data: news.presence };
  const { id, change } = news;
  if (change === null) return { id, type: 'reset', data: '' };
  const { action, subject, articleId } = change;
  return { id, data: { action, subject, articleId } };
}
