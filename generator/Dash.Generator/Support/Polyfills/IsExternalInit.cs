using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler accept <c>init</c> on netstandard2.0.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
