$headers = @{ Authorization = $env:SUITE_TOKEN }
$body = @{ iddocument = $env:SUITE_DOCUMENT } | ConvertTo-Json
$uri = "$env:SUITE_HOST/apigateway/v1/document/view"
Invoke-RestMethod -Method Post -Uri $uri -Headers $headers -ContentType 'application/json' -Body $body |
  ConvertTo-Json -Depth 5
