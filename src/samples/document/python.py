import os

import requests

response = requests.post(
    f"{os.environ['SUITE_HOST']}/apigateway/v1/document/view",
    headers={"Authorization": os.environ["SUITE_TOKEN"]},
    json={"iddocument": os.environ["SUITE_DOCUMENT"]},
    timeout=30,
)
response.raise_for_status()
print(response.json())
