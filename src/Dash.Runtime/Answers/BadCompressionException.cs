namespace Dash.Runtime;

/// <summary>The bytes of an answer are not what its header <c>Content-Encoding</c> says.</summary>
internal sealed class BadCompressionException(Exception reason) : IOException("its answer is not compressed as its header Content-Encoding says", reason);
