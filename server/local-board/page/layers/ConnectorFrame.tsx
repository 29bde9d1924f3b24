import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSession } from '../session';
import { ALLOW, SANDBOX } from './frame-permissions';

/** The Power-Up's page that is never seen and answers for its capabilities. */
export function ConnectorFrame() {
  const { host, setup } = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    if (frame.current) host.connect(frame.current);
  }, [host]);
  return (
    <iframe
      ref={frame}
      class="connector"
      src={setup.connectorUrl}
      sandbox={SANDBOX}
      allow={ALLOW}
      title={setup.name}
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}
