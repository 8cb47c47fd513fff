namespace Dash.McpServer.Catalog;

/// <summary>A value as a caller would write it; published in the schema and shown when an argument is wrong.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExampleAttribute(string value) : Attribute
{
    public string Value { get; } = value;
}
