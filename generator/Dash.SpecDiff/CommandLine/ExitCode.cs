namespace Dash.SpecDiff.CommandLine;

/// <summary>What the tool tells the shell. Scripts rely on the numbers.</summary>
internal enum ExitCode
{
    /// <summary>Nothing at or above the level of <c>--fail-on</c>.</summary>
    Fine = 0,

    /// <summary>At least one change at or above the level of <c>--fail-on</c>.</summary>
    Changes = 1,

    /// <summary>A document cannot be read, or the command line makes no sense.</summary>
    BadInput = 2,
}
