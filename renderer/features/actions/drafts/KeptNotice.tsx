import { useKeeping } from './drafts-context';

/** Says that what is typed is safe before it is saved. */
export const KeptNotice = ({ draft, isTyped }: { readonly draft: string; readonly isTyped: boolean }) => {
  const keeping = useKeeping(draft);
  return (
    <p className="quiet small no-print" role="status">
      {isTyped && keeping === 'kept' ? 'Draft kept. It stays here until you save it or leave it.' : ''}
      {isTyped && keeping === 'failed' ? 'This text could not be kept yet. Save it before you close the window.' : ''}
    </p>
  );
};
