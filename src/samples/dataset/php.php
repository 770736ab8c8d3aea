<?php
$address = getenv('SUITE_HOST') . '/apigateway/v1/dataset-integration/' . getenv('SUITE_DATASET');
$call = curl_init($address);
curl_setopt_array($call, [
    CURLOPT_HTTPHEADER => ['Authorization: ' . getenv('SUITE_TOKEN')],
    CURLOPT_RETURNTRANSFER => true,
]);
$body = curl_exec($call);
$status = curl_getinfo($call, CURLINFO_RESPONSE_CODE);
if ($status !== 200) {
    throw new RuntimeException("$status $body");
}
echo $body;
