# A pipe takes the token to curl: a command line shows in the list of processes.
(
  set -e
  token=$(printf %s "$SUITE_TOKEN" | sed 's/^[[:space:]]*//; s/[[:space:]]*$//')
  case $token in '' | *[[:cntrl:]]*) echo 'SUITE_TOKEN is not set, or holds a line break.' >&2; exit 1 ;; esac

  dataset=$(jq -nr --arg id "${SUITE_DATASET:?is not set.}" '$id | @uri')
  printf 'Authorization: %s' "$token" |
    curl --header @- --fail-with-body --location --max-redirs 0 --max-time 30 --proto-default https \
      "${SUITE_HOST:?is not set.}/apigateway/v1/dataset-integration/$dataset"
)
