using System.Reflection;
using Dash.Runtime.Json;
using Dash.Spec.Tests;
using Xunit.Abstractions;

namespace Dash.Sdk.Tests.Surface;

/// <summary>What goes over the wire is called what the documents call it.</summary>
public sealed class WireNameTests(ITestOutputHelper output)
{
    private static readonly HashSet<string> Declared =
    [
        .. SpecFolder.Documents.SelectMany(document => document.Descendants()).SelectMany(node => node.Members("properties")).Select(member => member.Name),
    ];

    private static IReadOnlyList<(Type Model, IReadOnlyList<string> Names)> Models { get; } =
    [
        .. from type in typeof(DashClient).Assembly.GetExportedTypes()
           let field = type.GetField("Members", BindingFlags.NonPublic | BindingFlags.Static)
           where field?.FieldType == typeof(JsonMembers)
           select (type, Names((JsonMembers)field.GetValue(null)!)),
    ];

    [Fact]
    public void EveryNameOnTheWireStandsInTheSpec()
    {
        output.WriteLine($"{Models.Count} models, {Models.Sum(model => model.Names.Count)} names on the wire, {Declared.Count} names in the spec");

        Assert.NotEmpty(Models);
        Assert.Empty(
            from model in Models
            from name in model.Names
            where !Declared.Contains(name)
            select $"{model.Model.Name} writes '{name}', which no schema of spec/ has: correct the spec, or the generator.");
    }

    [Fact]
    public void EveryNameOfTheSpecIsOnTheWireOfSomeModel() =>
        Assert.Empty(Declared.Except(Models.SelectMany(model => model.Names)).Select(name => $"'{name}' stands in spec/ and no model carries it: nobody can send or read it."));

    private static IReadOnlyList<string> Names(JsonMembers members) =>
        [.. ((JsonMember[])typeof(JsonMembers).GetField("_members", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(members)!).Select(member => member.Name)];
}
