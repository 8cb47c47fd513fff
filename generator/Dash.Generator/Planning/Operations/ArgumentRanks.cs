namespace Dash.Generator.Planning.Operations;

/// <summary>The order of arguments. Those of the path have ranks of their own, by where they stand in it.</summary>
internal static class ArgumentRanks
{
    public const int Path = 0;
    public const int Required = 1 << 16;
    public const int Body = 2 << 16;
    public const int Optional = 3 << 16;
}
