<?php
$call = curl_init(getenv('SUITE_HOST') . '/apigateway/v1/document/view');
curl_setopt_array($call, [
    CURLOPT_HTTPHEADER => ['Authorization: ' . getenv('SUITE_TOKEN'), 'Content-Type: application/json'],
    CURLOPT_POSTFIELDS => json_encode(['iddocument' => getenv('SUITE_DOCUMENT')]),
    CURLOPT_RETURNTRANSFER => true,
]);
$body = curl_exec($call);
$status = curl_getinfo($call, CURLINFO_RESPONSE_CODE);
if ($status !== 200) {
    throw new RuntimeException("$status $body");
}
echo $body;
