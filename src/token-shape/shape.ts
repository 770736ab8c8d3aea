/**
 * The shape of a JSON Web Token in compact form (RFC 7515, section 7.1), as expressions that RE2 knows too: what
 * scanners find by, and the least of what the pages refuse.
 */

/**
 * The start of a JSON object, `{"`, is `eyI` to `eyL` in base64url, by the character that follows; `eyJ` where that is a
 * letter. Objects written with a space or a line break there start otherwise, but so do names in anybody’s code. The
 * shortest object with a member, `{"":0}`, has eight characters. No word boundary stands ahead of it: in an address a
 * token may follow `%3D`, in a string `\n`, whose last letter would hide it.
 */
export const objectShape = 'ey[IJKL][A-Za-z0-9_-]{5,}';

/** The last part of a token, of whatever is no mere word after a dot. */
export const lastPartShape = '[A-Za-z0-9_-]{10,}';
