import type { Version } from '../../reference/settings';
import type { Audience } from '../../releases/release.types';
import { versionNotes } from '../version-words';

/** What a paper is called by who it is for, on its cover, in its title and in its name. */
export const paperKinds: Readonly<Record<Audience, string>> = {
  board: 'Board paper',
  division: 'Paper for divisions',
  network: 'Paper for the staff network',
  other: 'Paper for readers outside the trust',
  public: 'Paper for the public',
};

/** Within a sentence or a name. */
export const paperKindWithin = (audience: Audience): string => {
  const kind = paperKinds[audience];
  return kind.charAt(0).toLowerCase() + kind.slice(1);
};

/**
 * Whom a paper is addressed to.
 * @example addressee('network', 'Riverbank NHS Trust') // 'The staff network of Riverbank NHS Trust'
 */
export const addressee = (audience: Audience, organisation: string): string => {
  const words: Readonly<Record<Audience, string>> = {
    board: `The Board of ${organisation}`,
    division: `The divisions of ${organisation}`,
    network: `The staff network of ${organisation}`,
    other: `Readers outside ${organisation}`,
    public: 'The public',
  };
  return words[audience];
};

/** What a paper is for: only the board decides. */
export const purposes: Readonly<Record<Audience, string>> = {
  board: 'To receive the figures for the year, to agree the action plan and to approve what will be published.',
  division: 'To share the figures for the year and the action plan with the divisions.',
  network: 'To share the figures for the year and the action plan with the staff network.',
  other: 'To share the figures for the year and the action plan with readers outside the trust.',
  public: 'To publish the figures for the year and the action plan.',
};

const restrictedTo: Readonly<Record<Audience, string>> = {
  board: 'the board and named staff',
  division: 'the divisions, and the board',
  network: 'the staff network, and the board',
  other: 'the readers it was made for, and the board',
  public: 'nobody else',
};

/** Who may see a paper of this version that was made for these readers. */
export const readersNote = (version: Version, audience: Audience): string =>
  version === 'public' || audience === 'board'
    ? versionNotes[version]
    : `Restricted: for ${restrictedTo[audience]}. Not for publication.`;
