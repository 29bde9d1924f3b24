import { mount } from '../mount';
import { MappingView } from './MappingView';

mount(MappingView);
