import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/** Threads about a statement: comments, what they said before, and who is mentioned. While a statement is judged nothing is written about it. */
export class CreateThread1795300017000 implements MigrationInterface {
  name = 'CreateThread1795300017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table thread (
        city_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        statement_id text not null,
        started_by uuid not null,
        started_at timestamptz not null default now(),
        resolved_by uuid,
        resolved_at timestamptz,
        constraint thread_pk primary key (city_id, id),
        constraint thread_statement_fk foreign key (city_id, assessment_id, statement_id) references assessment_statement (city_id, assessment_id, statement_id),
        constraint thread_starter_fk foreign key (city_id, started_by) references member (city_id, person_id),
        constraint thread_resolver_fk foreign key (city_id, resolved_by) references member (city_id, person_id),
        constraint thread_resolved check ((resolved_by is null) = (resolved_at is null))
      );
      create index thread_statement_idx on thread (city_id, assessment_id, statement_id);
      create table comment (
        city_id uuid not null,
        id uuid not null,
        thread_id uuid not null,
        author_id uuid not null,
        author_group text,
        body text not null constraint comment_body_length check (length(body) between 1 and 4000),
        created_at timestamptz not null default now(),
        edited_at timestamptz,
        removed_by uuid,
        removed_at timestamptz,
        constraint comment_pk primary key (city_id, id),
        constraint comment_thread_fk foreign key (city_id, thread_id) references thread (city_id, id),
        constraint comment_author_fk foreign key (city_id, author_id) references member (city_id, person_id),
        constraint comment_remover_fk foreign key (city_id, removed_by) references member (city_id, person_id),
        constraint comment_removed check ((removed_by is null) = (removed_at is null))
      );
      create index comment_thread_idx on comment (city_id, thread_id);
      create table comment_edit (
        city_id uuid not null,
        comment_id uuid not null,
        seq integer not null,
        body text not null,
        written_at timestamptz not null,
        constraint comment_edit_pk primary key (city_id, comment_id, seq),
        constraint comment_edit_comment_fk foreign key (city_id, comment_id) references comment (city_id, id)
      );
      create table comment_mention (
        city_id uuid not null,
        comment_id uuid not null,
        person_id uuid not null,
        mailed_at timestamptz,
        constraint comment_mention_pk primary key (city_id, comment_id, person_id),
        constraint comment_mention_comment_fk foreign key (city_id, comment_id) references comment (city_id, id),
        constraint comment_mention_member_fk foreign key (city_id, person_id) references member (city_id, person_id)
      )`);
    // A text may hold a level ("I gave it a 2"): none is written, nor rewritten, while the statement is judged blind.
    await runner.query(`
      create function refuse_while_judged() returns trigger language plpgsql set search_path = public, pg_temp as
      $$ begin
        if tg_op = 'UPDATE' and new.body = old.body then return new; end if;
        if exists (select from thread t
          join round_statement s on s.city_id = t.city_id and s.assessment_id = t.assessment_id and s.statement_id = t.statement_id
          join round r on r.city_id = s.city_id and r.id = s.round_id and r.closed_at is null
          where t.city_id = new.city_id and t.id = new.thread_id)
        then raise exception 'the statement is being judged' using errcode = '42501'; end if;
        return new;
      end $$;
      create trigger comment_not_while_judged before insert or update of body on comment for each row execute function refuse_while_judged()`);
    // What was said before stays, whoever may write here: the history is kept by the database, and only its author rewrites a comment.
    await runner.query(`
      create function keep_earlier_text() returns trigger language plpgsql security definer set search_path = public, pg_temp as
      $$ begin
        if new.body = old.body then return new; end if;
        if old.author_id is distinct from viewer_id() then raise exception 'only its author rewrites a comment' using errcode = '42501'; end if;
        insert into comment_edit (city_id, comment_id, seq, body, written_at)
          select old.city_id, old.id, 1 + count(*), old.body, coalesce(old.edited_at, old.created_at)
          from comment_edit e where e.city_id = old.city_id and e.comment_id = old.id;
        return new;
      end $$;
      create trigger comment_text_kept before update of body on comment for each row execute function keep_earlier_text();
      alter function keep_earlier_text() owner to citymark_door;
      grant select, insert on comment_edit to citymark_door`);
    const writesIn = (table: string) =>
      `exists (select 1 from member_role r where r.city_id = ${table}.city_id and r.person_id = viewer_id() and r.role <> 'observer')`;
    await runner.query(protect({ table: 'thread', insert: `started_by = viewer_id() and ${writesIn('thread')}`, update: `started_by = viewer_id() or ${LED_BY_VIEWER}` }));
    await runner.query(protect({ table: 'comment', insert: `author_id = viewer_id() and ${writesIn('comment')}`, update: `author_id = viewer_id() or ${LED_BY_VIEWER}` }));
    await runner.query(protect({ table: 'comment_edit' }));
    const ofOwnComment = 'exists (select 1 from comment c where c.city_id = comment_mention.city_id and c.id = comment_mention.comment_id and c.author_id = viewer_id())';
    await runner.query(protect({ table: 'comment_mention', insert: ofOwnComment }));
    await runner.query('create policy comment_edit_door on comment_edit to citymark_door using (true) with check (true)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table comment_mention, comment_edit, comment, thread');
    await runner.query('drop function refuse_while_judged(), keep_earlier_text()');
  }
}
