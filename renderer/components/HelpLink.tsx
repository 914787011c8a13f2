import { Link } from 'wouter';
import { helpPath } from '../../shared/help/help-ids';
import { helpNames } from '../../shared/help/help-names';
import type { HelpId } from '../../shared/help/help-ids';

interface Props {
  readonly page: HelpId;
  /** Where there is room, the words; elsewhere a question mark with the same words for screen readers and on pointing at it. */
  readonly isInWords?: boolean;
}

/** The way from any figure to how it is worked out. */
export const HelpLink = ({ page, isInWords = false }: Props) => {
  const { link } = helpNames[page];
  return isInWords ? (
    <Link href={helpPath(page)} className="no-print">
      {link}
    </Link>
  ) : (
    <Link href={helpPath(page)} className="help-mark no-print" title={link}>
      <span aria-hidden="true">?</span>
      <span className="nhsuk-u-visually-hidden">{link}</span>
    </Link>
  );
};
