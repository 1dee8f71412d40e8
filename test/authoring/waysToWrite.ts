const escaped = (json: string) => JSON.stringify(json);
const phpDouble = (json: string) => `"${json.replace(/[\\"$]/g, '\\$&')}"`;
const single = (json: string) => `'${json.replace(/[\\']/g, '\\$&')}'`;
const ansi = (json: string) => `$'${json.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
/** Every character that means something to the prompt of Windows gets a caret, as browsers write it. */
const windows = (json: string) =>
  `^"${json
    .replace(/[\\"]/g, '\\$&')
    .replace(/[^a-zA-Z0-9\s_:=+~'/.,?;()*`-]/gu, '^$&')
    .replaceAll('\n', '^\n\n')}^"`;

/** Ways in which the JSON of an order stands in logs, in code and in commands. */
export const waysToWrite: Readonly<Record<string, (json: string) => string>> = {
  plain: (json) => json,
  'a log line': (json) => `[2026-11-21 10:12:01] app.DEBUG: request ${json} []`,
  'in a line that is JSON': (json) => `{"level":"info","context":{"body":${json}}}`,
  'as a string in a line that is JSON': (json) => `{"level":"info","body":${escaped(json)}}`,
  'escaped once': (json) => `x = ${escaped(json)};`,
  'escaped twice': (json) => `x = ${escaped(escaped(json))};`,
  'escaped in single quotes': (json) => `x = '${escaped(json).slice(1, -1)}'`,
  'quotes as \\u0022': (json) => `"${json.replaceAll('\\', '\\\\').replaceAll('"', '\\u0022')}"`,
  'PHP in double quotes': (json) => `$order = ${phpDouble(json)};`,
  'PHP or JavaScript in single quotes': (json) => `$order = ${single(json)};`,
  'C# with doubled quotes': (json) => `var order = @"${json.replaceAll('"', '""')}";`,
  'Java in a string a line': (json) =>
    `String order = ${json
      .split('\n')
      .map((line) => escaped(`${line}\n`))
      .join('\n    + ')};`,
  'cURL in single quotes': (json) => `curl -X POST https://x --data '${json.replaceAll("'", "'\\''")}'`,
  'cURL in double quotes': (json) => `curl --data-raw "${json.replace(/[\\"$`]/g, '\\$&')}" https://x`,
  "cURL in $'...'": (json) => `curl --json ${ansi(json)} \\\n https://x`,
  'cURL for Windows': (json) => `curl ^"https://x^" ^\n --data-raw ${windows(json)}`,
};
