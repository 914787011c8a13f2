import { CountTable } from './CountTable';
import type { ExpertsFigures } from '../../../shared/report/experts-report.types';

/** Who is in the register, name by name. */
export const RegisterLists = ({ experts }: { readonly experts: ExpertsFigures }) => (
  <div className="count-lists">
    <CountTable
      title="Specialties"
      heading="Specialty overseas"
      list={experts.specialties}
      empty="The register names no specialties."
    />
    <CountTable
      title="Languages"
      heading="Language"
      list={experts.languages}
      among={
        experts.clinicalLanguages.length === 0
          ? null
          : { heading: 'At clinical level', items: experts.clinicalLanguages }
      }
      note={experts.words.languages}
      empty="The register names no languages."
    />
    <CountTable
      title="Countries of qualification"
      heading="Country"
      list={experts.countries}
      empty="The register names no countries."
    />
    <CountTable
      title="Years practised overseas"
      heading="Years"
      list={experts.years}
      empty="The register does not say how long people practised overseas."
    />
    <CountTable
      title="Level overseas"
      heading="Level"
      list={experts.seniorities}
      empty="The register does not say how senior people were overseas."
    />
    <CountTable
      title="Way into the trust"
      heading="Route"
      list={experts.entryRoutes}
      empty="The register does not say how people came to the trust."
    />
    <CountTable
      title="First UK band"
      heading="Band"
      list={experts.firstBands}
      empty="The register does not say at which band people started."
    />
    <CountTable
      title="What stands in the way"
      heading="Barrier"
      list={experts.barriers}
      note={experts.words.barriers}
      empty="The register names no barriers."
    />
  </div>
);
