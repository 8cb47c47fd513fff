using System.Reflection;
using System.Runtime.Loader;

namespace Dash.Package.Tests.Compilers;

/// <summary>A world with a compiler of one version, and with a copy of this assembly that sees that compiler.</summary>
internal sealed class CompilerContext(string version) : AssemblyLoadContext(version)
{
    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "compilers", version);

    public CompilerReport Run(string generator, string document, bool compile)
    {
        var run = LoadFromAssemblyPath(typeof(CompilerRun).Assembly.Location).GetType(typeof(CompilerRun).FullName!)!.GetMethod(nameof(CompilerRun.Run))!;
        var lines = (string[])run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [generator, document, compile], null)!;
        return new CompilerReport(lines[0], lines[1], lines[2..]);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(_folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
