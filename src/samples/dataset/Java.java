import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class Dataset {
  public static void main(String[] args) throws Exception {
    var settings = System.getenv();
    var address = settings.get("SUITE_HOST") + "/apigateway/v1/dataset-integration/" + settings.get("SUITE_DATASET");
    var request = HttpRequest.newBuilder(URI.create(address))
        .header("Authorization", settings.get("SUITE_TOKEN"))
        .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) throw new IllegalStateException(response.statusCode() + " " + response.body());
    System.out.println(response.body());
  }
}
