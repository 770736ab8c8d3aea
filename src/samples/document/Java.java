import java.net.*;
import java.net.http.*;

class Document {
  static String setting(String name, String pattern) throws Exception {
    var value = System.getenv().getOrDefault(name, "").strip();
    if (!value.matches(pattern)) throw new Exception(name + " is not set, or holds a line break.");
    return value;
  }

  public static void main(String[] args) throws Exception {
    var document = setting("SUITE_DOCUMENT", ".+").replace("\\", "\\\\").replace("\"", "\\\"");
    var address = setting("SUITE_HOST", ".+") + "/apigateway/v1/document/view";
    var request = HttpRequest.newBuilder(URI.create(address))
        .header("Authorization", setting("SUITE_TOKEN", "[ -~]+"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString("{\"iddocument\": \"" + document + "\"}"))
        .timeout(java.time.Duration.ofSeconds(30))
        .build();
    var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() / 100 != 2) throw new Exception(response.statusCode() + " " + response.body());
    System.out.println(response.body());
  }
}
