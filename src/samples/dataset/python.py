import os

import requests

host, dataset = os.environ["SUITE_HOST"], os.environ["SUITE_DATASET"]
response = requests.get(
    f"{host}/apigateway/v1/dataset-integration/{dataset}",
    headers={"Authorization": os.environ["SUITE_TOKEN"]},
    timeout=30,
)
response.raise_for_status()
print(response.json())
