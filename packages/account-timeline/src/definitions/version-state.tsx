import { enumWord } from '@tasuki/domain/enum-name';
import { useTexts } from '@tasuki/i18n';
import { StatusChip, type Tone } from '@tasuki/ui';
import type { VersionDetail } from './definition-queries.ts';
import { definitionTexts } from './definition-texts.ts';

const tones: Record<VersionDetail['state'], Tone> = {
  DRAFT: 'quiet',
  IN_REVIEW: 'warn',
  PUBLISHED: 'ok',
  SUPERSEDED: 'quiet',
  DISCARDED: 'quiet',
};

/** Where a version stands; a signed one says so before somebody puts it in force, and a stale one that it has to be rebased. */
export function VersionState({
  version: { state, isStale, waitingFor },
}: {
  version: Pick<VersionDetail, 'state' | 'isStale' | 'waitingFor'>;
}) {
  const t = useTexts(definitionTexts);
  if (isStale) return <StatusChip tone="bad">{t('definitions.state.stale')}</StatusChip>;
  if (state === 'IN_REVIEW' && waitingFor.length === 0)
    return <StatusChip tone="ok">{t('definitions.state.ready')}</StatusChip>;
  return <StatusChip tone={tones[state]}>{t(`definitions.state.${enumWord(state)}`)}</StatusChip>;
}

/** Whose signature is waited for. Nobody's where the version is stale: it goes back to its author, and signatures are void. */
export function askedOf({
  isStale,
  waitingFor,
}: Pick<VersionDetail, 'isStale' | 'waitingFor'>): VersionDetail['waitingFor'] {
  return isStale ? [] : waitingFor;
}
