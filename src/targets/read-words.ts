import { countryCodes as readCountries } from '../normalize/country.ts';
import { departmentFunction as readDepartment } from '../normalize/department.ts';
import {
  officeOf as readOffice,
  isFieldOfWork as readsAsField,
  isTitle as readsAsTitle,
} from '../normalize/job-title.ts';
import { remembering } from './remembered.ts';

// The queries of a batch say the same titles and countries over and over.

export const officeOf = remembering(readOffice);
export const isTitle = remembering(readsAsTitle);
export const isFieldOfWork = remembering(readsAsField);
export const countryCodes = remembering(readCountries);
export const departmentFunction = remembering(readDepartment);
