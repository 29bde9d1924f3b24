import { mount } from '../mount';
import { WelcomeView } from './WelcomeView';

mount(WelcomeView);
