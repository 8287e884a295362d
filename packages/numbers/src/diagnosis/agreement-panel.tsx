import { useQuery } from '@apollo/client/react';
import { Loaded, Panel, useApp } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { enumName } from '@tasuki/domain/enum-name';
import { joints } from '@tasuki/domain/handoffs/joints';
import { useFormats, useTexts } from '@tasuki/i18n';
import { EmptyState, NativeSelect } from '@tasuki/ui';
import type { JointAgreementQueryVariables } from '../__generated__/operations.ts';
import { PeriodPicker } from '../view/period-picker.tsx';
import { useView } from '../view/view-state.ts';
import { AgreementPasses } from './agreement-passes.tsx';
import { AgreementTable } from './agreement-table.tsx';
import styles from './diagnosis.module.css';
import { JOINT_AGREEMENT } from './diagnosis-queries.ts';
import { diagnosisTexts } from './diagnosis-texts.ts';

const SIDES = joints.map(({ from, to }) => ({ key: `${from}→${to}`, from: enumName(from), to: enumName(to) }));

/** 認識のズレ診断: what sender and receiver mean, criterion by criterion, at one joint. */
export function AgreementPanel() {
  const t = useTexts(diagnosisTexts);
  const formats = useFormats();
  const { department } = useApp();
  const { id: userId } = useViewer();
  const { view, url, setUrl } = useView();
  const own = SIDES.filter(({ from, to }) => from === department || to === department);
  const choices = own.length > 0 ? own : SIDES;
  const joint = choices.find(({ key }) => key === url.at) ?? choices[0];
  const isMine = url.whose === 'mine';
  const asked: JointAgreementQueryVariables = {
    from: joint?.from ?? 'MARKETING',
    to: joint?.to ?? 'INSIDE_SALES',
    period: { from: view.period.from, to: view.period.to },
    userId: isMine ? userId : null,
  };
  const query = useQuery(JOINT_AGREEMENT, { variables: asked });
  const opened = query.data?.jointAgreement.find(({ key }) => key !== null && key === url.criterion);
  return (
    <Panel
      title={t('agreement.title')}
      note={t('agreement.note')}
      tools={
        <>
          <NativeSelect
            aria-label={t('agreement.joint')}
            value={joint?.key}
            onChange={({ currentTarget }) => setUrl({ at: currentTarget.value })}
            data={choices.map(({ key, from, to }) => ({
              value: key,
              label: `${formats.departmentShort(from)} → ${formats.departmentShort(to)}`,
            }))}
          />
          <NativeSelect
            aria-label={t('agreement.whose')}
            value={isMine ? 'mine' : 'all'}
            onChange={({ currentTarget }) => setUrl({ whose: currentTarget.value === 'mine' ? 'mine' : undefined })}
            data={(['all', 'mine'] as const).map((value) => ({ value, label: t(`agreement.${value}`) }))}
          />
          <PeriodPicker period={view.period} />
        </>
      }
    >
      <Loaded query={query} failed={t('agreement.failed')} rows={8}>
        {({ jointAgreement }) =>
          jointAgreement.some(({ n }) => n > 0) ? (
            <>
              <AgreementTable criteria={jointAgreement} onOpen={({ key }) => setUrl({ criterion: key ?? undefined })} />
              <p className={styles.about}>{t('agreement.about')}</p>
            </>
          ) : (
            <EmptyState title={t('agreement.empty')} why={t('agreement.empty.why')} />
          )
        }
      </Loaded>
      <AgreementPasses criterion={opened} asked={asked} onClose={() => setUrl({ criterion: undefined })} />
    </Panel>
  );
}
