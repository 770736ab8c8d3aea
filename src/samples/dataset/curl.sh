curl --fail-with-body \
  --header "Authorization: $SUITE_TOKEN" \
  "$SUITE_HOST/apigateway/v1/dataset-integration/$SUITE_DATASET"
