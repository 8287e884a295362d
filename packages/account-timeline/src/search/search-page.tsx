import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { describeError } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, ErrorPanel, RefreshLine, SkeletonRows, TextInput, useListKeys } from '@tasuki/ui';
import { useDelayedText } from '../accounts/use-delayed-text.ts';
import { useUrlState } from '../app/url-state.ts';
import styles from './search.module.css';
import { type FoundGroup, type FoundHit, SEARCH } from './search-query.ts';
import { SearchResults } from './search-results.tsx';
import { searchTexts } from './search-texts.ts';

const OF_EACH_TYPE = 50;

/** All that a search finds, by type; what is looked for stands in the address. */
export function SearchPage() {
  const t = useTexts(searchTexts);
  const { locale } = useLocale();
  const [{ q = '' }, setUrl] = useUrlState();
  const text = q.trim();
  const field = useDelayedText(q, (next) => setUrl({ q: next || undefined }));
  const { data, previousData, error, loading, refetch } = useQuery(SEARCH, {
    variables: { text, first: OF_EACH_TYPE },
    skip: text === '',
  });
  // What the words before found stays while these are looked for, but is no answer to them.
  const before = previousData?.search.some(({ hits }) => hits.length > 0) ? previousData : undefined;
  const groups = (data ?? (loading ? before : undefined))?.search;
  return (
    <div className={styles.page}>
      <search className={styles.bar}>
        <h1>{t('search.title')}</h1>
        <TextInput
          type="search"
          className={styles.field}
          aria-label={t('search.field')}
          placeholder={t('search.field')}
          aria-keyshortcuts="/"
          autoFocus={text === ''}
          {...field}
        />
      </search>
      <div className={styles.results}>
        <RefreshLine
          active={loading}
          problem={groups && error ? describeError(error, locale) : undefined}
          onRetry={() => refetch()}
        />
        {text === '' ? <EmptyState title={t('search.start')} why={t('search.start.why')} /> : null}
        {text !== '' && groups ? <Found groups={groups} text={text} onClear={() => setUrl({ q: undefined })} /> : null}
        {text !== '' && !groups && loading ? <SkeletonRows rows={10} /> : null}
        {text !== '' && !groups && error ? (
          <ErrorPanel title={t('search.failed')} {...describeError(error, locale)} onRetry={() => refetch()} />
        ) : null}
      </div>
    </div>
  );
}

interface FoundProps {
  groups: readonly FoundGroup[];
  text: string;
  onClear: () => void;
}

function Found({ groups, text, onClear }: FoundProps) {
  const t = useTexts(searchTexts);
  const navigate = useNavigate();
  const hits = groups.flatMap((group) => group.hits);
  const open = ({ account }: FoundHit) => void navigate({ to: `/accounts/${account.id}` });
  const { active } = useListKeys({ rows: hits, rowKey: ({ id }) => id, onOpen: open });
  if (hits.length === 0) {
    const clear = <Button onClick={onClear}>{t('search.clear')}</Button>;
    return <EmptyState title={t('search.none', { text })} why={t('search.none.why')} action={clear} />;
  }
  return <SearchResults groups={groups} text={text} activeId={hits[active]?.id} onOpen={open} />;
}
