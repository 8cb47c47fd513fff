using System.Net;
using System.Text;

namespace UseYourOwnSpec;

/// <summary>Stands in for the service, so that the sample needs none: what any handler of <see cref="HttpClient"/> can do, as in a unit test.</summary>
internal sealed class Shelf : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isNew = request.Method == HttpMethod.Post;
        var sent = isNew ? await request.Content!.ReadAsStringAsync(cancellationToken) : "";
        Console.WriteLine($"> {request.Method} {request.RequestUri!.PathAndQuery} {sent}".TrimEnd());
        var answer = isNew ? $"{{\"id\":3,{sent[1..]}" : """[{"id":1,"title":"Faust","genre":"drama"},{"id":2,"title":"Cosmos","genre":"science","price":12.50}]""";
        return new HttpResponseMessage(isNew ? HttpStatusCode.Created : HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
