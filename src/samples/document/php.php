<?php
function setting($name)
{
    $value = trim((string) getenv($name));
    if (!preg_match('/^\P{Cc}+$/u', $value)) throw new Exception("$name is not set, or holds a line break.");
    return $value;
}

$body = json_encode(['iddocument' => setting('SUITE_DOCUMENT')]);
$call = curl_init(setting('SUITE_HOST') . '/apigateway/v1/document/view');
curl_setopt_array($call, [
    CURLOPT_HTTPHEADER => ['Authorization: ' . setting('SUITE_TOKEN'), 'Content-Type: application/json'],
    CURLOPT_POSTFIELDS => $body,
    CURLOPT_DEFAULT_PROTOCOL => 'https',
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 30,
]);
$answer = curl_exec($call);
$status = curl_getinfo($call, CURLINFO_RESPONSE_CODE);
if ($answer === false || intdiv($status, 100) !== 2) throw new Exception("$status $answer" . curl_error($call));
echo $answer;
