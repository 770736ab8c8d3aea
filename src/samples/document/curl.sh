curl --fail-with-body \
  --header "Authorization: $SUITE_TOKEN" \
  --header "Content-Type: application/json" \
  --data "{\"iddocument\": \"$SUITE_DOCUMENT\"}" \
  "$SUITE_HOST/apigateway/v1/document/view"
