import { mount } from '../mount';
import { SetUpView } from './SetUpView';

mount(SetUpView);
