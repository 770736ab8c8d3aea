/** Where the practice gateway's SOAP call is, and what it starts; apart from its answer, which needs an XML parser. */

/** The practice process's id. */
export const processId = 'PRACTICE-PROCESS';

/** Where the workflow service answers. */
export const soapPath = '/apigateway/se/ws/wf_ws.php';
