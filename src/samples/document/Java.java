import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

class Document {
  public static void main(String[] args) throws Exception {
    var settings = System.getenv();
    var body = "{\"iddocument\": \"" + settings.get("SUITE_DOCUMENT") + "\"}";
    var request = HttpRequest.newBuilder(URI.create(settings.get("SUITE_HOST") + "/apigateway/v1/document/view"))
        .header("Authorization", settings.get("SUITE_TOKEN"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) throw new IllegalStateException(response.statusCode() + " " + response.body());
    System.out.println(response.body());
  }
}
