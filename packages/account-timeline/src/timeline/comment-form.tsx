import { useQuery } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, isComposing, Kbd } from '@tasuki/ui';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useCommand } from '../panels/use-command.ts';
import { findPeople, type Mentionable, mentionAt, mentionedIn, putMention } from './mention.ts';
import styles from './talk.module.css';
import { COMMENT_ON_EVENT, MENTIONABLE_PEOPLE } from './talk-queries.ts';
import { talkTexts } from './talk-texts.ts';

/** Says something about an event; @ offers the people to call. */
export function CommentForm({ eventId }: { eventId: string }) {
  const t = useTexts(talkTexts);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const { data } = useQuery(MENTIONABLE_PEOPLE, { fetchPolicy: 'cache-first' });
  const { run, busy, problem } = useCommand(COMMENT_ON_EVENT);
  const people = data?.users.nodes ?? [];
  const called = mentionAt(text, caret);
  const offered = called ? findPeople(people, called.search) : [];
  const active = Math.min(chosen, offered.length - 1);

  const submit = async () => {
    const mentionIds = mentionedIn(people, text).map((person) => person.id);
    if (busy || !(await run({ input: { eventId, text, mentionIds } }))) return;
    setText('');
    setCaret(0);
  };
  const take = (person: Mentionable) => {
    const put = putMention(text, caret, person);
    setText(put.text);
    setCaret(put.caret);
    setChosen(0);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(put.caret, put.caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || offered.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const person = offered[active];
    if (step) setChosen((active + step + offered.length) % offered.length);
    else if (event.key === 'Escape') setCaret(0);
    else if ((event.key === 'Enter' || event.key === 'Tab') && person && !event.ctrlKey && !event.metaKey) take(person);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Form onSubmit={submit} className={styles.form} aria-label={t('talk.comment')}>
      <textarea
        ref={field}
        className={styles.field}
        rows={3}
        value={text}
        aria-label={t('talk.comment')}
        placeholder={t('talk.comment.hint')}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? id : undefined}
        aria-activedescendant={offered.length > 0 ? `${id}-${active}` : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setCaret(event.currentTarget.selectionStart);
          setChosen(0);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      {offered.length > 0 ? (
        <div id={id} role="listbox" aria-label={t('talk.people')} className={styles.people}>
          {offered.map((person, index) => (
            <div
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              // Before the field loses the focus, and with it the place of the caret.
              onPointerDown={(event) => {
                event.preventDefault();
                take(person);
              }}
            >
              {person.name}
            </div>
          ))}
        </div>
      ) : null}
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div>
        <Button type="submit" loading={busy} rightSection={<Kbd keys="mod+Enter" />}>
          {t('talk.send')}
        </Button>
      </div>
    </Form>
  );
}
