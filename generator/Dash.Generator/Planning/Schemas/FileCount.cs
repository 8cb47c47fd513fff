namespace Dash.Generator.Planning.Schemas;

/// <summary>How many files a value holds.</summary>
internal enum FileCount
{
    None,
    One,
    Several,
}
