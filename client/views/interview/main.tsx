import { mount } from '../mount';
import { InterviewView } from './InterviewView';

mount(InterviewView);
