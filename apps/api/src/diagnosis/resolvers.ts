import { AgreementResolver } from './agreement.resolver.ts';
import { FindingEvidenceResolver, FindingResolver, FindingSymptomResolver } from './finding.resolver.ts';
import { FindingCommandsResolver } from './finding-commands.resolver.ts';

export const diagnosisResolvers = [
  FindingResolver,
  FindingSymptomResolver,
  FindingEvidenceResolver,
  FindingCommandsResolver,
  AgreementResolver,
] as const;
