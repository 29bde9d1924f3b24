import { mount } from '../mount';
import { SummaryPage } from './SummaryPage';

mount(SummaryPage);
