// Properties try the same values in each run: a mutant is caught always or never.
import fc from 'fast-check';

fc.configureGlobal({ seed: 20260917 });
