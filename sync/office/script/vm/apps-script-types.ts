// Google's published types of the built-in services, for the stand-ins to be held to.
/// <reference types="google-apps-script" />

export type Mail = GoogleAppsScript.Mail.MailApp;
export type Lock = GoogleAppsScript.Lock.Lock;
export type Locks = GoogleAppsScript.Lock.LockService;
export type Blob = GoogleAppsScript.Base.Blob;
export type HttpResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;
export type UrlFetch = GoogleAppsScript.URL_Fetch.UrlFetchApp;
export type Properties = GoogleAppsScript.Properties.Properties;
export type Cache = GoogleAppsScript.Cache.Cache;
export type CacheServices = GoogleAppsScript.Cache.CacheService;
export type PropertiesServices = GoogleAppsScript.Properties.PropertiesService;
export type Script = GoogleAppsScript.Script.ScriptApp;
export type Trigger = GoogleAppsScript.Script.Trigger;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Form = GoogleAppsScript.Forms.Form;
export type FormResponse = GoogleAppsScript.Forms.FormResponse;
export type ItemResponse = GoogleAppsScript.Forms.ItemResponse;
export type Utility = GoogleAppsScript.Utilities.Utilities;
export type Sessions = GoogleAppsScript.Base.Session;
