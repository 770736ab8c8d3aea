string Setting(string name)
{
    var value = Environment.GetEnvironmentVariable(name)?.Trim() ?? "";
    if (value == "" || value.Any(char.IsControl)) throw new Exception($"{name} is not set, or holds a line break.");
    return value;
}

var dataset = Uri.EscapeDataString(Setting("SUITE_DATASET"));
var address = $"{Setting("SUITE_HOST")}/apigateway/v1/dataset-integration/{dataset}";
using var request = new HttpRequestMessage(HttpMethod.Get, address);
request.Headers.TryAddWithoutValidation("Authorization", Setting("SUITE_TOKEN"));

using var handler = new HttpClientHandler { AllowAutoRedirect = false };
using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(30) };
using var response = await client.SendAsync(request);
var answer = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode) throw new Exception($"{(int)response.StatusCode} {answer}");
Console.WriteLine(answer);
