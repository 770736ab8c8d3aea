/**
 * The shape of a JSON Web Token in compact form (RFC 7519, RFC 7515 section 7.1): two base64url-encoded JSON objects and
 * a third part, joined by dots.
 */
export const tokenShape = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*/g;
