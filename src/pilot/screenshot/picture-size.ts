/** Size of a timeline picture where none is asked for, in CSS pixels. */
export const PICTURE_SIZE = { width: 1280, height: 1080 } as const;
