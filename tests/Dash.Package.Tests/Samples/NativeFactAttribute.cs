namespace Dash.Package.Tests.Samples;

/// <summary>A fact about native code; it needs a C toolchain and the compiler package of NativeAOT, which not every machine can restore.</summary>
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("DASH_NATIVE_AOT") != "1")
        {
            Skip = "Set DASH_NATIVE_AOT=1 where NativeAOT can be built.";
        }
    }
}
