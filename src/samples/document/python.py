import os
import sys

import requests


def setting(name):
    value = os.environ.get(name, "").strip()
    return value if value and value.isprintable() else sys.exit(f"{name} is not set, or holds a line break.")


def bare_token(request):
    request.headers["Authorization"] = setting("SUITE_TOKEN")
    return request


response = requests.post(
    f"{setting('SUITE_HOST')}/apigateway/v1/document/view",
    json={"iddocument": setting("SUITE_DOCUMENT")},
    auth=bare_token,  # not headers=, which a line in ~/.netrc overrides
    allow_redirects=False,
    timeout=30,
)
if response.status_code // 100 != 2:
    sys.exit(f"{response.status_code} {response.text}")
print(response.text)
