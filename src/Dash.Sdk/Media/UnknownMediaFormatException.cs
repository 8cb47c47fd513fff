using Dash.Sdk.Formats;

namespace Dash.Sdk;

/// <summary>The bytes are no image and no video that this client recognises. Nothing was sent.</summary>
public sealed class UnknownMediaFormatException : Exception
{
    /// <summary>Makes one, also for tests of code that handles it.</summary>
    /// <param name="beginning">The first bytes of the file; a few of them are shown.</param>
    public UnknownMediaFormatException(ReadOnlySpan<byte> beginning)
        : base($"{Describe(beginning)} Expected one of {KnownFormats}. Convert the file, or send it to the library another way.")
    {
    }

    /// <summary>What is recognised, in words.</summary>
    public static string KnownFormats => MediaSignature.Known;

    private static string Describe(ReadOnlySpan<byte> beginning) => beginning.IsEmpty
        ? "The file is empty."
        : $"The file is no image and no video that is known here: it begins with {Convert.ToHexString(beginning[..Math.Min(8, beginning.Length)])} (hexadecimal).";
}
