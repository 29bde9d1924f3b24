import { useMemo } from 'preact/hooks';
import { sampleSnapshot } from '../../../../shared/sample/sample-snapshot';
import { createServices } from '../../../create-services';
import { ServicesContext, useServices, type Services } from '../../../services';
import { Button } from '../../../ui/Button';
import { openSummary } from '../../open-page';
import { SummaryView } from '../SummaryView';
import { InSampleContext } from './in-sample';
import { messages } from './messages';
import { samplePort } from './sample-port';
import './sample.css';

/** What a view runs on when it shows the sample. Its summary is computed here: the server has no business with it. */
function sampleServices({ port, today }: Services): Services {
  const asOf = today();
  return {
    ...createServices(samplePort(port, sampleSnapshot(asOf))),
    today,
    async requestSummary(snapshot) {
      const { summariseBoard } = await import('../../../../shared/summary/summarise-board');
      return summariseBoard(snapshot, { asOf });
    },
  };
}

/** The summary of the sample canvas: all there is to look at, nothing that is kept, and the way back to one's own board. */
export function SampleView() {
  const own = useServices();
  const services = useMemo(() => sampleServices(own), [own]);
  return (
    <>
      <section class="sample-banner" aria-label={messages().title}>
        <p>
          <strong>{messages().title}</strong> {messages().text}
        </p>
        <Button look="primary" onClick={() => openSummary(own.port)}>
          {messages().back}
        </Button>
      </section>
      <InSampleContext.Provider value={true}>
        <ServicesContext.Provider value={services}>
          <SummaryView />
        </ServicesContext.Provider>
      </InSampleContext.Provider>
    </>
  );
}
