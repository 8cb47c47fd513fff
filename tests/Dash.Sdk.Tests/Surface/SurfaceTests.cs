using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dash.Runtime;
using Xunit.Abstractions;

namespace Dash.Sdk.Tests.Surface;

/// <summary>Conventions that every public type of the SDK and its runtime keeps, generated or not. A failure names the member to change.</summary>
public sealed class SurfaceTests(ITestOutputHelper output)
{
    private static readonly Assembly[] Assemblies = [typeof(DashClient).Assembly, typeof(ApiTransport).Assembly];

    private static IReadOnlyList<Type> Types { get; } = [.. Assemblies.SelectMany(assembly => assembly.GetExportedTypes())];

    private static IEnumerable<Type> Clients => Types.Where(type => type.IsClass && type.Name.EndsWith("Client", StringComparison.Ordinal));

    private static IEnumerable<MethodInfo> Calls => Clients.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal));

    [Fact]
    public void CallsReturnTasksOrPages() => Assert.Empty(
        Calls.Where(method => !typeof(Task).IsAssignableFrom(method.ReturnType) && method.ReturnType.GetGenericTypeDefinition() != typeof(AsyncPages<,>)).Select(Named));

    [Fact]
    public void ModelsAreImmutableRecordsThatPlainJsonSerializersRead()
    {
        var models = Types.Where(type => type.GetCustomAttribute<JsonConverterAttribute>() is not null).ToList();
        output.WriteLine($"{models.Count} models, {models.Sum(type => type.GetProperties().Length)} members, {Types.Count(type => type.IsEnum)} enumerations");

        Assert.NotEmpty(models);
        Assert.Empty(models.Where(type => !type.IsSealed || (!type.IsValueType && type.GetMethod("<Clone>$") is null)).Select(type => type.Name));
        Assert.Empty(models.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name} can be changed after it was made"));
    }

    [Fact]
    public void CollectionsAreReadOnlyAndTextIsNeverUntyped()
    {
        Type[] forbidden = [typeof(List<>), typeof(IList<>), typeof(IEnumerable<>), typeof(Dictionary<,>), typeof(IDictionary<,>)];
        var offenders = Types.Where(type => type.Namespace == "Dash.Sdk").SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType == typeof(object) || (property.PropertyType.IsGenericType && forbidden.Contains(property.PropertyType.GetGenericTypeDefinition())));

        Assert.Empty(offenders.Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Fact]
    public void ModelsNeedNoReflectionThroughTheResolversOfTheDocuments()
    {
        var options = new JsonSerializerOptions { TypeInfoResolverChain = { SchedulerClientJson.Default } };

        Assert.Equal("""{"id":7}""", JsonSerializer.Serialize(new XPost { Id = 7 }, options));
        Assert.Equal("\"POSTED\"", JsonSerializer.Serialize<OpenEnum<PostStatus>>(PostStatus.Posted, options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new SurfaceTests(output), options));
    }

    private static string Named(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
