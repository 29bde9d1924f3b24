import { mount } from '../mount';
import { ReviewView } from './ReviewView';

mount(ReviewView);
