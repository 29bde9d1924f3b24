import { mount } from '../mount';
import { SummaryView } from './SummaryView';

mount(SummaryView);
