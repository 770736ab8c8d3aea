<?php
function setting($name)
{
    $value = trim((string) getenv($name));
    if (!preg_match('/^\P{Cc}+$/u', $value)) throw new Exception("$name is not set, or holds a line break.");
    return $value;
}

$dataset = rawurlencode(setting('SUITE_DATASET'));
$call = curl_init(setting('SUITE_HOST') . "/apigateway/v1/dataset-integration/$dataset");
curl_setopt_array($call, [
    CURLOPT_HTTPHEADER => ['Authorization: ' . setting('SUITE_TOKEN')],
    CURLOPT_DEFAULT_PROTOCOL => 'https',
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 30,
]);
$answer = curl_exec($call);
$status = curl_getinfo($call, CURLINFO_RESPONSE_CODE);
if ($answer === false || intdiv($status, 100) !== 2) throw new Exception("$status $answer" . curl_error($call));
echo $answer;
