import { Controller, Get, Injectable, Module, Post } from '@nestjs/common';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { Can, Public } from '../src/platform/authorise';
import { FromContext, type RequestContext } from '../src/platform/request-context';
import { refuse, type Refusals } from '../src/platform/domain-error';
import { resultOf } from '../src/platform/refusal';
import { Id, Line } from '../src/platform/validation';
import { VIEWER_SOURCE, type CurrentViewer, type Origin, type ViewerSource } from '../src/platform/viewer';

const NOTE_REFUSALS = { 'note-full': ({ most }) => `There are ${most} notes already.` } as const satisfies Refusals;

@ObjectType()
export class Note {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;
}

@InputType()
export class WriteNoteInput {
  @Id()
  @Field(() => ID)
  requestId: string;

  @Id()
  @Field(() => ID)
  cityId: string;

  @Line(1, 20)
  @Field()
  text: string;

  @IsInt()
  @Min(0)
  @Max(7)
  @Field(() => Int)
  level: number;
}

export const WriteNoteResult = resultOf('WriteNoteResult', () => Note);

/** A resolver that fails in every way a resolver can fail. */
@Resolver(() => Note)
export class NoteResolver {
  @Public()
  @Query(() => Note, { nullable: true })
  publicNote(): Note {
    return { id: '1', text: 'for all' };
  }

  @Public()
  @Query(() => Note)
  brokenNote(): Note {
    throw new Error('secret detail of the inside');
  }

  @Can('place.search')
  @Query(() => [Note])
  ownNotes(@FromContext() context: RequestContext): Note[] {
    return [{ id: '2', text: String(context instanceof Object) }];
  }

  @Can('city.read')
  @Query(() => Note, { nullable: true })
  cityNote(@Args('cityId', { type: () => ID }) cityId: string): Note {
    return { id: cityId, text: 'of the city' };
  }

  @Can('city.edit')
  @Mutation(() => WriteNoteResult)
  writeNote(@Args('input') input: WriteNoteInput): Note {
    if (input.text === 'one too many') throw refuse(NOTE_REFUSALS, 'note-full', { most: 3 }, 'text');
    if (input.text === 'explode') throw new Error('secret detail of the inside');
    return { id: input.cityId, text: input.text };
  }
}

@Controller('notebook')
class NotebookController {
  @Can('city.read')
  @Get(':cityId/page')
  page(): { page: number } {
    return { page: 1 };
  }

  @Can('city.edit')
  @Post('page')
  tear(): { torn: boolean } {
    return { torn: true };
  }

  @Get('forgotten')
  forgotten(): string {
    return 'secret';
  }

  @Public()
  @Get('broken')
  broken(): string {
    throw new Error('secret detail of the inside');
  }
}

export const CITY_OF_LEADER = '0192f000-0000-7000-8000-00000000000a';

/** Takes the cookie `as=leader` for a session. */
@Injectable()
class CookieNamesViewer implements ViewerSource {
  async viewerOf(cookieHeader: string | undefined, origin: Origin): Promise<CurrentViewer> {
    const leader = cookieHeader?.includes('as=leader') ?? false;
    return {
      personId: leader ? '0192f000-0000-7000-8000-000000000001' : null,
      pendingPersonId: null,
      operator: false,
      sessionId: null,
      within: null,
      rolesByCity: new Map(leader ? [[CITY_OF_LEADER, ['leader' as const]]] : []),
      origin,
    };
  }
}

@Module({ controllers: [NotebookController], providers: [NoteResolver, { provide: VIEWER_SOURCE, useClass: CookieNamesViewer }] })
export class NotebookModule {}
