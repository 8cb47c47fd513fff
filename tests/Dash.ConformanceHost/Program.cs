using Dash.ConformanceHost;
using Microsoft.Extensions.Hosting;

// For a look by hand: dotnet run --project tests/Dash.ConformanceHost, then the suite against the address it prints.
await using var app = await ConformanceServer.StartFixturesAsync();
Console.WriteLine(ConformanceServer.EndpointOf(app));
await app.WaitForShutdownAsync();
