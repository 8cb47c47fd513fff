using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Services;

/// <summary>What every service works with.</summary>
internal sealed record SandboxContext(SpecificationLibrary Specification, Accounts Accounts, Database Database, SandboxClock Clock)
{
    private Uri? _baseAddress;

    /// <summary>Where uploaded bytes lie.</summary>
    public required UploadFolder Uploads { get; init; }

    /// <summary>Where the sandbox listens; known once it does.</summary>
    public Uri BaseAddress
    {
        get => _baseAddress ?? throw new InvalidOperationException("The sandbox does not listen yet.");
        set => _baseAddress = value;
    }

    /// <summary>Makes an address absolute that was kept as a path on the sandbox itself.</summary>
    public string Absolute(string address) => new Uri(BaseAddress, address).AbsoluteUri;
}
