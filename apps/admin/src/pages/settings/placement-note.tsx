import { ownOrganisation, type Viewer } from '@tasuki/apollo';
import { type Department, legs } from '@tasuki/domain/departments';
import { enumName } from '@tasuki/domain/enum-name';
import { departmentOfScoring, departmentThatAnswers, legThatRuns } from '@tasuki/domain/placement';
import { useFormats, useTexts } from '@tasuki/i18n';
import { settingsTexts } from './settings-texts.ts';

interface PlacementNoteProps {
  organisation: Pick<Viewer['organisation'], 'insideSalesPlacement' | 'departments'>;
}

/** What follows from where inside sales stands: who answers for its figures, for scoring and for nurture. */
export function PlacementNote({ organisation }: PlacementNoteProps) {
  const t = useTexts(settingsTexts);
  const formats = useFormats();
  const shape = ownOrganisation(organisation);
  if (!legs.some(shape.isOn)) return null;
  const nameOf = (department: Department) => formats.department(enumName(department));
  return t('settings.placement.why', {
    kpis: nameOf(departmentThatAnswers('inside-sales', shape)),
    scoring: nameOf(departmentOfScoring(shape)),
    nurture: nameOf(legThatRuns('marketing', shape.isOn)),
  });
}
