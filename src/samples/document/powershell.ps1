$ErrorActionPreference = 'Stop'
function Get-Setting($name) {
  $value = "$([Environment]::GetEnvironmentVariable($name))".Trim()
  if ($value -notmatch '^\P{Cc}+$') { throw "$name is not set, or holds a line break." }
  $value
}

$body = @{ iddocument = Get-Setting SUITE_DOCUMENT } | ConvertTo-Json
$request = @{
  Uri = [Uri]::new((Get-Setting SUITE_HOST) + '/apigateway/v1/document/view')
  Method = 'Post'
  Headers = @{ Authorization = Get-Setting SUITE_TOKEN }
  ContentType = 'application/json'
  Body = $body
  SkipHeaderValidation = $true
  SkipHttpErrorCheck = $true
  MaximumRedirection = 0
  TimeoutSec = 30
}
$response = Invoke-WebRequest @request
if ($response.StatusCode -notin 200..299) { throw "$($response.StatusCode) $($response.Content)" }
$response.Content
