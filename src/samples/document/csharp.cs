using System.Text;
using System.Text.Json.Nodes;

string Setting(string name)
{
    var value = Environment.GetEnvironmentVariable(name)?.Trim() ?? "";
    if (value == "" || value.Any(char.IsControl)) throw new Exception($"{name} is not set, or holds a line break.");
    return value;
}

var body = new JsonObject { ["iddocument"] = Setting("SUITE_DOCUMENT") };
var address = $"{Setting("SUITE_HOST")}/apigateway/v1/document/view";
using var request = new HttpRequestMessage(HttpMethod.Post, address);
request.Headers.TryAddWithoutValidation("Authorization", Setting("SUITE_TOKEN"));
request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");

using var handler = new HttpClientHandler { AllowAutoRedirect = false };
using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(30) };
using var response = await client.SendAsync(request);
var answer = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode) throw new Exception($"{(int)response.StatusCode} {answer}");
Console.WriteLine(answer);
