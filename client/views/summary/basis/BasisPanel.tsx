import { useMemo } from 'preact/hooks';
import type { SnapshotCard } from '../../../../shared/schemas/snapshot';
import { coverageGapInWords } from '../../../../shared/words/coverage';
import { diagnosisInWords } from '../../../../shared/words/diagnosis';
import { firmnessInWords } from '../../../../shared/words/firmness';
import { fitInWords } from '../../../../shared/words/fit';
import { saturationInWords } from '../../../../shared/words/saturation';
import { core } from '../../../language/core';
import { summary } from '../../../language/summary';
import { dayInWords } from '../../../ui/day-in-words';
import { Dialog } from '../frame/Dialog';
import type { Basis } from '../frame/summary-frame';
import { messages as ofSummary } from '../messages';
import type { TabProps } from '../tab-props';
import { CoverageBasis } from './CoverageBasis';
import { CustomersBasis } from './CustomersBasis';
import { DiagnosisBasis } from './DiagnosisBasis';
import { FirmnessBasis } from './FirmnessBasis';
import { FitBasis } from './FitBasis';
import { LatestEvidenceBasis } from './LatestEvidenceBasis';
import './basis.css';

export interface BasisPanelProps extends TabProps {
  readonly basis: Basis;
  readonly onClose: () => void;
}

/** What the parts of this panel look into. */
export interface BasisContext extends TabProps {
  readonly cards: ReadonlyMap<string, SnapshotCard>;
}

const placeOf = (canvas: TabProps['canvas'], id: string) =>
  canvas.columns.flatMap(({ top }) => top).find((place) => place.id === id);

/** The statement as it stands in the summary; null when the summary no longer makes it. */
function statement(basis: Basis, canvas: TabProps['canvas']): string | null {
  switch (basis.of) {
    case 'customers':
      return ofSummary().heard(core().customers(canvas.customersHeard));
    case 'saturation':
      return saturationInWords(canvas.saturation, summary());
    case 'latestEvidence':
      return canvas.latestEvidence === null
        ? null
        : ofSummary().lastEvidence(dayInWords(canvas.latestEvidence));
    case 'fit':
      return fitInWords(canvas.fit, summary());
    case 'diagnosis': {
      const column = canvas.columns.find((one) => one.column === basis.column);
      return column ? diagnosisInWords(column.diagnosis, basis.column, summary()).sentence : null;
    }
    case 'firmness': {
      const place = placeOf(canvas, basis.id);
      return place ? firmnessInWords(place.firmness, canvas.customersHeard, summary()) : null;
    }
    case 'coverage': {
      const gap = canvas.coverage.find(({ code }) => code === basis.code);
      return gap ? coverageGapInWords(gap, summary()) : null;
    }
  }
}

function Body({ basis, context }: { readonly basis: Basis; readonly context: BasisContext }) {
  switch (basis.of) {
    case 'customers':
    case 'saturation':
      return <CustomersBasis {...context} />;
    case 'latestEvidence':
      return <LatestEvidenceBasis {...context} />;
    case 'fit':
      return <FitBasis {...context} />;
    case 'diagnosis':
      return <DiagnosisBasis {...context} column={basis.column} />;
    case 'firmness':
      return <FirmnessBasis {...context} id={basis.id} />;
    case 'coverage':
      return <CoverageBasis {...context} code={basis.code} />;
  }
}

/** Beside the page: a statement, and beneath it the cards and quotes that it rests on. */
export function BasisPanel({ basis, onClose, ...props }: BasisPanelProps) {
  const { snapshot } = props.shown;
  const cards = useMemo(() => new Map(snapshot.cards.map((card) => [card.id, card])), [snapshot]);
  const heading = statement(basis, props.canvas);
  return (
    <Dialog side heading={heading ?? ofSummary().changedSince} onClose={onClose}>
      {heading !== null && <Body basis={basis} context={{ ...props, cards }} />}
    </Dialog>
  );
}
