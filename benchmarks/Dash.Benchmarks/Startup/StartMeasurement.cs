namespace Dash.Benchmarks.Startup;

/// <summary>What one start took.</summary>
/// <param name="Initialized">Milliseconds from the start of the process to the answer of initialize.</param>
/// <param name="Listed">Milliseconds from the start of the process to the answer of tools/list.</param>
/// <param name="Megabytes">Memory that the process held then (resident set).</param>
/// <param name="Called">Milliseconds from the start of the process to the answer of a call made right then.</param>
/// <param name="MegabytesAfterCall">Memory that the process held after it.</param>
internal sealed record StartMeasurement(double Initialized, double Listed, double Megabytes, double Called, double MegabytesAfterCall);
