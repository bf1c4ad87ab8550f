// Handlebars in an environment of our own: no helper or partial that somebody else registered.
import base from 'handlebars';

export const Handlebars = base.create();
