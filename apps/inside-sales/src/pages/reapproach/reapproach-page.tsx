import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Loaded, rememberList, useAct } from '@tasuki/account-timeline';
import { cycleOutcomeWords } from '@tasuki/domain/accounts/cycle-words';
import { defineTexts, type Locale, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, type Column, DataList, DepartmentChip, EmptyState, StatusChip, useToast } from '@tasuki/ui';
import { useMemo } from 'react';
import type {
  ReapproachesQuery,
  ReapproachesQueryVariables,
  StartReapproachMutation,
  StartReapproachMutationVariables,
} from '../../__generated__/operations.ts';
import { paths } from '../../paths.ts';
import styles from './reapproach.module.css';

const texts = defineTexts({
  'reapproach.title': { ja: '再アプローチ', en: 'Re-approach' },
  'reapproach.why': {
    ja: '失注・案件化せず・差し戻しのうち、再アプローチ日が来たものと 1 か月以内に来るもの。当日に自動で始まり、担当者に通知されます。',
    en: 'Lost, not ripe or handed back, and due by now or within a month. Each begins by itself on its day, and its owner is told.',
  },
  'reapproach.failed': { ja: '再アプローチを読み込めませんでした', en: 'The list could not be loaded' },
  'reapproach.empty': {
    ja: '1 か月以内に再アプローチする会社はありません',
    en: 'No account is due again within a month',
  },
  'reapproach.empty.why': {
    ja: '失注や差し戻しの理由から再アプローチ日が決まると、1 か月前からここに並びます。',
    en: 'A loss or a return sets its day; a month before, it appears here.',
  },
  'reapproach.company': { ja: '会社', en: 'Company' },
  'reapproach.outcome': { ja: '前回の結果', en: 'Last time' },
  'reapproach.reason': { ja: '理由', en: 'Reason' },
  'reapproach.ended': { ja: '終了日', en: 'Ended' },
  'reapproach.due': { ja: '再アプローチ日', en: 'Approach again on' },
  'reapproach.has-come': { ja: '期日', en: 'Due' },
  'reapproach.start': { ja: '再アプローチを開始', en: 'Start' },
  'reapproach.start.of': { ja: '再アプローチを開始: {name}', en: 'Start the re-approach of {name}' },
  'reapproach.started': {
    ja: '{name} の再アプローチを開始しました。本日の架電に入っています。',
    en: '{name} is in your call queue again.',
  },
  'reapproach.holder': { ja: '現在の担当部門', en: 'Held by' },
});

const REAPPROACHES: TypedDocumentNode<ReapproachesQuery, ReapproachesQueryVariables> = gql`
  query Reapproaches {
    reapproaches(first: 200, months: 1) {
      cycleNumber
      outcome
      reasonLabelJa
      reasonLabelEn
      endedAt
      reapproachOn
      account {
        id
        name
        holder
      }
    }
  }
`;

const START_REAPPROACH: TypedDocumentNode<StartReapproachMutation, StartReapproachMutationVariables> = gql`
  mutation StartReapproach($input: StartReapproachInput!) {
    startReapproach(input: $input) {
      account {
        id
        holder
        cycleNumber
      }
      refusal {
        code
        message
      }
    }
  }
`;

type Row = ReapproachesQuery['reapproaches'][number];

/** Who said no for now, on the day that the no runs out. */
export function ReapproachPage() {
  const t = useTexts(texts);
  const query = useQuery(REAPPROACHES);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{t('reapproach.title')}</h1>
        <p>{t('reapproach.why')}</p>
      </header>
      <div className={styles.list}>
        <Loaded query={query} failed={t('reapproach.failed')} rows={10}>
          {({ reapproaches }) => <Rows rows={reapproaches} />}
        </Loaded>
      </div>
    </div>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const columns = useColumns();
  if (rows.length === 0) return <EmptyState title={t('reapproach.empty')} why={t('reapproach.empty.why')} />;
  const open = ({ account }: Row) => {
    rememberList(rows.map((row) => row.account.id));
    void navigate({ to: paths.account(account.id) });
  };
  return (
    <DataList
      label={t('reapproach.title')}
      columns={columns}
      rows={rows}
      totalCount={rows.length}
      rowKey={({ account }) => account.id}
      renderCard={(row) => <Card row={row} />}
      cardHeight={124}
      onOpen={open}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useTexts(texts);
  const { locale } = useLocale();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        key: 'company',
        header: t('reapproach.company'),
        width: 'minmax(180px, 3fr)',
        render: ({ account }) => <b title={account.name}>{account.name}</b>,
      },
      {
        key: 'outcome',
        header: t('reapproach.outcome'),
        width: '128px',
        render: ({ outcome }) => <OutcomeChip outcome={outcome} />,
      },
      {
        key: 'reason',
        header: t('reapproach.reason'),
        width: 'minmax(120px, 2fr)',
        render: (row) => reasonText(row, locale),
      },
      {
        key: 'ended',
        header: t('reapproach.ended'),
        width: '128px',
        render: ({ endedAt }) => formats.date(endedAt),
      },
      {
        key: 'due',
        header: t('reapproach.due'),
        width: '168px',
        render: ({ reapproachOn }) => <DueDay day={reapproachOn} />,
      },
      {
        key: 'holder',
        header: t('reapproach.holder'),
        width: '128px',
        render: ({ account }) => <DepartmentChip department={account.holder} />,
      },
      {
        key: 'act',
        header: '',
        width: '168px',
        render: ({ account }) => <StartButton account={account} />,
      },
    ],
    [t, locale, formats],
  );
}

function Card({ row }: { row: Row }) {
  const { locale } = useLocale();
  return (
    <>
      <b className={styles.oneLine}>{row.account.name}</b>
      <span className={styles.chips}>
        <OutcomeChip outcome={row.outcome} />
        <DueDay day={row.reapproachOn} />
      </span>
      <span className={styles.oneLine}>{reasonText(row, locale)}</span>
      <StartButton account={row.account} />
    </>
  );
}

/** The day, marked once it has come. */
function DueDay({ day }: { day: string }) {
  const t = useTexts(texts);
  const formats = useFormats();
  if (day > formats.dayKey(Date.now())) return formats.date(day);
  return (
    <>
      {formats.date(day)} <StatusChip tone="warn">{t('reapproach.has-come')}</StatusChip>
    </>
  );
}

/** Opens the next cycle: the company is in my call queue at once. */
function StartButton({ account: { id, name } }: Pick<Row, 'account'>) {
  const t = useTexts(texts);
  const act = useAct();
  const toast = useToast();
  const start = async () => {
    if (await act(START_REAPPROACH, { input: { accountId: id } }))
      toast({ message: t('reapproach.started', { name }) });
  };
  return (
    <Button
      size="xs"
      variant="default"
      aria-label={t('reapproach.start.of', { name })}
      onClick={(event) => {
        // The row behind it would open the account.
        event.stopPropagation();
        void start();
      }}
    >
      {t('reapproach.start')}
    </Button>
  );
}

function OutcomeChip({ outcome }: { outcome: string }) {
  const { locale } = useLocale();
  const words: Record<string, { ja: string; en: string }> = cycleOutcomeWords;
  return <StatusChip tone={outcome === 'lost' ? 'bad' : 'warn'}>{words[outcome]?.[locale] ?? outcome}</StatusChip>;
}

function reasonText({ reasonLabelJa, reasonLabelEn }: Row, locale: Locale): string {
  return (locale === 'ja' ? reasonLabelJa : reasonLabelEn) ?? '';
}
