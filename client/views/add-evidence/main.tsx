import { mount } from '../mount';
import { AddEvidenceView } from './AddEvidenceView';

mount(AddEvidenceView);
