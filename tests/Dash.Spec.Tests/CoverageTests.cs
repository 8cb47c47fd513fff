using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace Dash.Spec.Tests;

/// <summary>Prints how much of the API the specification covers (<c>dotnet test --logger "console;verbosity=detailed"</c>).</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    [Fact]
    public void TheCoverageOfOperationsFieldsAndEnumerationValuesIsPrinted()
    {
        var total = (Operations: 0, Fields: 0, Values: 0);
        foreach (var document in SpecFolder.AllDocuments)
        {
            var operations = SpecFolder.Operations(document.File).Count();
            var fields = document.Descendants().Sum(node => node.Node.GetPath().Contains(".examples", StringComparison.Ordinal) ? 0 : node.Members("properties").Count());
            var values = document.Descendants().Sum(node => node.Find("enum")?.Node is JsonArray list ? list.Count(value => value is not null) : 0);
            output.WriteLine($"{document.File}: {operations} operations, {fields} fields, {values} enumeration values");
            total = (total.Operations + operations, total.Fields + fields, total.Values + values);
        }

        output.WriteLine($"all: {total.Operations} operations, {total.Fields} fields, {total.Values} enumeration values");
        Assert.Equal(61 + 29 + 44 + 22, total.Operations);
        Assert.True(total.Fields > 0 && total.Values > 0);
    }

    [Fact]
    public void TheFieldsOfEachNetworkArePrintedAndAllAreInTheTablesOfTheReference()
    {
        var covered = 0;
        foreach (var schema in ExpectedFields.All())
        {
            var actual = SpecSchemas.Members(schema.Schema, schema.Direction);
            output.WriteLine($"{schema.Schema.Node.GetPath().Split('.')[^1]} {schema.Direction}: {actual.Count} of {schema.Members.Count} members");
            covered += actual.Keys.Count(name => schema.Members.ContainsKey(name) || schema.Members.ContainsKey(name + "!"));
        }

        output.WriteLine($"{covered} members covered");
        Assert.Equal(ExpectedFields.All().Sum(schema => schema.Members.Count), covered);
    }
}
