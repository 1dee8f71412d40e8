/** A request as the simulator sees it; header names are lower-case. */
export interface SimulatorRequest {
  readonly method: string;
  /** As it came, without the query: `/v1/json/orders`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Where the client reached the simulator, a loopback origin: `http://127.0.0.1:8080`. Payment URLs start with it. */
  readonly origin: string;
}

/** What the simulator answers; header names are lower-case. */
export interface SimulatorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const JSON_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** The API's envelope of a success. */
export function accepted(data: object): SimulatorResponse {
  return { status: 200, headers: JSON_HEADERS, body: JSON.stringify({ success: true, data }) };
}

/** The API's envelope of an error. Business errors come with HTTP 404, as its OpenAPI description says. */
export function refused(
  code: number,
  info: string,
  status = 404,
  headers: Record<string, string> = {},
): SimulatorResponse {
  return {
    status,
    headers: { ...JSON_HEADERS, ...headers },
    body: JSON.stringify({ success: false, data: {}, error_code: code, error_info: info }),
  };
}

/** The answer to who sends or asks for much while much is on its way to others; it ends the connection. */
export function tooBusy(): SimulatorResponse {
  const info = 'Too much is on its way to and from the simulator at the moment. Send it again in a few seconds.';
  return refused(1000, info, 503, { 'retry-after': '5', connection: 'close' });
}

/** The header of a refusal that predicts one by the API: the code of the problem that it rests on. */
export function predictedBy(code: string): Record<string, string> {
  return { 'x-predicted-by': code };
}
