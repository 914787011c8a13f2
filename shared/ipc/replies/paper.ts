/** The house template of Word papers, and what of the paper asked about does not fit into it, in sentences. */
export interface TemplateReply {
  readonly template: {
    readonly name: string;
    /** ISO instant. */
    readonly addedAt: string;
    readonly bytes: number;
    /** What was taken out of it when it was chosen. */
    readonly takenOut: string | null;
  } | null;
  readonly problems: readonly string[];
}
