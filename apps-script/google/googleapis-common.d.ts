// Stands in for googleapis-common while Apps Script sources are compiled: the typed request bodies of
// googleapis are wanted there, Node's globals (which its helpers bring along) are not.
export type APIRequestContext = unknown;
export type BaseExternalAccountClient = unknown;
export type BodyResponseCallback<T> = (error: Error | null, response?: T | null) => void;
export type Compute = unknown;
export interface GaxiosResponseWithHTTP2<T = unknown> {
  data: T;
}
export type GlobalOptions = object;
export type GoogleAuth = unknown;
export type GoogleConfigurable = unknown;
export type JWT = unknown;
export type MethodOptions = object;
export type OAuth2Client = unknown;
export type StreamMethodOptions = object;
export type UserRefreshClient = unknown;
