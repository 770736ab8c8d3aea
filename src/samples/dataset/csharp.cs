string Setting(string name) => Environment.GetEnvironmentVariable(name) ?? throw new Exception($"{name} is not set.");

using var client = new HttpClient();
var address = $"{Setting("SUITE_HOST")}/apigateway/v1/dataset-integration/{Setting("SUITE_DATASET")}";
using var request = new HttpRequestMessage(HttpMethod.Get, address);
request.Headers.TryAddWithoutValidation("Authorization", Setting("SUITE_TOKEN"));

using var response = await client.SendAsync(request);
response.EnsureSuccessStatusCode();
Console.WriteLine(await response.Content.ReadAsStringAsync());
