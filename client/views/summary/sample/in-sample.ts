import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether what is shown is the sample, which stands on no board: nothing of it is reviewed, ticked off or saved. */
export const InSampleContext = createContext(false);

export const useInSample = (): boolean => useContext(InSampleContext);
