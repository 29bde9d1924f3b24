import { mount } from '../mount';
import { ListColumnView } from './ListColumnView';

mount(ListColumnView);
