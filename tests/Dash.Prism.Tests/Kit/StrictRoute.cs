using System.Runtime.CompilerServices;
using Dash.Spec.Tests;
using Dash.Testing;

namespace Dash.Prism.Tests.Kit;

/// <summary>
/// The way that the tests of other projects take here: through Prism, where a violation ends the call and so the test. Where Prism is absent they
/// go straight, and the tests of this project say so.
/// </summary>
internal static class StrictRoute
{
    [ModuleInitializer]
    internal static void Divert() => SandboxRoute.Between = sandbox => PrismInstallation.Absent is null
        ? ProxyHub.Route(sandbox, SpecFolder.AllDocuments.Select(document => document.File)).Strictly()
        : new SocketsHttpHandler();
}
