# A pipe takes the token to curl: a command line shows in the list of processes.
(
  set -e
  token=$(printf %s "$SUITE_TOKEN" | sed 's/^[[:space:]]*//; s/[[:space:]]*$//')
  case $token in '' | *[[:cntrl:]]*) echo 'SUITE_TOKEN is not set, or holds a line break.' >&2; exit 1 ;; esac

  body=$(jq -n --arg id "${SUITE_DOCUMENT:?is not set.}" '{ iddocument: $id }')
  printf 'Authorization: %s' "$token" |
    curl --header @- --fail-with-body --location --max-redirs 0 --max-time 30 --proto-default https \
      --header 'Content-Type: application/json' --data "$body" \
      "${SUITE_HOST:?is not set.}/apigateway/v1/document/view"
)
