using System.Net.Http.Json;

string Setting(string name) => Environment.GetEnvironmentVariable(name) ?? throw new Exception($"{name} is not set.");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, $"{Setting("SUITE_HOST")}/apigateway/v1/document/view")
{
    Content = JsonContent.Create(new { iddocument = Setting("SUITE_DOCUMENT") }),
};
request.Headers.TryAddWithoutValidation("Authorization", Setting("SUITE_TOKEN"));

using var response = await client.SendAsync(request);
response.EnsureSuccessStatusCode();
Console.WriteLine(await response.Content.ReadAsStringAsync());
