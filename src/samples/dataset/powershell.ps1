$ErrorActionPreference = 'Stop'
function Get-Setting($name) {
  $value = "$([Environment]::GetEnvironmentVariable($name))".Trim()
  if ($value -notmatch '^\P{Cc}+$') { throw "$name is not set, or holds a line break." }
  $value
}

$dataset = [Uri]::EscapeDataString((Get-Setting SUITE_DATASET))
$request = @{
  Uri = [Uri]::new((Get-Setting SUITE_HOST) + "/apigateway/v1/dataset-integration/$dataset")
  Headers = @{ Authorization = Get-Setting SUITE_TOKEN }
  SkipHeaderValidation = $true
  SkipHttpErrorCheck = $true
  MaximumRedirection = 0
  TimeoutSec = 30
}
$response = Invoke-WebRequest @request
if ($response.StatusCode -notin 200..299) { throw "$($response.StatusCode) $($response.Content)" }
$response.Content
