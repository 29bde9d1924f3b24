import { useLoaded } from '../../hooks/use-loaded';
import { useServices } from '../../services';
import { PartMissing } from '../PartMissing';
import { SummaryView } from './SummaryView';

// Most people never look at it, and it is a whole board.
const loadSample = async () => (await import('./sample/SampleView')).SampleView;

function Sample() {
  const sample = useLoaded(loadSample);
  if (sample.state === 'failed') return <PartMissing />;
  return sample.state === 'there' ? <sample.part /> : null;
}

/** The summary of the board, or of the sample where the page was asked for it (`openSample`). */
export function SummaryPage() {
  const { port } = useServices();
  return port.arg('sample') === true ? <Sample /> : <SummaryView />;
}
