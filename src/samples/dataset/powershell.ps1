$headers = @{ Authorization = $env:SUITE_TOKEN }
$uri = "$env:SUITE_HOST/apigateway/v1/dataset-integration/$env:SUITE_DATASET"
Invoke-RestMethod -Uri $uri -Headers $headers | ConvertTo-Json
