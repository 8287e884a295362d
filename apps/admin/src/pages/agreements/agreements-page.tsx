import { useQuery } from '@apollo/client/react';
import { useUrlState } from '@tasuki/account-timeline';
import { useAskedChange } from '@tasuki/account-timeline/asked-change';
import { enumWord } from '@tasuki/domain/enum-name';
import { useFormats, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import styles from '../../list-page.module.css';
import { ListPage } from '../../list-page.tsx';
import { AgreementForm } from './agreement-form.tsx';
import { AGREEMENTS_PAGE, type Agreement } from './agreement-queries.ts';
import { agreementTexts } from './agreement-texts.ts';

/** What each two neighbours agree about the passes between them. */
export function AgreementsPage() {
  const t = useTexts(agreementTexts);
  const formats = useFormats();
  const [url, setUrl] = useUrlState();
  const { ask, question } = useAskedChange();
  const { data, error, loading, refetch } = useQuery(AGREEMENTS_PAGE);
  const agreements = data?.jointAgreements ?? [];
  const nameOf = ({ from, to }: Agreement) => `${formats.department(from)} → ${formats.department(to)}`;
  const keyOf = ({ from, to }: Agreement) => enumWord(`${from}-${to}`);
  const shown = agreements.find((agreement) => keyOf(agreement) === url.joint) ?? agreements[0];
  const tools = shown ? (
    <>
      <span className={styles.quiet}>
        {shown.version === 0 ? t('agreements.usual') : t('agreements.version', { version: shown.version })}
      </span>
      <NativeSelect
        aria-label={t('agreements.joint')}
        value={keyOf(shown)}
        onChange={({ currentTarget: { value } }) => ask(() => setUrl({ joint: value }, { push: true }))}
        data={agreements.map((agreement) => ({ value: keyOf(agreement), label: nameOf(agreement) }))}
      />
    </>
  ) : null;
  return (
    <ListPage
      title={t('agreements.title')}
      tools={tools}
      failedTitle={t('agreements.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {/* A new version is a new form: what others saved meanwhile must not hide behind old fields. */}
      {data && shown ? (
        <AgreementForm
          key={`${keyOf(shown)} ${shown.version}`}
          agreement={shown}
          data={data}
          onLatest={() => void refetch()}
        />
      ) : null}
      {question}
    </ListPage>
  );
}
