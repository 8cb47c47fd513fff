namespace Dash.Runtime.Testing;

/// <summary>Makes the answer to a request, or fails as a connection would.</summary>
internal delegate Task<HttpResponseMessage> FakeAnswer(FakeRequest request, CancellationToken cancellationToken);
