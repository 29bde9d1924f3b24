import { mount } from '../mount';
import { CardSectionView } from './CardSectionView';

mount(CardSectionView);
