import { type Leg, legs } from '@tasuki/domain/departments';
import {
  departmentOfScoring,
  departmentThatAnswers,
  legThatRuns,
  type OwnOrganisation,
} from '@tasuki/domain/placement';
import { type Department, useFormats, useTexts } from '@tasuki/i18n';
import { settingsTexts } from './settings-texts.ts';

const enumOf = (leg: string) => leg.toUpperCase().replaceAll('-', '_') as Department;

interface PlacementNoteProps {
  organisation: {
    insideSalesPlacement: string;
    departments: readonly { department: Department; isOn: boolean }[];
  };
}

/** What follows from where inside sales stands: who answers for its figures, for scoring and for nurture. */
export function PlacementNote({ organisation: { insideSalesPlacement, departments } }: PlacementNoteProps) {
  const t = useTexts(settingsTexts);
  const formats = useFormats();
  const shape: OwnOrganisation = {
    isOn: (leg: Leg) => departments.some(({ department, isOn }) => isOn && department === enumOf(leg)),
    placement: insideSalesPlacement.toLowerCase().replaceAll('_', '-') as NonNullable<OwnOrganisation['placement']>,
  };
  if (!legs.some(shape.isOn)) return null;
  const nameOf = (leg: string) => formats.department(enumOf(leg));
  return t('settings.placement.why', {
    kpis: nameOf(departmentThatAnswers('inside-sales', shape)),
    scoring: nameOf(departmentOfScoring(shape)),
    nurture: nameOf(legThatRuns('marketing', shape.isOn)),
  });
}
