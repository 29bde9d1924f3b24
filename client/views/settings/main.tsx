import { mount } from '../mount';
import { SettingsView } from './SettingsView';

mount(SettingsView);
