/**
 * The shape of a JSON Web Token in compact form (RFC 7519, RFC 7515 section 7.1): two base64url-encoded JSON objects,
 * joined by a dot; the third part may be missing or yet to come.
 */
export const tokenShape = /eyJ[\w-]+\.eyJ[\w-]+(?:\.[\w-]*)?/g;
