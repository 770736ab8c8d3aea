# A pipe takes the token to curl: a command line shows in the list of processes.
(
  set -e
  token=$(printf %s "$SUITE_TOKEN" | sed 's/^[[:space:]]*//; s/[[:space:]]*$//')
  case $token in '' | *[[:cntrl:]]*) echo 'SUITE_TOKEN is not set, or holds a line break.' >&2; exit 1 ;; esac

  : "${SUITE_PROCESS:?is not set.}"
  process=$(printf %s "$SUITE_PROCESS" | sed 's/&/\&amp;/g; s/</\&lt;/g')
  body="<soapenv:Envelope xmlns:soapenv='http://schemas.xmlsoap.org/soap/envelope/' xmlns:urn='urn:workflow'>
  <soapenv:Body>
    <urn:newWorkflow>
      <urn:ProcessID>$process</urn:ProcessID>
      <urn:WorkflowTitle>First request</urn:WorkflowTitle>
    </urn:newWorkflow>
  </soapenv:Body>
</soapenv:Envelope>"
  # Shows the answer; without SUCCESS in it, the call has failed.
  printf 'Authorization: %s' "$token" |
    curl --header @- --fail-with-body --location --max-redirs 0 --max-time 30 --proto-default https \
      --header 'Content-Type: text/xml' --header 'SOAPAction: urn:workflow#newWorkflow' --data "$body" \
      --silent --show-error "${SUITE_HOST:?is not set.}/apigateway/se/ws/wf_ws.php" |
    awk '{ print } />SUCCESS</ { good = 1 } END { exit !good }'
)
