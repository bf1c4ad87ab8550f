// The module that the build makes of the resource file beside the script: its name, and the hash of what it holds.
declare module 'resources:stamp' {
  export const stamp: {
    readonly file: string;
    readonly hash: string;
    /** Of what this version declares of its tabs. */
    readonly shape: string;
  };
}
