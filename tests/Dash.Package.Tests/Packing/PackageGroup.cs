namespace Dash.Package.Tests.Packing;

/// <summary>The tests that share <see cref="PackedPackages"/>.</summary>
[CollectionDefinition(Name)]
public sealed class PackageGroup : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
