namespace Dash.Generator.Model;

/// <summary>One value of a variable: its name in C# and its text in the address.</summary>
internal sealed record ServerValueModel(string Name, string Text);
