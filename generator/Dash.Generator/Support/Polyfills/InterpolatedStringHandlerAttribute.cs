namespace System.Runtime.CompilerServices;

/// <summary>Known to the compiler by name; absent from netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
