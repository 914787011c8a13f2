import { HelpLink } from './HelpLink';
import type { HelpId } from '../../shared/help/help-ids';

interface Props {
  readonly title: string;
  readonly page: HelpId;
  readonly level?: 2 | 3;
  readonly id?: string;
}

/** A heading with the way to its page of help beside it, not in it: a heading is read out by itself. */
export const HelpHeading = ({ title, page, level = 2, id }: Props) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="help-heading">
      <Heading {...(id === undefined ? {} : { id })}>{title}</Heading>
      <HelpLink page={page} />
    </div>
  );
};
